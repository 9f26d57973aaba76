import type { DossierPromotion } from '../dossier.ts';
import type { SnapshotLine } from '../snapshot.ts';
import type { ControlCode, ControlResult } from './control-result.ts';

/** What the controls look at besides the lines. */
export interface ControlFacts {
	readonly programme: { readonly code: string; readonly registeredUntil: string | null };
	readonly promotions: readonly DossierPromotion[];
	/** What is known of a promotion from elsewhere, by year. */
	readonly outside: Readonly<Record<number, OutsideFacts>>;
	/** ISO day on which the controls are made. */
	readonly today: string;
	/** Definitions of the last lock of this programme; null where there is none. */
	readonly lastLock: { readonly definitions: string; readonly rulesVersion: string } | null;
	readonly definitions: string;
	readonly rulesVersion: string;
	/** Share of answers to reach, in percent. */
	readonly responseTarget: number;
	/** Rates of the register's own record, by year; null where none was imported. */
	readonly record: readonly RecordedPromotion[] | null;
}

export interface OutsideFacts {
	/** First and last ISO day of the promotion. */
	readonly period: { readonly first: string; readonly last: string };
	/** Holders that the jury's minutes name; null where nobody has said it. */
	readonly jury: number | null;
	/** Holders sent to the CPF flow; null where nobody has said it. */
	readonly flow: number | null;
}

/** A promotion as the national register prints it (regulation 2.5). Whole percentages, null where it is empty. */
export interface RecordedPromotion {
	readonly year: number;
	readonly certified: number | null;
	readonly certifiedByVae: number | null;
	readonly globalAt6Percent: number | null;
	readonly targetAt6Percent: number | null;
	readonly targetAt24Percent: number | null;
}

/** One thing that must hold before a lock. One file each, and a line in the registry. */
export interface Control {
	readonly code: ControlCode;
	/** A result a promotion, or one for the whole dossier. */
	readonly check: (lines: readonly SnapshotLine[], facts: ControlFacts) => readonly ControlResult[];
}
