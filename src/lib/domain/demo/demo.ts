import { ANSWER_WINDOW_DAYS_AFTER } from '../collection/answer-window.ts';
import { addDays } from '../collection/reference-date.ts';
import type { DemoAward, DemoPerson } from './award.ts';
import { buildClassPeople } from './build-people.ts';
import { buildWave } from './build-wave.ts';
import { buildCalendar, type DemoClass } from './calendar.ts';
import type { DemoOutcome } from './outcome.ts';

/** Changing it changes every invented person and answer. */
export const DEMO_SEED = 'devenir-1082';

/** A fictional institution's records. Keys stand for ids, which the store gives. */
export interface Demo {
	readonly classes: readonly DemoClass[];
	readonly persons: readonly DemoPerson[];
	readonly awards: readonly DemoAward[];
	/** Of every award at every wave asked, silent people included. */
	readonly outcomes: readonly DemoOutcome[];
	readonly campaign: DemoCampaign;
}

/** The campaign that runs on the day the demonstration is made. */
export interface DemoCampaign {
	readonly programme: 'CASP';
	readonly year: number;
	readonly waveMonths: number;
	/** ISO days. */
	readonly referenceDate: string;
	readonly opensOn: string;
	readonly closesOn: string;
}

/** Is this what the running campaign has brought, or is waiting for? */
export function isOfCampaign({ campaign }: Demo, outcome: DemoOutcome): boolean {
	const { programme, year, waveMonths } = campaign;
	return (
		outcome.programme === programme && outcome.cohort === String(year) && outcome.waveMonths === waveMonths
	);
}

/**
 * Invents everything: the same seed and the same day give the same records, to the last figure.
 *
 * Nobody in it exists, nor any employer, and no answer was ever given: the printed figures of the real survey
 * of February 2015 are lost, and none is made up in its name.
 *
 * @param today ISO day; a campaign is open on it. Classes that are over by then do not depend on it.
 */
export function buildDemo(seed: string, today: string): Demo {
	const classes = buildCalendar(today);
	const people = peopleOf(seed, classes);
	return {
		classes,
		persons: people.flatMap(({ persons }) => persons),
		awards: people.flatMap(({ awards }) => awards),
		outcomes: classes.flatMap((group, place) => outcomesOf(seed, group, people[place]?.awards ?? [])),
		campaign: campaignOf(classes)
	};
}

function peopleOf(seed: string, classes: readonly DemoClass[]) {
	const halfway = new Map(
		classes
			.filter(({ programme }) => programme === 'CIAO')
			.map((group) => [group.year, buildClassPeople(seed, group, [])])
	);
	return classes.map((group) =>
		group.programme === 'CIAO'
			? (halfway.get(group.year) ?? buildClassPeople(seed, group, []))
			: buildClassPeople(seed, group, halfway.get(group.year - 1)?.persons ?? [])
	);
}

function outcomesOf(seed: string, group: DemoClass, awards: readonly DemoAward[]): readonly DemoOutcome[] {
	const told: DemoOutcome[] = [];
	for (const wave of group.waves) {
		const earlier = new Map(told.map((outcome) => [outcome.awardId, outcome]));
		told.push(...buildWave(seed, { group, wave, awards, earlier }));
	}
	return told;
}

function campaignOf(classes: readonly DemoClass[]): DemoCampaign {
	for (const { year, waves } of classes) {
		const wave = waves.find(({ open }) => open);
		if (!wave) continue;
		const { months, referenceDate } = wave;
		const closesOn = addDays(referenceDate, ANSWER_WINDOW_DAYS_AFTER);
		return { programme: 'CASP', year, waveMonths: months, referenceDate, opensOn: referenceDate, closesOn };
	}
	throw new Error('The calendar always has one open wave.');
}
