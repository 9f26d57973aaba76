import type { StaffActor } from '#lib/domain/access/actor.ts';
import { programmeScope } from '#lib/domain/access/permissions.ts';
import { parseMapping, type Mapping } from '#lib/domain/imports/mapping.ts';
import { buildPlainMapping } from '#lib/domain/imports/plain-mapping.ts';
import { suggestMapping } from '#lib/domain/imports/suggest-mapping.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectMappingBySignature } from '../db/queries/mappings.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';
import { headerSignature } from './record-import.ts';
import type { SeenUpload } from './see-upload.ts';

export interface WritableProgramme {
	readonly code: string;
	readonly name: string;
}

/** The programmes whose awards the person may bring in. */
export async function writableProgrammes({
	database,
	actor
}: Context<StaffActor>): Promise<readonly WritableProgramme[]> {
	const scope = programmeScope(actor, 'imports.write');
	const all = await inInstitution(database, actor.institutionId, selectProgrammes);
	return all
		.filter(({ id }) => scope === 'all' || (scope !== 'none' && scope.includes(id)))
		.map(({ code, nameFr }) => ({ code, name: nameFr }));
}

/** The mapping used last time for a file with these columns. */
export async function knownMapping(
	{ database, actor }: Context<StaffActor>,
	{ names }: SeenUpload
): Promise<Mapping | null> {
	if (names.length === 0) return null;
	const known = await inInstitution(database, actor.institutionId, (tenant) =>
		selectMappingBySignature(tenant, headerSignature(names))
	);
	const parsed = known && parseMapping(known.document);
	return parsed?.ok ? parsed.value : null;
}

/** A mapping to begin with, from the names and the values of the columns. */
export function proposeMapping(
	{ columns }: SeenUpload,
	{
		fileName,
		file,
		programmes
	}: {
		readonly fileName: string;
		readonly file: NonNullable<Mapping['file']>;
		readonly programmes: readonly WritableProgramme[];
	}
): Mapping {
	const choices = suggestMapping(columns, fileName.replace(/\.\w+$/, ''));
	const [only, another] = programmes;
	const isSaid = Object.values(choices.columns).includes('programme');
	const programme = !isSaid && only && !another ? only.code : null;
	return buildPlainMapping({ ...choices, file, programme });
}
