import type { Locale } from '#lib/i18n/locale.ts';
import type { Column, Row } from '#lib/ui/base/table.ts';
import type { Scene } from '#lib/ui/charts/svg/scene.ts';

/** A dossier laid out once, whatever the format: HTML, PDF and DOCX print these blocks and nothing else. */
export interface DocumentModel {
	readonly locale: Locale;
	readonly title: string;
	readonly author: string;
	/** ISO instant. */
	readonly madeAt: string;
	readonly cover: {
		readonly programme: string;
		readonly facts: readonly { readonly label: string; readonly text: string }[];
		/** What must be read before anything else: a draft, invented data. */
		readonly warnings: readonly string[];
	};
	/** Written across every page of a draft; null for figures that are locked. */
	readonly draftMark: string | null;
	/** At the foot of every page. */
	readonly footer: string;
	readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Drawing;

/** 1 for a section, 2 for a part of it. The title of the document stands above. */
export interface Heading {
	readonly kind: 'heading';
	readonly level: 1 | 2;
	readonly text: string;
	/** On a new page, where there are pages. */
	readonly newPage?: boolean;
}

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly text: string;
	/** A comment is the lead's own; a note is smaller. */
	readonly tone: 'plain' | 'note' | 'comment';
}

export interface List {
	readonly kind: 'list';
	readonly items: readonly string[];
}

/** The first column holds the headers of rows. */
export interface Table {
	readonly kind: 'table';
	readonly caption: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** Many narrow lines: set in small letters. */
	readonly dense?: boolean;
}

export interface Drawing {
	readonly kind: 'figure';
	readonly caption: string;
	/** What the drawing says, for whoever does not see it: every number in it. */
	readonly alt: string;
	readonly scene: Scene;
}

export const heading = (text: string, level: Heading['level'] = 1): Heading => ({
	kind: 'heading',
	level,
	text
});

export const paragraph = (text: string, tone: Paragraph['tone'] = 'plain'): Paragraph => ({
	kind: 'paragraph',
	text,
	tone
});
