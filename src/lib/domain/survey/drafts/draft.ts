import type { Bilingual } from '../../programmes/programme.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Item } from '../question-types/index.ts';

/** Version of the shape of a draft. */
export const DRAFT_FORMAT = 1;

/** A text as far as a file has it: in French, in English, or only in another language. */
export interface DraftText {
	readonly fr?: string;
	readonly en?: string;
	readonly other?: string;
}

export interface DraftChoice {
	readonly code: string;
	readonly label: DraftText;
	/** One line under the label. */
	readonly help?: DraftText;
}

/** Two or three neighbouring questions that are asked on one page. */
export interface DraftPage {
	readonly title: DraftText;
	readonly items: readonly string[];
}

/** What a draft was begun from: a published version, or the standard questionnaire as it is built (null). */
export interface DraftBase {
	readonly code: string;
	readonly version: number | null;
}

type DraftedPart<Part> = Part extends Bilingual
	? DraftText
	: Part extends readonly { readonly label: Bilingual }[]
		? readonly DraftChoice[]
		: Part extends Readonly<Record<'least' | 'most', Bilingual>>
			? Readonly<Record<'least' | 'most', DraftText>>
			: Part;

/** What a file of another tool says nothing of, and the engine has a default for. */
type Defaulted = 'extra' | 'list';

type Drafted<Of> = Of extends Item
	? { readonly [Key in keyof Of as Exclude<Key, Defaulted>]: DraftedPart<Of[Key]> } & {
			readonly [Key in keyof Of as Extract<Key, Defaulted>]?: Of[Key];
		}
	: never;

/** An item of the engine whose texts may still miss a language, and be longer or more than may be published. */
export type DraftItem = Drafted<Item>;

/**
 * A questionnaire that is being written, or was read from a file of another tool. Codes and conditions are those of
 * the engine; it becomes a `Questionnaire` once its texts are complete and its waves are chosen.
 */
export interface QuestionnaireDraft {
	readonly format: typeof DRAFT_FORMAT;
	readonly status: 'draft';
	readonly code: string;
	readonly title: DraftText;
	/** Tag of the language of the texts that are neither French nor English, null when there are none. */
	readonly otherLanguage: string | null;
	/** Code of an item → what the file calls it; a question made for “other, please specify” has none. */
	readonly sourceCodes: Readonly<Record<string, string>>;
	readonly items: readonly DraftItem[];
	/** Months after the award; absent until somebody chooses them. */
	readonly waves?: readonly number[];
	/** Any other question has a page of its own. */
	readonly pages?: readonly DraftPage[];
	readonly base?: DraftBase;
	/** How many changes were kept so far; 0 when there are none. A form made on an older one is stale. */
	readonly revision?: number;
}

/**
 * Something of the file that is not in the draft as it was: a problem whose code begins with `draft.left`,
 * `draft.changed` or `draft.todo`. `at` is the question as the file calls it, `row` that of a sheet.
 */
export type Note = Problem;

export const NOTE_KINDS = ['left', 'changed', 'todo'] as const;

/** Not carried; carried in another way; to be completed before it can be published. */
export type NoteKind = (typeof NOTE_KINDS)[number];

export function noteKind({ code }: Note): NoteKind {
	return NOTE_KINDS.find((kind) => code.startsWith(`draft.${kind}.`)) ?? 'left';
}

/** What a file gives: the draft, and everything in the file that is not in it as it was. */
export interface ReadDraft {
	readonly draft: QuestionnaireDraft;
	readonly notes: readonly Note[];
}

/** Where a draft comes from: a file of another tool, a version that was there, or nothing. */
export type DraftSource = 'lss' | 'lsa' | 'xlsform' | 'sheet' | 'version' | 'empty';

/** Ceilings for any file: above them it is no questionnaire. */
export const DRAFT_LIMITS = {
	fileBytes: 20 * 1024 * 1024,
	items: 1000,
	/** Choices of all questions together. */
	choices: 20_000,
	/** In a row of a file; longer ones are cut by nobody, the file is refused. */
	textCharacters: 20_000
} as const;
