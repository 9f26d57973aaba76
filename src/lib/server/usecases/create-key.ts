import type { KeyLevel, OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { digestKey, drawKey } from '../api/key.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { insertApiKey } from '../db/queries/api-keys.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectProgrammesByCode } from '../db/queries/memberships.ts';

export interface KeyRequest {
	readonly name: string;
	readonly level: KeyLevel;
	/** Codes of the programmes it reads; none for all of the institution's. */
	readonly programmeCodes: readonly string[];
}

export interface CreatedKey {
	readonly id: string;
	readonly name: string;
	/** Told this once and kept nowhere. */
	readonly key: string;
}

const LONGEST_NAME = 120;

/** Makes a key of the API. */
export async function createKey(
	context: Context<StaffActor | OperatorActor>,
	{ name: given, level, programmeCodes }: KeyRequest
): Promise<Result<CreatedKey>> {
	ensureCan(context.actor, 'keys.manage');
	const { actor, database } = context;
	const name = given.replace(/\s+/g, ' ').trim();
	if (name === '' || name.length > LONGEST_NAME)
		return fail({ code: 'key.name', at: 'name', params: { most: LONGEST_NAME } });

	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await selectProgrammesByCode(tenant, programmeCodes);
		const missing = programmeCodes.find((code) => !found.some((programme) => programme.code === code));
		if (missing !== undefined)
			return fail({ code: 'programme.unknown', at: 'programme', found: quoteFound(missing) });
		const programmeIds = programmeCodes.length === 0 ? null : found.map(({ id }) => id);
		const [id, key] = [context.newId(), drawKey(actor.institutionId)];
		const createdBy = actor.kind === 'staff' ? actor.userId : '';
		const row = { id, name, level, programmeIds, createdBy, createdAt: context.now() };
		await insertApiKey(tenant, { ...row, digest: digestKey(key) });
		await appendAudit(tenant, context, {
			action: 'key.created',
			target: `key:${id}`,
			details: { level, programmes: programmeIds ?? 'all' }
		});
		return ok({ id, name, key });
	});
}
