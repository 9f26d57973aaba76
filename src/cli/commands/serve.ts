import { resolve } from 'node:path';
import { Refusal, type Command } from '../command.ts';
import { isBuilt } from '../serve/build.ts';
import { serve } from '../serve/serve.ts';

/** Serves what is built, on a database of this version: what a supervisor or a container runs. */
export const command: Command = {
	name: 'serve',
	summary: {
		fr: 'sert les pages ; ni construction, ni migration, ni démonstration',
		en: 'serves the pages; builds, migrates and demonstrates nothing'
	},
	options: {},
	stopsItself: true,
	run: async (_args, session) => {
		const root = resolve(import.meta.dirname, '..', '..', '..');
		await serve(root, session.settings, {
			migrates: false,
			ensurePages: async () => {
				if (!(await isBuilt(root))) throw new Refusal([{ code: 'server.not-built' }], 1);
			},
			prepare: () => Promise.resolve(),
			welcome: (address) => {
				session.progress(session.translate('cli.start.open', { address }));
				return Promise.resolve();
			}
		});
		return 0;
	}
};
