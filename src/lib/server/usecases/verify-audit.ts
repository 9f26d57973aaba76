import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { verifyAuditChain, type AuditHead, type AuditVerdict } from '../db/queries/audit.ts';

/**
 * Reads the whole audit of the institution and says whether it was tampered with.
 *
 * @param noted the head that an earlier verification gave
 */
export async function verifyAudit(
	context: Context<OperatorActor | StaffActor>,
	noted?: AuditHead
): Promise<AuditVerdict> {
	ensureCan(context.actor, 'audit.read');
	return inInstitution(context.database, context.actor.institutionId, (tenant) =>
		verifyAuditChain(tenant, noted)
	);
}
