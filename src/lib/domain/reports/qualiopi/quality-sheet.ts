import type { ProgrammeTexts } from '../../programmes/programme.ts';
import { roundPercent } from '../../statistics/rounding.ts';
import type { DossierWave } from '../dossier.ts';
import type { LockFacts } from '../lock.ts';
import type { CohortResult } from './cohort-result.ts';

/** What an auditor reads of a programme: figures with what they are of, evidence, actions (regulation 11.3). */
export interface QualitySheet {
	readonly institution: { readonly name: string; readonly fictional: boolean };
	readonly programme: {
		readonly code: string;
		readonly name: string;
		readonly registerNumber: string | null;
		readonly level: number | null;
		/** ISO day on which the registration ends; null where nobody has said it. */
		readonly registeredUntil: string | null;
	};
	/** What the programme says of itself in its newest edition, and the number of that edition; 0 where it has none. */
	readonly texts: ProgrammeTexts;
	readonly edition: number;
	/** ISO day of the sheet. */
	readonly today: string;
	/** Lock that the rates are of; null where nothing is locked. */
	readonly lock: LockFacts | null;
	readonly definitions: string | null;
	/** The newest first, up to three. */
	readonly promotions: readonly QualityPromotion[];
	readonly evidence: readonly QualityEvidence[];
	readonly actions: readonly QualityAction[];
}

export interface QualityPromotion {
	readonly year: number;
	/** Null where nobody has typed it in. */
	readonly result: CohortResult | null;
	/** Of the lock; none where the promotion is not locked. */
	readonly waves: readonly Pick<DossierWave, 'months' | 'referenceDates' | 'counts'>[];
}

/** A campaign, as evidence that views were asked for (indicator 30). */
export interface QualityEvidence {
	readonly label: string;
	readonly cohorts: readonly number[];
	readonly waveMonths: number;
	/** ISO instants. */
	readonly opensAt: string;
	readonly closesAt: string;
	readonly invited: number;
	readonly answered: number;
	readonly stopped: number;
	/** People who used the room for free words. */
	readonly comments: number;
}

/** An action of improvement (indicator 32). */
export interface QualityAction {
	readonly id: string;
	readonly what: string;
	readonly why: string;
	readonly who: string;
	/** ISO day. */
	readonly dueOn: string | null;
	/** ISO instant, and who said so. */
	readonly done: { readonly at: string; readonly by: string } | null;
}

/** Rates of the school office: x of d, null where one of them is not known. */
export function officeRates(result: CohortResult | null) {
	const of = (x: number | null | undefined, d: number | null | undefined) =>
		x === null || x === undefined || d === null || d === undefined || d === 0 ? null : { x, d };
	return {
		pass: of(result?.certified, result?.presented),
		blocks: of(result?.blocksOnly, result?.presented),
		dropOut: of(result?.droppedOut, result?.enrolled)
	} as const;
}

export const QUALITY_COLUMNS = [
	'programme',
	'promotion',
	'indicator',
	'measure',
	'value',
	'numerator',
	'denominator',
	'period',
	'source',
	'date',
	'fictional'
] as const;

type Line = readonly (string | number | null)[];

/** One line a figure, each with its counts, its period and where it is from; nothing where it is not known. */
export function qualityLines(sheet: QualitySheet): readonly Line[] {
	const { programme, institution, lock, definitions } = sheet;
	const locked = [`${definitions ?? ''} (${lock?.dossierSha256 ?? ''})`, lock?.lockedAt.slice(0, 10) ?? null];
	return sheet.promotions.flatMap(({ year, result, waves }) => {
		const start: Line = [programme.code, year];
		const end: Line = [institution.fictional ? 'yes' : 'no'];
		const office = [result?.source ?? null, result?.sourceDate ?? null];
		const { pass, blocks, dropOut } = officeRates(result);
		const rates = [
			['3', 'pass', pass],
			['3', 'blocks-only', blocks],
			['2', 'drop-out', dropOut]
		] as const;
		const typed = rates.map(([indicator, measure, rate]): Line => [
			...[...start, indicator, measure, ...rateCells(rate?.x, rate?.d), null, ...office, ...end]
		]);
		const { satisfactionMean, satisfactionScale, satisfactionCount } = result ?? {};
		const satisfaction: Line = [
			...[...start, '2', 'satisfaction', satisfactionMean ?? null, satisfactionCount ?? null],
			...[satisfactionScale ?? null, null, ...office, ...end]
		];
		const counted = waves.flatMap(({ months, referenceDates, counts }): readonly Line[] => {
			const { P, R, N, E, M } = counts;
			const d = R - Object.values(N).reduce((sum, people) => sum + people, 0);
			const period = referenceDates ? `${referenceDates.first}/${referenceDates.last}` : `${months} months`;
			const line = (measure: string, x: number, of: number): Line => [
				...[...start, '2', `${measure}-${months}`, ...rateCells(x, of), period, ...locked, ...end]
			];
			return [line('REP_TAUX', R, P), line('INS_GLOB', E, d), line('INS_METIER', M, d)];
		});
		return [...typed, satisfaction, ...counted];
	});
}

function rateCells(x: number | undefined, d: number | undefined): Line {
	if (x === undefined || d === undefined || d === 0) return [null, x ?? null, d ?? null];
	return [roundPercent(x, d, d < 200 ? 0 : 1), x, d];
}
