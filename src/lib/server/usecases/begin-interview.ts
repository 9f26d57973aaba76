import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { asStaff, findCallee, type Interviewing } from '../answering/callee.ts';
import { loadState } from '../answering/state.ts';
import { placeToResume, type Place } from '../answering/view.ts';
import { inInstitution } from '../db/client.ts';
import { insertResponse } from '../db/queries/responses.ts';

/** Begins the response of somebody, or goes on where they stopped on the web: it is the same response. */
export async function beginInterview(
	context: Interviewing,
	invitationId: string,
	locale: Locale
): Promise<Result<Place>> {
	ensureCan(context.actor, 'answers.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCallee(tenant, context, invitationId);
		if (!found.ok) return found;
		const startedAt = context.now();
		const loaded = await loadState(tenant, asStaff(tenant, invitationId), { now: startedAt, grace: true });
		if (!loaded.ok) return loaded;
		if (loaded.value.row.responseId === null)
			await insertResponse(tenant, { id: context.newId(), invitationId, locale, startedAt });
		return ok(placeToResume(loaded.value));
	});
}
