import type { DefinitionSet } from '../indicators/definition-set.ts';
import { all, is, type Condition } from '../indicators/condition.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { buildFigure } from './build-figure.ts';
import { buildFlowFigure, type FlowTable, type NamedEnd } from './build-flow-figure.ts';
import { isReadable } from './build-trend.ts';
import type { Account } from './dashboard.ts';
import type { FigureFrame } from './figure-frame.ts';
import type { Flow, FlowFigure, FlowTone } from './flow.ts';

/** Situations at entry that a flow tells apart; « in work » is the numerator of `DEJA`. */
const ORIGINS = [
	{ code: 'entry-work', condition: is('entrySituation', 'SAL', 'IND', 'ALT') },
	{ code: 'entry-seeking', condition: is('entrySituation', 'DE') },
	{ code: 'entry-other', condition: is('entrySituation', 'ETU', 'INA') }
] as const;

const SEEKING = 'entry-seeking';
const NO_ANSWER = 'no-answer';
const IN_WORK: readonly string[] = ['target', 'other-work'];

const TONES: Readonly<Record<string, FlowTone>> = {
	target: 'target',
	'other-work': 'work',
	'no-work': 'nowork'
};

export const toneOfOutcome = (code: string): FlowTone => TONES[code] ?? 'neutral';

/** Code of the flow from the situation at entry to the one at the reference date. */
export const ENTRY_FLOW = 'FLUX';

const nameOf = (origin: string, destination: string) => `flow ${origin} ${destination}`;

/** What to count for the flow, by name: one condition for each pair of ends. */
export function entryFlowCounts({ dashboard, usable }: DefinitionSet): Readonly<Record<string, Condition>> {
	const destinations = dashboard.account.groups.filter(({ code }) => code !== NO_ANSWER);
	return Object.fromEntries(
		ORIGINS.flatMap((origin) =>
			destinations.map(({ code, condition }) => [
				nameOf(origin.code, code),
				all(usable, condition, origin.condition)
			])
		)
	);
}

/**
 * From the situation when the training began to the groups of the account.
 *
 * @param account of the same people: its labels, and what it withholds
 */
export function buildEntryFlow(
	set: DefinitionSet,
	tally: GroupTally,
	frame: FigureFrame,
	account: Account
): Flow {
	const destinations = account.groups.filter(({ code }) => code !== NO_ANSWER);
	const table: FlowTable = {
		indicator: ENTRY_FLOW,
		origins: ORIGINS.map(({ code }): NamedEnd => ({
			code,
			label: { key: `figures.flow.${code}` },
			tone: 'origin'
		})),
		destinations: destinations.map(({ code, label }) => ({ code, label, tone: toneOfOutcome(code) })),
		counts: ORIGINS.map((origin) =>
			destinations.map(({ code }) => tally.counts[nameOf(origin.code, code)] ?? 0)
		),
		withheld: new Set(destinations.filter(({ display }) => display === 'hidden').map(({ code }) => code))
	};
	const figure = buildFlowFigure(table, tally, frame);
	const back = set.indicators.find(({ code }) => code === 'RETOUR_EMPLOI');
	return {
		message: messageOf(figure),
		note: noteOf(figure),
		figure,
		rates: back ? [buildFigure(back, tally, frame)].filter(isReadable) : []
	};
}

/** « 12 demandeurs d’emploi sur 21 travaillaient à la date de référence ». */
function messageOf(figure: FlowFigure): Flow['message'] {
	if (figure.display === 'hidden') return { key: 'figures.flow.message.hidden' };
	const seekers = figure.origins.find(({ code }) => code === SEEKING);
	if (!seekers) return { key: 'figures.flow.message.plain' };
	const found = figure.links.filter(({ from, to }) => from === SEEKING && IN_WORK.includes(to));
	const working = found.flatMap((link) => (link.display === 'shown' ? [link.x] : []));
	if (working.length < found.length) return { key: 'figures.flow.message.plain' };
	const count = working.reduce((sum, x) => sum + x, 0);
	return { key: 'figures.flow.message.seekers', params: { count, d: seekers.x } };
}

export function noteOf({ links }: FlowFigure): Flow['note'] {
	const hidden = links.filter(({ display }) => display === 'hidden').length;
	return hidden === 0 ? null : { key: 'figures.flow.withheld', params: { count: hidden } };
}
