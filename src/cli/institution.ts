import { v7 as newId } from 'uuid';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import type { Database } from '#lib/server/db/client.ts';
import type { Settings } from '#lib/server/settings.ts';
import { createInstitution } from '#lib/server/usecases/create-institution.ts';
import { listInstitutions } from '#lib/server/usecases/list-institutions.ts';
import { Refusal } from './command.ts';

/** What a database starts with, until somebody names their own institution. */
const FIRST = { code: 'default', name: 'Établissement' };

/** The person at the command line, with the real clock. */
export function operatorContext(
	database: Database,
	settings: Settings,
	institutionId: string
): Context<OperatorActor> {
	return { database, settings, actor: { kind: 'operator', institutionId }, now: () => new Date(), newId };
}

/** Makes the institution `default` where there is none at all. */
export async function ensureInstitution(database: Database, settings: Settings): Promise<void> {
	const context = operatorContext(database, settings, newId());
	if ((await listInstitutions(context)).length > 0) return;
	const made = await createInstitution(context, FIRST);
	// Taken: another process met the same empty database, and was quicker.
	if (!made.ok && made.problems[0].code !== 'institution.code-taken') throw new Refusal(made.problems, 1);
}

/**
 * The id of the institution a command is about: the one of this code, else the only one, else `default`.
 *
 * @throws {Refusal} when there is none of this code, or several may be meant
 */
export async function chooseInstitution(
	context: Context<OperatorActor>,
	wanted: string | undefined
): Promise<string> {
	const institutions = await listInstitutions(context);
	const code = wanted ?? (institutions.length === 1 ? institutions[0]?.code : FIRST.code);
	const found = institutions.find((institution) => institution.code === code);
	if (found) return found.id;
	const params = { codes: institutions.map((institution) => institution.code).join(', ') };
	throw new Refusal(
		[
			wanted === undefined
				? { code: 'institution.ambiguous', params }
				: { code: 'institution.unknown', found: wanted, params }
		],
		2
	);
}
