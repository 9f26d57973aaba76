import type { Label, Wording } from '../shared/wording.ts';
import type { Figure, FigureHeader } from './figure.ts';

/** People who go from one thing to another: a table of two ends, drawn as ribbons. */
export interface Flow {
	readonly message: Wording;
	/** A test, or what is withheld; null where nothing must be said. */
	readonly note: Wording | null;
	readonly figure: FlowFigure;
	/** Rates upon the same people. */
	readonly rates: readonly Figure[];
}

export interface FlowFigure extends FigureHeader {
	readonly display: 'shown' | 'fragile' | 'hidden' | 'undefined';
	readonly N: number | null;
	readonly n: number | null;
	/** People whose two ends are known; null when hidden. */
	readonly d: number | null;
	/** Respondents of whom an end is not known. */
	readonly missing: number | null;
	readonly origins: readonly FlowEnd[];
	readonly destinations: readonly FlowEnd[];
	/** Those that somebody takes, origin by origin in the order of the ends. */
	readonly links: readonly FlowLink[];
}

/** Where people come from, or go to; an end holds k people or more for those who may not see small counts. */
export interface FlowEnd {
	readonly code: string;
	readonly label: Label;
	readonly tone: FlowTone;
	readonly x: number;
}

/** What a colour means, the same on every page. */
export type FlowTone = 'target' | 'work' | 'nowork' | 'neutral' | 'origin';

export type FlowLink =
	| { readonly from: string; readonly to: string; readonly display: 'shown'; readonly x: number }
	| { readonly from: string; readonly to: string; readonly display: 'hidden' };
