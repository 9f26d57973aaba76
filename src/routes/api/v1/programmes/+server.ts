import { toProgrammeCard } from '#lib/domain/figures/programme-card.ts';
import { ok } from '#lib/domain/shared/result.ts';
import { readCatalogue } from '#lib/server/usecases/read-catalogue.ts';
import { answerApi } from '../answer-api.ts';
import type { RequestHandler } from './$types';

/** The programmes that the key reads. */
export const GET: RequestHandler = (event) =>
	answerApi(event, async (context) => {
		const { programmes } = await readCatalogue(context);
		return ok({ programmes: programmes.map(toProgrammeCard) });
	});
