import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { parseInstitutionColour } from '#lib/domain/reports/meeting/institution-colour.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { updateInstitutionColour } from '../db/queries/institutions.ts';

/**
 * Sets the colour of the titles of slides, for what is locked from now on: what is locked keeps the colour it had.
 *
 * @param text `#rrggbb` or `rrggbb`; null for the product's colours
 * @returns the colour as it is kept; a problem for what is no colour, or is too light to be read on white
 */
export async function setInstitutionColour(
	context: Context<OperatorActor>,
	text: string | null
): Promise<Result<string | null>> {
	ensureCan(context.actor, 'server.manage');
	const parsed = text === null ? ok(null) : parseInstitutionColour(text);
	if (!parsed.ok) return parsed;
	const colour = parsed.value;
	const { institutionId } = context.actor;
	await inInstitution(context.database, institutionId, async (tenant) => {
		await updateInstitutionColour(tenant, colour);
		await appendAudit(tenant, context, {
			action: 'institution.colour',
			target: `institution:${institutionId}`,
			details: { colour }
		});
	});
	return ok(colour);
}
