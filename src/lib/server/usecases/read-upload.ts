import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import type { Mapping } from '#lib/domain/imports/mapping.ts';
import { readPlainMapping, type PlainChoices } from '#lib/domain/imports/plain-mapping.ts';
import type { Inspection } from '#lib/domain/imports/reading.ts';
import {
	suggestColumns,
	type SeenColumn,
	type SuggestedColumn
} from '#lib/domain/imports/suggest-mapping.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import {
	knownMapping,
	proposeMapping,
	writableProgrammes,
	type WritableProgramme
} from '../imports/propose-mapping.ts';
import { seeUpload } from '../imports/see-upload.ts';
import { findOwnUpload } from '../imports/uploads.ts';

/** A sent file, what was understood of it, and how it would be read. */
export interface UploadView {
	readonly id: string;
	readonly fileName: string;
	readonly inspection: Inspection;
	readonly firstRows: readonly (readonly string[])[];
	readonly columns: readonly (SeenColumn & { readonly suggested: SuggestedColumn })[];
	readonly mapping: Mapping;
	/** Where the mapping comes from: proposed, used last time for such a file, or chosen by the person. */
	readonly origin: 'suggested' | 'known' | 'chosen';
	/** Null when the mapping says more than a form can show. */
	readonly choices: PlainChoices | null;
	readonly programmes: readonly WritableProgramme[];
	readonly mayCreateProgrammes: boolean;
}

/** Reads a sent file again, whole, so that what is shown is what would be imported. */
export async function readUpload(
	context: Context<StaffActor>,
	uploadId: string
): Promise<Result<UploadView>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const { row, source, mapping } = upload.value;
	const file = mapping?.file ?? {};
	const seen = await seeUpload(source, file);
	const programmes = await writableProgrammes(context);
	const known = mapping ?? (await knownMapping(context, seen));
	const used = known ?? proposeMapping(seen, { fileName: row.fileName, file, programmes });
	const suggested = suggestColumns(seen.columns);
	return ok({
		id: row.id,
		fileName: row.fileName,
		inspection: seen.inspection,
		firstRows: seen.firstRows,
		columns: seen.columns.map((column, index) => ({ ...column, suggested: suggested[index] ?? NOTHING })),
		mapping: used,
		origin: mapping ? 'chosen' : known ? 'known' : 'suggested',
		choices: readPlainMapping(used),
		programmes,
		mayCreateProgrammes: can(context.actor, 'programmes.write')
	});
}

const NOTHING: SuggestedColumn = { target: null, confidence: 'none' };
