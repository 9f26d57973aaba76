import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { insertInstitution } from '../db/queries/institutions.ts';

export interface InstitutionRequest {
	/** Short, what `--institution` is given: lower-case letters, figures, hyphens. */
	readonly code: string;
	readonly name: string;
	readonly fictional?: boolean;
}

const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * Makes an institution, whose id is the one the operator acts for.
 *
 * @returns its id
 */
export async function createInstitution(
	context: Context<OperatorActor>,
	{ code, name, fictional = false }: InstitutionRequest
): Promise<Result<string>> {
	ensureCan(context.actor, 'server.manage');
	if (!CODE.test(code)) return fail({ code: 'institution.code-invalid', at: 'code', found: code });
	const { institutionId } = context.actor;
	const made = await inInstitution(context.database, institutionId, (tenant) =>
		insertInstitution(tenant, { code, name: name.trim() || code, fictional, createdAt: context.now() })
	);
	return made ? ok(institutionId) : fail({ code: 'institution.code-taken', at: 'code', found: code });
}
