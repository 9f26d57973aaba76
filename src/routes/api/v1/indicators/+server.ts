import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { ok } from '#lib/domain/shared/result.ts';
import { answerApi } from '../answer-api.ts';
import type { RequestHandler } from './$types';

/** Every definition set and its indicators; the same for every institution. */
export const GET: RequestHandler = (event) =>
	answerApi(event, () => {
		const definitions = Object.values(DEFINITION_SETS).map(({ code: set, version, label, indicators }) => ({
			set,
			version,
			label,
			indicators: indicators.map(({ code, unit }) => ({ code, unit }))
		}));
		return Promise.resolve(ok({ definitions }));
	});
