import type { WordingValue } from '../../shared/wording.ts';
import type { DossierPromotion, DossierWave } from '../dossier.ts';
import type { SnapshotLine, SnapshotWave } from '../snapshot.ts';
import type { Control, ControlFacts } from './control.ts';
import type { ControlCode, ControlResult, ControlVerdict } from './control-result.ts';

/** What a control says of one promotion; left out parts are empty. */
export interface Finding {
	readonly verdict: ControlVerdict;
	readonly params?: Readonly<Record<string, WordingValue>>;
	readonly numbers?: readonly number[];
	readonly remedy?: string;
}

export interface Examined {
	readonly promotion: DossierPromotion;
	/** The jury list: people who count in P. */
	readonly holders: readonly SnapshotLine[];
	readonly facts: ControlFacts;
}

/** A control that looks at each promotion by itself. */
export function eachPromotion(code: ControlCode, examine: (examined: Examined) => Finding): Control {
	return {
		code,
		check: (lines, facts) =>
			facts.promotions.map((promotion): ControlResult => {
				const { cohort } = promotion;
				const holders = lines.filter((line) => line.cohort === cohort && line.award.frame === 'eligible');
				return { code, cohort, ...complete(examine({ promotion, holders, facts })) };
			})
	};
}

/** A control of the whole dossier. */
export function wholeDossier(
	code: ControlCode,
	examine: (facts: ControlFacts, lines: readonly SnapshotLine[]) => Finding
): Control {
	return {
		code,
		check: (lines, facts) => [{ code, cohort: null, ...complete(examine(facts, lines)) }]
	};
}

function complete({ verdict, params = {}, numbers = [], remedy }: Finding) {
	return { verdict, params, numbers, remedy: remedy ?? null };
}

/** A holder at one wave. */
export interface HolderAt {
	readonly number: number;
	readonly line: SnapshotLine;
	readonly wave: SnapshotWave;
}

/** Every wave of the holders of a promotion that is so, by holder and months. */
export function wavesThat(
	holders: readonly SnapshotLine[],
	isSo: (at: HolderAt) => boolean
): readonly HolderAt[] {
	return holders
		.flatMap((line) => line.waves.map((wave): HolderAt => ({ number: line.number, line, wave })))
		.filter(isSo);
}

/** The numbers of some holders, once each, in order. */
export function numbersOf(found: readonly { readonly number: number }[]): readonly number[] {
	return [...new Set(found.map(({ number }) => number))].sort((one, other) => one - other);
}

/** The wave at six months, which the register asks for; the first one of a promotion that has no other. */
export function mainWave({ waves }: DossierPromotion): DossierWave | undefined {
	return waves.find(({ months }) => months === 6) ?? waves[0];
}

/** `bad` where somebody was found, with how many of how many. */
export function verdictOn(
	found: readonly { readonly number: number }[],
	total: number,
	bad: Exclude<ControlVerdict, 'pass'>
): Finding {
	const numbers = numbersOf(found);
	// Nothing to look at is no proof that all is well, and is said.
	const known = total === 0 ? 'none' : 'yes';
	return {
		verdict: numbers.length === 0 ? 'pass' : bad,
		params: { count: numbers.length, total, known },
		numbers
	};
}
