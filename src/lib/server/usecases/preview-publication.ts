import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { PublicPage } from '#lib/domain/reports/public/public-page.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectLatestEdition } from '../db/queries/programmes.ts';
import { selectPublicInstitution, selectPublicProgrammes } from '../db/queries/public-programmes.ts';
import { findPublication } from '../publications/find-publication.ts';
import { presentProgramme } from '../publications/present-programme.ts';
import { publishedOf } from '../publications/public-figures.ts';

/** The page as the public reads, read or would read it with this publication. */
export async function previewPublication(
	context: Context<StaffActor | OperatorActor>,
	id: string
): Promise<Result<PublicPage>> {
	ensureCan(context.actor, 'reports.read');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findPublication(tenant, { actor, permission: 'reports.read' }, id);
		if (!found.ok) return found;
		const programmes = await selectPublicProgrammes(tenant);
		const programme = programmes.find((one) => one.id === found.value.programmeId);
		const institution = await selectPublicInstitution(tenant);
		if (!programme || !institution) return fail({ code: 'publication.unknown', found: id });
		const edition = await selectLatestEdition(tenant, programme.id);
		return ok({
			institution,
			programme: presentProgramme(programme, edition, programmes),
			figures: publishedOf(found.value)
		});
	});
}
