import type { StaffActor } from '#lib/domain/access/actor.ts';
import type { Mapping } from '#lib/domain/imports/mapping.ts';
import type { Context } from '../context.ts';
import { knownMapping, proposeMapping, writableProgrammes } from './propose-mapping.ts';
import { seeUpload } from './see-upload.ts';
import type { OwnUpload } from './uploads.ts';

/**
 * The mapping that is shown for a sent file: what was chosen, else what such a file was read by last time, else a
 * proposed one. Only the last two read the file.
 */
export async function shownMapping(
	context: Context<StaffActor>,
	{ mapping, source, row }: OwnUpload
): Promise<Mapping> {
	if (mapping) return mapping;
	const seen = await seeUpload(source, {});
	const known = await knownMapping(context, seen);
	if (known) return known;
	const programmes = await writableProgrammes(context);
	return proposeMapping(seen, { fileName: row.fileName, file: {}, programmes });
}
