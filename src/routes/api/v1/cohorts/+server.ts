import { ok } from '#lib/domain/shared/result.ts';
import { readCatalogue } from '#lib/server/usecases/read-catalogue.ts';
import { answerApi } from '../answer-api.ts';
import type { RequestHandler } from './$types';

/** The cohorts of the programmes that the key reads. */
export const GET: RequestHandler = (event) =>
	answerApi(event, async (context) => ok({ cohorts: (await readCatalogue(context)).cohorts }));
