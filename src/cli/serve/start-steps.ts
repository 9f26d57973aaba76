import { translator, type MessageKey } from '#lib/i18n/translate.ts';
import type { MessageParams } from '#lib/i18n/message.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import type { Settings } from '#lib/server/settings.ts';
import { listInstitutions } from '#lib/server/usecases/list-institutions.ts';
import type { LoadedDemo } from '#lib/server/usecases/load-demo.ts';
import { Refusal } from '../command.ts';
import { operatorContext } from '../institution.ts';
import { terminalLocale } from '../terminal.ts';
import { ensureBuilt } from './build.ts';
import type { ServeSteps } from './serve.ts';
import { describeWelcome } from './welcome.ts';

const translate = translator(terminalLocale(process.env));

/** What `npm start` does on the way: builds, migrates, makes the fictional institution where there is none. */
export function startSteps(settings: Settings): ServeSteps {
	let made: LoadedDemo | undefined;
	return {
		migrates: true,
		ensurePages: async (root) => {
			const start = performance.now();
			const outcome = await ensureBuilt(root, () => {
				say('cli.start.building');
			});
			if (outcome === 'failed') throw new Refusal([{ code: 'server.build-failed' }], 1);
			if (outcome === 'built') say('cli.start.built', { seconds: secondsSince(start) });
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
	const start = performance.now();
	say('cli.start.demo');
	const loaded = await loadDemo(context);
	if (!loaded.ok) throw new Refusal(loaded.problems, 1);
	say('cli.start.demo-made', { seconds: secondsSince(start) });
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

function secondsSince(start: number): number {
	return Math.round((performance.now() - start) / 1000);
}

function say(key: MessageKey, params: MessageParams = {}): void {
	write(translate(key, params));
}

function write(line: string): void {
	process.stdout.write(`${line}\n`);
}
