import { inDirectory, type Database } from '../db/client.ts';
import { selectInstitutionByNumber } from '../db/queries/invitations.ts';

/** Numbers that were found, each database on its own: they are given once and never to another institution. */
const FOUND = new WeakMap<Database, Map<number, string>>();

/**
 * The institution that a personal link or the code of a letter names by its number, looked up once a process: a link
 * is opened more often than institutions are made. A number that is nobody's is looked up each time.
 *
 * @returns id of the institution; undefined where there is none
 */
export async function institutionOfNumber(database: Database, number: number): Promise<string | undefined> {
	const found = FOUND.get(database) ?? new Map<number, string>();
	FOUND.set(database, found);
	const known = found.get(number);
	if (known !== undefined) return known;
	const id = await inDirectory(database, {}, (directory) => selectInstitutionByNumber(directory, number));
	if (id !== undefined) found.set(number, id);
	return id;
}
