import { readFile } from 'node:fs/promises';
import { fail, type Result } from '#lib/domain/shared/result.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { parseQuestionnaire, type Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { readPublishedQuestionnaire } from '#lib/server/usecases/read-published-questionnaire.ts';
import type { Session } from './command.ts';

/** A questionnaire as it is named on the command line: a file, else `CODE` or `CODE@VERSION` of a published one. */
export async function findQuestionnaire(name: string, session: Session): Promise<Result<Questionnaire>> {
	return name.endsWith('.json') ? readQuestionnaireFile(name, session) : readPublished(name, session);
}

/** Reads the document of a file; its shape only is looked at. */
export async function readQuestionnaireFile(name: string, session: Session): Promise<Result<Questionnaire>> {
	const document = await readDocument(name, session);
	return document.ok ? parseQuestionnaire(document.value) : document;
}

/** The JSON of a file. */
export async function readDocument(name: string, session: Session): Promise<Result<unknown>> {
	try {
		return { ok: true, value: JSON.parse(await readFile(session.path(name), 'utf8')) };
	} catch (cause) {
		if (cause instanceof SyntaxError) return fail({ code: 'questionnaire.json', at: quoteFound(name) });
		if (isMissing(cause)) return fail({ code: 'questionnaire.no-file', found: quoteFound(name) });
		throw cause;
	}
}

function isMissing(cause: unknown): boolean {
	return (
		cause instanceof Error && 'code' in cause && ['ENOENT', 'EISDIR', 'EACCES'].includes(String(cause.code))
	);
}

async function readPublished(name: string, session: Session): Promise<Result<Questionnaire>> {
	const [code = '', version] = name.split('@');
	return readPublishedQuestionnaire(await session.context(), {
		code,
		version: version === undefined ? undefined : Number(version)
	});
}
