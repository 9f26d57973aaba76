import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, type Result } from '#lib/domain/shared/result.ts';
import { parseQuestionnaire, type Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectDocument } from '../db/queries/questionnaires.ts';

interface Wanted {
	readonly code: string;
	/** The newest when it is not said. */
	readonly version: number | undefined;
}

/** A published version, to be exported or compared. */
export async function readPublishedQuestionnaire(
	context: Context<OperatorActor | StaffActor>,
	{ code, version }: Wanted
): Promise<Result<Questionnaire>> {
	ensureCan(context.actor, 'campaigns.write');
	const unknown = fail({ code: 'questionnaire.unknown', found: quoteFound(code) });
	if (version !== undefined && !(Number.isInteger(version) && version > 0 && version < MOST_VERSIONS))
		return unknown;
	const document = await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		selectDocument(tenant, { code, version })
	);
	return document === undefined ? unknown : parseQuestionnaire(document);
}

/** What the column of versions can hold. */
const MOST_VERSIONS = 2 ** 31;
