import type { Condition } from '../../indicators/condition.ts';
import type { PayMeasure } from '../../indicators/measure.ts';

/** Who asks schools for these numbers of each class. */
export type FrameCode = 'nace' | 'cge' | 'cti';

/** What one body asks of a class, in the order it asks. One file each, and a line in the registry. */
export interface ReturnFrame {
	readonly code: FrameCode;
	/** It asks for women and men apart. */
	readonly bySex: boolean;
	readonly items: readonly FrameItem[];
}

/** A line of a frame; its label is `frame.item.<code>`. */
export type FrameItem = { readonly code: string } & FrameMeasure;

export type FrameMeasure =
	| { readonly kind: 'people'; readonly of: Condition }
	/** Those with the property, among those of the denominator. */
	| { readonly kind: 'rate'; readonly numerator: Condition; readonly denominator: Condition }
	/** People whose first job came within so many months, among those whose wait is known. */
	| { readonly kind: 'wait'; readonly months: number; readonly among: Condition }
	| {
			readonly kind: 'pay';
			readonly measure: PayMeasure;
			readonly among: Condition;
			readonly quantile: 0.25 | 0.5 | 0.75;
	  }
	/** Nothing here answers it: the column is left open, with the reason. */
	| { readonly kind: 'open'; readonly reason: OpenReason };

/**
 * `not-asked`: no question of the survey · `not-coded`: asked, and not coded by that list · `no-mean`: pay is given as
 * quartiles here, never as a mean.
 */
export type OpenReason = 'not-asked' | 'not-coded' | 'no-mean';

export const open = (code: string, reason: OpenReason): FrameItem => ({ code, kind: 'open', reason });
