import { v7 as newId } from 'uuid';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { openFile, type FileSource } from '#lib/server/csv/source.ts';
import { inInstitution, type Database } from '#lib/server/db/client.ts';
import { parseSettings } from '#lib/server/settings.ts';

/** A new institution, so that each import meets nobody else's rows. */
export async function addInstitution(opened: Database): Promise<string> {
	const id = newId();
	await inInstitution(
		opened,
		id,
		({ sql }) => sql`
			insert into institutions (id, code, name, created_at) values (${id}, ${id}, 'Bench', now())`
	);
	return id;
}

/** What the use cases are given: the operator of that institution, now. */
export function operatorContext(database: Database, institutionId: string): Context<OperatorActor> {
	const settings = parseSettings({ SECRET_KEY: 'a key for benches, forty characters long' });
	if (!settings.ok) throw new Error('The bench made its own settings.');
	return {
		database,
		settings: settings.value,
		actor: { kind: 'operator', institutionId },
		now: () => new Date(),
		newId
	};
}

export async function openSurvey(path: string): Promise<FileSource> {
	const source = await openFile(path);
	if (!source.ok) throw new Error('The bench made its own file.');
	return source.value;
}
