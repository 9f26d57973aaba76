import type { Problem } from '../../shared/problem.ts';
import type { DraftText } from './draft.ts';

/** Types of the engine that other tools have too. */
export type SourceType =
	'single' | 'multiple' | 'yes-no' | 'text' | 'long-text' | 'number' | 'month' | 'information';

export interface SourceChoice {
	/** As the file has it. */
	readonly code: string;
	readonly label: DraftText;
	/** Names under which expressions ask whether this choice is ticked. */
	readonly names?: readonly string[];
}

/** One question of a file, its type already one of the engine, its codes and conditions still those of the file. */
export interface SourceQuestion {
	readonly code: string;
	/** 1-based row of a sheet. */
	readonly row?: number;
	readonly type: SourceType;
	readonly label: DraftText;
	/** What the answer is called; the beginning of the question without it. */
	readonly short?: DraftText;
	readonly hint?: DraftText;
	readonly required: boolean;
	readonly choices?: readonly SourceChoice[];
	/** “Other, please specify”, as it is called there. */
	readonly other?: DraftText;
	/** Expressions that must all hold for the question to be asked. */
	readonly conditions: readonly string[];
	/** Names under which expressions look at the answer. */
	readonly names: readonly string[];
	readonly least?: number;
	readonly most?: number;
	readonly whole?: boolean;
	readonly unit?: DraftText;
	/** Of a text, in characters. */
	readonly longest?: number;
}

/** A questionnaire of another tool, in the order in which it asks. */
export interface SourceSurvey {
	readonly code: string;
	readonly title: DraftText;
	/** Tag of the language of texts that are neither French nor English. */
	readonly otherLanguage: string | null;
	readonly questions: readonly SourceQuestion[];
	readonly notes: readonly Problem[];
}
