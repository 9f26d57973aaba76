import { translator, type MessageKey } from '#lib/i18n/translate.ts';
import type { MessageParams } from '#lib/i18n/message.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import type { Settings } from '#lib/server/settings.ts';
import { listInstitutions } from '#lib/server/usecases/list-institutions.ts';
import type { LoadedDemo } from '#lib/server/usecases/load-demo.ts';
import { Refusal } from '../command.ts';
import { operatorContext } from '../institution.ts';
import { terminalLocale } from '../terminal.ts';
import { buildPages, isBuilt } from './build.ts';
import type { ServeSteps } from './serve.ts';
import { describeWelcome } from './welcome.ts';

const translate = translator(terminalLocale(process.env));

/** What `npm start` does on the way: builds, migrates, makes the fictional institution where there is none. */
export function startSteps(settings: Settings): ServeSteps {
	let made: LoadedDemo | undefined;
	return {
		migrates: true,
		ensurePages: async (root) => {
			if (await isBuilt(root)) return;
			const built = await timed('cli.start.building', 'cli.start.built', () => buildPages(root));
			if (!built) throw new Refusal([{ code: 'server.build-failed' }], 1);
		},
		prepare: (url) =>
			withDatabase(url, async (database) => {
				made = await loadFirstInstitution(database, settings);
			}),
		welcome: (address, url) =>
			withDatabase(url, async (database) => {
				const lines = await describeWelcome(database, settings, { address, made, translate });
				// At once: who waits for the first line may read the others too.
				write(lines.join('\n'));
			})
	};
}

/** An empty database gets the fictional institution; any other is left as it is. */
async function loadFirstInstitution(database: Database, settings: Settings): Promise<LoadedDemo | undefined> {
	const context = operatorContext(database, settings, '');
	if ((await listInstitutions(context)).length > 0) return undefined;
	// Read only when it is needed: what invents an institution is large.
	const { loadDemo } = await import('#lib/server/usecases/load-demo.ts');
	const loaded = await timed('cli.start.demo', 'cli.start.demo-made', () => loadDemo(context));
	if (!loaded.ok) throw new Refusal(loaded.problems, 1);
	return loaded.value;
}

async function withDatabase(url: string, work: (database: Database) => Promise<void>): Promise<void> {
	const database = openDatabase(url, { connections: 1 });
	try {
		await work(database);
	} finally {
		await database.close();
	}
}

/** Says what begins, and how long it took. */
async function timed<Value>(
	before: MessageKey,
	after: MessageKey,
	work: () => Promise<Value>
): Promise<Value> {
	say(before);
	const start = performance.now();
	const value = await work();
	say(after, { seconds: Math.round((performance.now() - start) / 1000) });
	return value;
}

function say(key: MessageKey, params: MessageParams = {}): void {
	write(translate(key, params));
}

function write(line: string): void {
	process.stdout.write(`${line}\n`);
}
