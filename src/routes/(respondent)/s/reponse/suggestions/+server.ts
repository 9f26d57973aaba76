import { json } from '@sveltejs/kit';
import { readHalfWritten } from '#lib/server/answering/suggest.ts';
import { suggestTexts } from '#lib/server/usecases/suggest-texts.ts';
import { findSession } from '../../session.ts';
import type { RequestHandler } from './$types';

/** What a page's script suggests while somebody writes. An empty list is an answer, and so is none. */
export const GET: RequestHandler = (event) => {
	const respondent = findSession(event);
	if (!respondent) return json([], { status: 401 });
	const asked = readHalfWritten(event.url);
	if (!asked) return json([], { status: 400 });
	const suggested = suggestTexts(respondent.context, respondent.session, asked);
	return suggested.ok ? json(suggested.value) : json([], { status: 429 });
};
