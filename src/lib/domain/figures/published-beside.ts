import type { Figure } from './figure.ts';
import type { PromotionTable, PromotionWave } from './promotion-table.ts';
import type { PublishedFigure } from './published-figure.ts';

/** A figure published elsewhere, with its id. */
export type KnownPublished = PublishedFigure & { readonly id: string };

/** Counted people: x of d. */
export interface ComputedRate {
	readonly x: number;
	readonly d: number;
}

/** A figure published elsewhere beside the one computed for the same people. They are compared, never added. */
export interface BesideFigure {
	readonly published: KnownPublished;
	/** As published, from 0 to 1; null where the source only counts people. */
	readonly rate: number | null;
	/** Null where nothing comparable is computed, or may be read. */
	readonly computed: ComputedRate | null;
	/** Published minus computed, in points, to one decimal. */
	readonly gapPoints: number | null;
}

/** What was published elsewhere about the very people of a figure: its programme, cohorts and wave, no filter. */
export function publishedBeside(
	figure: Figure,
	published: readonly KnownPublished[]
): readonly BesideFigure[] {
	const { programmes, cohorts, wave, filter } = figure.population;
	const [programme, another] = programmes;
	if (programme === undefined || another !== undefined || Object.keys(filter).length > 0) return [];
	return published
		.filter(
			(one) =>
				one.indicator === figure.indicator &&
				one.programme === programme &&
				one.waveMonths === wave &&
				sameYears(one.cohorts, cohorts)
		)
		.map((one) => beside(one, rateOf(figure)));
}

/**
 * Everything published elsewhere about a programme, the newest promotion first, each beside what its promotions
 * give together where the same can be computed of all of them.
 */
export function promotionsBeside(
	table: PromotionTable,
	published: readonly KnownPublished[]
): readonly BesideFigure[] {
	return published
		.filter(({ programme }) => programme === table.programme.code)
		.toSorted((one, other) => Math.max(...other.cohorts) - Math.max(...one.cohorts))
		.map((one) => beside(one, pooledRate(table, one)));
}

function beside(published: KnownPublished, computed: ComputedRate | null): BesideFigure {
	const rate = publishedRate(published);
	const gap = rate === null || computed === null ? null : (rate - computed.x / computed.d) * 100;
	return { published, rate, computed, gapPoints: gap === null ? null : Math.round(gap * 10) / 10 };
}

/** The rate as printed, else the one that its two counts make. */
function publishedRate({ rate, count, total }: PublishedFigure): number | null {
	if (rate !== null) return rate;
	return count === null || total === null || total === 0 ? null : count / total;
}

/** Null where the rate is withheld, or nobody is counted. */
function rateOf(figure: Figure): ComputedRate | null {
	const isRate = figure.display === 'shown' || figure.display === 'fragile';
	return isRate && figure.value !== null && figure.d > 0 ? { x: figure.x, d: figure.d } : null;
}

function sameYears(one: readonly number[], other: readonly number[]): boolean {
	return one.length === other.length && one.every((year) => other.includes(year));
}

/** The rates of a promotion as fractions; null where jobs that nobody has decided on leave none. */
const FRACTIONS: Readonly<Record<string, (wave: PromotionWave) => ComputedRate | null>> = {
	REP_TAUX: ({ R, P }) => ({ x: R, d: P }),
	INS_GLOB: (wave) => ({ x: wave.E, d: counted(wave) }),
	INS_METIER: (wave) => (wave.targetPercent === null ? null : { x: wave.M, d: counted(wave) }),
	METIER_EMPLOI: (wave) => (wave.targetAmongEmployedPercent === null ? null : { x: wave.M, d: wave.E })
};

/** Codes of the rates that a figure published elsewhere may be said to measure as well. */
export const COMPARABLE_INDICATORS: readonly string[] = Object.keys(FRACTIONS);

/** Respondents who are not set aside. */
function counted({ R, N }: PromotionWave): number {
	return R - Object.values(N).reduce((sum, people) => sum + people, 0);
}

function pooledRate({ promotions }: PromotionTable, one: KnownPublished): ComputedRate | null {
	const fraction = FRACTIONS[one.indicator ?? ''];
	if (!fraction) return null;
	let [x, d] = [0, 0];
	for (const year of one.cohorts) {
		const wave = promotions
			.find(({ cohort }) => cohort === year)
			?.waves.find(({ months }) => months === one.waveMonths);
		const rate = wave === undefined ? null : fraction(wave);
		if (rate === null) return null;
		x += rate.x;
		d += rate.d;
	}
	return d === 0 ? null : { x, d };
}
