import { answerOpen } from '../answer-open.ts';
import type { RequestHandler } from './$types';

/** The public page as data: what the programme is, and the sheet that was published, under its hash. */
export const GET: RequestHandler = (event) =>
	answerOpen(event, (page) => ({
		type: 'application/json; charset=utf-8',
		text: `${JSON.stringify({ fictional: page.institution.fictional, ...page }, null, '\t')}\n`
	}));
