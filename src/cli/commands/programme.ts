import { PRESETS } from '#lib/domain/programmes/presets/index.ts';
import { createProgramme } from '#lib/server/usecases/create-programme.ts';
import type { Command } from '../command.ts';

/** Adds programmes from a preset. */
export const command: Command = {
	name: 'programme',
	summary: {
		fr: 'ajoute des programmes tout préparés',
		en: 'adds programmes that are ready to use'
	},
	usage: 'create --preset casp',
	options: {
		preset: {
			type: 'string',
			value: 'CODE',
			summary: {
				fr: `programmes à ajouter : ${Object.keys(PRESETS).join(', ')}`,
				en: `programmes to add: ${Object.keys(PRESETS).join(', ')}`
			}
		}
	},
	run: async (args, session) => {
		const [action = '', ...others] = args.words;
		const preset = args.text('preset');
		if (action !== 'create' || others.length > 0 || preset === undefined)
			return session.refuse([{ code: 'arguments.invalid', found: ['programme', ...args.words].join(' ') }]);
		const created = await createProgramme(await session.context(), { preset });
		if (!created.ok) return session.refuse(created.problems);
		session.report(
			created.value,
			created.value.map(({ code }) => session.translate('demo.programme-created', { code }))
		);
		return 0;
	}
};
