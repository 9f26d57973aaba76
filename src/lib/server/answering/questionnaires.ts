import { parseQuestionnaire, type Questionnaire } from '#lib/domain/survey/questionnaire.ts';

/**
 * Published versions that this process has read. They are never edited, so they are kept until there are too
 * many: then the one that was read first goes.
 */
const READ = new Map<string, Questionnaire>();
const MOST = 50;

/** Versions of an institution that need not be read from the database again. */
export function knownVersions(institutionId: string): readonly string[] {
	return [...READ.keys()]
		.filter((key) => key.startsWith(`${institutionId}/`))
		.map((key) => key.split('/')[1] ?? '');
}

/**
 * The questionnaire of a version: the one that was read before, else the document given.
 *
 * @throws {Error} when a published document cannot be read, which `publishQuestionnaire` does not let happen
 */
export function questionnaireOf(institutionId: string, versionId: string, document: unknown): Questionnaire {
	const key = `${institutionId}/${versionId}`;
	const read = READ.get(key);
	if (read) return read;
	const parsed = parseQuestionnaire(document);
	if (!parsed.ok) throw new Error(`Questionnaire ${versionId}: ${JSON.stringify(parsed.problems)}`);
	const [oldest] = READ.keys();
	if (READ.size >= MOST && oldest !== undefined) READ.delete(oldest);
	READ.set(key, parsed.value);
	return parsed.value;
}
