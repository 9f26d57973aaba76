import type { DefinitionSetCode } from '../../indicators/definition-set.ts';
import { hesaRate } from '../../disclosure/hesa-rule.ts';
import { decideMesr } from '../../disclosure/mesr-rule.ts';

/**
 * What a producer would print of a rate by its own rule of display: the rate, perhaps with a warning, a sign, or
 * rounded counts. `same`: no rule of its own is known, so ours stands.
 */
export type ProducerPrint =
	| { readonly kind: 'same' }
	| { readonly kind: 'shown' | 'fragile' | 'ns' | 'nd' }
	| { readonly kind: 'rounded'; readonly x: number; readonly d: number; readonly percent: boolean };

export interface PrintedFacts {
	readonly x: number;
	readonly d: number;
	/** Answers and people of the population of the rate. */
	readonly n: number;
	readonly N: number;
	/** The definition suits the class. */
	readonly suits: boolean;
}

/** By the rules of the ministry (MESR) and of HESA; the others have none that we could read (statistics 2.1). */
export function printAs(set: DefinitionSetCode, { x, d, n, N, suits }: PrintedFacts): ProducerPrint {
	if (set === 'mesr') return { kind: decideMesr(suits ? n : null, N) };
	if (set === 'hesa') return { kind: 'rounded', ...hesaRate(x, d) };
	return { kind: 'same' };
}
