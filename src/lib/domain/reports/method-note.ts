import type { Wording } from '../shared/wording.ts';
import { DOSSIER_INDICATORS, type Dossier, type DossierWave } from './dossier.ts';
import type { LockFacts } from './lock.ts';

/** A part of the method note: sentences, then a list. All numbers are those of the very run that is printed. */
export interface NoteSection {
	readonly title: Wording;
	readonly paragraphs: readonly Wording[];
	readonly items: readonly Wording[];
}

/** What a reader must know to judge the figures of a dossier (regulation 11.1, sheet 3): every format prints the same. */
export function writeMethodNote(dossier: Dossier, lock: LockFacts | null): readonly NoteSection[] {
	return [
		describeDefinitions(dossier),
		describePopulation(dossier),
		describeAside(dossier),
		describeCollection(dossier),
		describeTarget(dossier),
		describePay(dossier),
		describePrecision(),
		describeVersion(dossier, lock)
	];
}

const say = (key: string, params: Wording['params'] = {}): Wording => ({
	key: `report.method.${key}`,
	params
});

function describeDefinitions({ method }: Dossier): NoteSection {
	const { set, version } = method.definitions;
	return {
		title: say('definitions'),
		paragraphs: [say('definitions.set', { set, version, rules: method.rulesVersion })],
		items: DOSSIER_INDICATORS.map((code) =>
			say('definitions.item', {
				name: { key: `figures.indicator.${code}.title` },
				text: { key: `figures.indicator.${code}.definition` }
			})
		)
	};
}

function describePopulation({ promotions }: Dossier): NoteSection {
	return {
		title: say('population'),
		paragraphs: [say('population.text')],
		items: promotions.map(({ cohort, certified, certifiedByVae }) =>
			say('population.item', { cohort: String(cohort), count: certified, vae: certifiedByVae })
		)
	};
}

function describeAside({ promotions }: Dossier): NoteSection {
	return {
		title: say('aside'),
		paragraphs: [say('aside.text'), say('aside.not')],
		items: promotions.flatMap(({ cohort, waves }) =>
			waves.map(({ months, counts }) => {
				const { N } = counts;
				return say('aside.item', {
					...{ cohort: String(cohort), months, answers: counts.R },
					...{ study: N.study, workStudy: N['work-study'], unable: N.unable, retired: N.retired },
					abroad: N.abroad
				});
			})
		)
	};
}

function describeCollection({ promotions, method }: Dossier): NoteSection {
	const { answered, late, documented, modes } = method;
	const dates = answered
		? say('collection.dates', { first: { date: answered.first }, last: { date: answered.last } })
		: say('collection.no-dates');
	return {
		title: say('collection'),
		paragraphs: [
			dates,
			say('collection.late', { count: late }),
			say('collection.documented', { count: documented })
		],
		items: [
			...promotions.flatMap(({ cohort, waves }) => waves.map((wave) => describeReference(cohort, wave))),
			...Object.entries(modes).map(([mode, count]) => say('collection.mode', { mode: modeName(mode), count }))
		]
	};
}

function describeReference(cohort: number, { months, referenceDates, counts }: DossierWave): Wording {
	const params = { cohort: String(cohort), months, answers: counts.R, people: counts.P };
	if (!referenceDates) return say('collection.wave.undated', params);
	const { first, last } = referenceDates;
	return first === last
		? say('collection.wave', { ...params, date: { date: first } })
		: say('collection.wave.span', { ...params, first: { date: first }, last: { date: last } });
}

function modeName(mode: string): Wording {
	const known = ['web', 'phone', 'paper', 'import'].includes(mode);
	return { key: known ? `outcomes.mode.${mode}` : 'outcomes.missing.unknown' };
}

function describeTarget({ promotions, method }: Dossier): NoteSection {
	const undecided = promotions
		.flatMap(({ waves }) => waves)
		.reduce((sum, { counts }) => sum + counts.undecided, 0);
	const by = method.decidedBy;
	return {
		title: say('target'),
		paragraphs: [
			say('target.text'),
			by.length === 0 ? say('target.nobody') : say('target.by', { names: by.join(', ') }),
			say('target.undecided', { count: undecided })
		],
		items: []
	};
}

function describePay({ method }: Dossier): NoteSection {
	const { convertedPays, knownPays } = method;
	return {
		title: say('pay'),
		paragraphs: [
			say('pay.text'),
			knownPays === 0 ? say('pay.none') : say('pay.converted', { count: convertedPays, known: knownPays })
		],
		items: []
	};
}

function describePrecision(): NoteSection {
	return {
		title: say('precision'),
		paragraphs: [say('precision.interval'), say('precision.fragile'), say('precision.rounding')],
		items: []
	};
}

function describeVersion({ method }: Dossier, lock: LockFacts | null): NoteSection {
	const title = say('version');
	if (!lock) {
		return { title, paragraphs: [say('version.draft', { date: { date: method.readAt } })], items: [] };
	}
	const { lockedBy, lockedAt, secondedBy, lostRows, endedAt } = lock;
	return {
		title,
		paragraphs: [
			say('version.locked', { name: lockedBy, date: { date: lockedAt } }),
			...(secondedBy === null ? [] : [say('version.seconded', { name: secondedBy })]),
			...(endedAt === null ? [] : [say('version.ended', { date: { date: endedAt } })]),
			...(lostRows === 0 ? [] : [say('version.erased', { count: lostRows })])
		],
		items: [
			say('version.lines', { hash: lock.linesSha256 }),
			say('version.dossier', { hash: lock.dossierSha256 })
		]
	};
}
