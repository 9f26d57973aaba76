import { describeApi } from '#lib/server/api/openapi.ts';
import type { Command } from '../command.ts';

/** Prints the OpenAPI document of the API, the same as `/api/v1/openapi.json`. */
export const command: Command = {
	name: 'openapi',
	summary: {
		fr: 'donne la description OpenAPI 3.1 de l’API',
		en: 'gives the OpenAPI 3.1 description of the API'
	},
	options: {},
	run: (args, session) => {
		if (args.words.length > 0)
			return Promise.resolve(session.refuse([{ code: 'arguments.invalid', found: args.words.join(' ') }]));
		const document = describeApi();
		session.report(document, [JSON.stringify(document, null, '\t')]);
		return Promise.resolve(0);
	}
};
