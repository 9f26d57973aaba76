import type { Bilingual, ProgrammeTexts, ProgrammeUnit } from '../../programmes/programme.ts';
import type { PublicSheet } from './public-sheet.ts';

/** Everything that the public page of a programme says, its figures or that there are none included. */
export interface PublicPage {
	readonly institution: {
		readonly code: string;
		readonly name: string;
		readonly fictional: boolean;
		readonly contact: string | null;
	};
	readonly programme: PublicPresentation;
	readonly figures: PublicFigures;
}

/** What a programme is: from its own record; what nobody has written is empty or null, and left out of the page. */
export interface PublicPresentation extends ProgrammeTexts {
	readonly code: string;
	readonly name: Bilingual;
	readonly registerNumber: string | null;
	readonly level: number | null;
	/** Kind of certification, in the institution's words. */
	readonly diploma: string | null;
	readonly targetJobs: readonly Bilingual[];
	readonly structures: readonly Bilingual[];
	readonly courses: readonly { readonly modality: string; readonly description: Bilingual }[];
	/** Units by certificate, in the order in which they are taken. */
	readonly blocks: readonly PublicBlock[];
}

export interface PublicBlock {
	readonly code: string;
	/** Name of the certificate, where it is a programme of the institution. */
	readonly name: Bilingual | null;
	readonly units: readonly Pick<ProgrammeUnit, 'code' | 'name'>[];
}

export type PublicFigures =
	| { readonly state: 'none' }
	| { readonly state: 'withdrawn'; readonly withdrawnAt: string }
	| PublishedFigures;

export interface PublishedFigures {
	readonly state: 'published';
	readonly sheet: PublicSheet;
	/** SHA-256 of the sheet, in hexadecimal. */
	readonly sha256: string;
	/** ISO instants; `approvedAt` null in a preview. */
	readonly approvedAt: string | null;
	readonly lockedAt: string;
}
