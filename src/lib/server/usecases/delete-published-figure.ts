import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import {
	deletePublishedFigure as deleteRow,
	selectPublishedFigures
} from '../db/queries/published-figures.ts';

/** Takes back a figure that was published elsewhere; the audit says that it was there. */
export async function deletePublishedFigure(context: Context<StaffActor>, id: string): Promise<Result<null>> {
	ensureCan(context.actor, 'imports.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = (await selectPublishedFigures(tenant)).find((figure) => figure.id === id);
		if (!found || !can(context.actor, 'imports.write', found.programmeId))
			return fail({ code: 'published.unknown', found: quoteFound(id) });
		await deleteRow(tenant, id);
		await appendAudit(tenant, context, {
			action: 'published.deleted',
			target: `published:${id}`,
			details: { label: found.label, source: found.source }
		});
		return ok(null);
	});
}
