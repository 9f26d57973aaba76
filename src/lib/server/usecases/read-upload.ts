import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { parseMapping, type Mapping } from '#lib/domain/imports/mapping.ts';
import { buildPlainMapping, readPlainMapping, type PlainChoices } from '#lib/domain/imports/plain-mapping.ts';
import type { Inspection } from '#lib/domain/imports/reading.ts';
import {
	suggestColumns,
	suggestMapping,
	type SeenColumn,
	type SuggestedColumn
} from '#lib/domain/imports/suggest-mapping.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inspectFile } from '../csv/inspect-file.ts';
import { openTable, type Table } from '../csv/open-table.ts';
import { seeColumns } from '../csv/see-columns.ts';
import { inInstitution } from '../db/client.ts';
import { selectMappingBySignature } from '../db/queries/mappings.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';
import { headerSignature } from '../imports/record-import.ts';
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
	readonly programmes: readonly { readonly code: string; readonly name: string }[];
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
	const options = mapping?.file ?? {};
	const inspection = await inspectFile(source, options);
	const table = await openTable(source, options);
	const seen = table.ok ? await seeTable(table.value, inspection) : { firstRows: [], columns: [] };
	const programmes = await writableProgrammes(context);
	const chosen = mapping
		? { mapping, origin: 'chosen' as const }
		: await firstMapping(context, table.ok ? table.value : null, {
				name: row.fileName,
				seen: seen.columns,
				programmes
			});
	const suggested = suggestColumns(seen.columns);
	return ok({
		id: row.id,
		fileName: row.fileName,
		inspection,
		firstRows: seen.firstRows,
		columns: seen.columns.map((column, index) => ({ ...column, suggested: suggested[index] ?? NOTHING })),
		...chosen,
		choices: readPlainMapping(chosen.mapping),
		programmes,
		mayCreateProgrammes: can(context.actor, 'programmes.write')
	});
}

const NOTHING: SuggestedColumn = { target: null, confidence: 'none' };

async function seeTable(table: Table, { columns }: Inspection) {
	const { firstRows, values } = await seeColumns(table);
	return { firstRows, columns: columns.map((column, index) => ({ ...column, values: values[index] ?? [] })) };
}

async function writableProgrammes({ database, actor }: Context<StaffActor>) {
	const scope = programmeScope(actor, 'imports.write');
	const all = await inInstitution(database, actor.institutionId, selectProgrammes);
	return all
		.filter(({ id }) => scope === 'all' || (scope !== 'none' && scope.includes(id)))
		.map(({ code, nameFr }) => ({ code, name: nameFr }));
}

interface FirstLook {
	readonly name: string;
	readonly seen: readonly SeenColumn[];
	readonly programmes: readonly { readonly code: string }[];
}

/** The mapping used last time for a file with these columns, else a proposed one. */
async function firstMapping(
	{ database, actor }: Context<StaffActor>,
	table: Table | null,
	{ name, seen, programmes }: FirstLook
): Promise<{ readonly mapping: Mapping; readonly origin: 'known' | 'suggested' }> {
	const known = table
		? await inInstitution(database, actor.institutionId, (tenant) =>
				selectMappingBySignature(tenant, headerSignature(table.names))
			)
		: undefined;
	const parsed = known && parseMapping(known.document);
	if (parsed?.ok) return { mapping: parsed.value, origin: 'known' };
	const choices = suggestMapping(seen, name.replace(/\.\w+$/, ''));
	const [only, another] = programmes;
	const isSaid = Object.values(choices.columns).includes('programme');
	const programme = !isSaid && only && !another ? only.code : null;
	return { mapping: buildPlainMapping({ ...choices, programme }), origin: 'suggested' };
}
