import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { LockFacts } from '#lib/domain/reports/lock.ts';
import type { PublicSheet } from '#lib/domain/reports/public/public-sheet.ts';
import type { SnapshotLine } from '#lib/domain/reports/snapshot.ts';
import type { HolderTemplate } from '#lib/domain/reports/holder-table/template.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** What documents are made of: one dossier, its lines, and the lock that they stand under. */
export interface DossierMaterial {
	readonly dossier: Dossier;
	/** Empty for whoever may not see them. */
	readonly lines: readonly SnapshotLine[];
	/** Null for a draft: every page of the document says that nothing is locked. */
	readonly lock: LockFacts | null;
	/** What the lead has to say, by place: `introduction`, or `2023` for a promotion. Plain text. */
	readonly comments: Readonly<Record<string, string>>;
	/** Names of the holders by award, where the officer asked for them; null otherwise. */
	readonly names: Readonly<Record<string, { readonly given: string; readonly family: string }>> | null;
	/** Form of the table of holders; the one of regulation 11.1 where the programme has none of its own. */
	readonly template?: HolderTemplate;
	/** What the public was given to read of the lock; null for a draft, and where nothing is published. */
	readonly sheet: PublicSheet | null;
}

/** A file that is made of a dossier. One folder each, and a line in the registry. */
export interface DossierDocument {
	/** Last part of its address: `dossier.pdf`. */
	readonly name: string;
	readonly contentType: string;
	/** It lists the holders: for those who may read who the graduates are. */
	readonly listsHolders: boolean;
	/** It may hold the names of the holders, where somebody asks for them. */
	readonly mayName?: true;
	/** It leaves the house: it is made of the published sheet, and of nothing else. */
	readonly published?: true;
	/** The same material and language give the same bytes, where the format allows. */
	readonly make: (material: DossierMaterial, locale: Locale) => Promise<Uint8Array>;
}
