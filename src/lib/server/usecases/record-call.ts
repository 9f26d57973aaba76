import { ensureCan } from '#lib/domain/access/permissions.ts';
import { readCall, type ReadCall, type WrittenCall } from '#lib/domain/collection/read-call.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { asStaff, findCallee, type Interviewing } from '../answering/callee.ts';
import { loadState } from '../answering/state.ts';
import { writeRefusal } from '../answering/write-refusal.ts';
import { userOf } from '../coding/user-of.ts';
import { inInstitutionAlone, type Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertCall, updateRefusal, updateWrongNumber } from '../db/queries/calls.ts';
import { updateObjection } from '../db/queries/invitations.ts';

/**
 * Writes what came of a call, and does what follows from it: a wrong number is not called again, a refusal stops
 * this campaign, an objection stops every contact for good (GDPR, article 21).
 */
export async function recordCall(
	context: Interviewing,
	invitationId: string,
	written: WrittenCall
): Promise<Result<ReadCall>> {
	ensureCan(context.actor, 'answers.write');
	const { institutionId } = context.actor;
	return inInstitutionAlone(context.database, { institutionId, alone: invitationId }, async (tenant) => {
		const found = await findCallee(tenant, context, invitationId);
		if (!found.ok) return found;
		const now = context.now();
		const loaded = await loadState(tenant, asStaff(tenant, invitationId), { now, grace: true, lock: true });
		if (!loaded.ok) return loaded;
		const call = readCall(written, { now, closesAt: new Date(loaded.value.row.closesAt) });
		if (!call.ok) return call;
		const { outcome, callBackAt, number } = call.value;
		if (
			outcome === 'wrong-number' &&
			(await updateWrongNumber(tenant, { invitationId, number, at: now })) === 0
		)
			return fail({ code: 'call.number', at: 'outcome' });
		if (outcome === 'refused') await updateRefusal(tenant, invitationId);
		if (outcome === 'objected') await updateObjection(tenant, { invitationId, at: now });
		if (outcome === 'refused' || outcome === 'objected') await writeRefusal(tenant, loaded.value, now);
		await keep(tenant, context, { invitationId, outcome, callBackAt });
		return ok(call.value);
	});
}

async function keep(
	tenant: Tenant,
	context: Interviewing,
	{ invitationId, outcome, callBackAt }: Pick<ReadCall, 'outcome' | 'callBackAt'> & { invitationId: string }
): Promise<void> {
	const made = { id: context.newId(), calledBy: userOf(context.actor), calledAt: context.now() };
	await insertCall(tenant, { ...made, invitationId, outcome, callBackAt });
	await appendAudit(tenant, context, {
		action: 'call.recorded',
		target: `invitation:${invitationId}`,
		details: { outcome }
	});
}
