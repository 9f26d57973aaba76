import { translator, type MessageKey } from '#lib/i18n/translate.ts';
import { Refusal } from '../command.ts';
import { terminalLocale } from '../terminal.ts';
import { buildPages, isBuilt } from './build.ts';
import type { ServeSteps } from './serve.ts';

/** What `npm start` does on the way: builds, migrates, makes the fictional institution on an empty folder. */
export function startSteps(): ServeSteps {
	return {
		migrates: true,
		ensurePages: async (root) => {
			if (await isBuilt(root)) return;
			const built = await timed('cli.start.building', 'cli.start.built', () => buildPages(root));
			if (!built) throw new Refusal([{ code: 'server.build-failed' }], 1);
		},
		prepare: () => Promise.resolve(),
		welcome: (address) => {
			say('cli.start.open', { address });
			return Promise.resolve();
		}
	};
}

const translate = translator(terminalLocale(process.env));

function say(key: MessageKey, params: Readonly<Record<string, string | number>> = {}): void {
	process.stdout.write(`${translate(key, params)}\n`);
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
