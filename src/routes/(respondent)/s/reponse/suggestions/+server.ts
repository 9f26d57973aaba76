import { json } from '@sveltejs/kit';
import { SUGGESTED_KINDS } from '#lib/server/answering/known-texts.ts';
import { suggestTexts } from '#lib/server/usecases/suggest-texts.ts';
import { findSession } from '../../session.ts';
import type { RequestHandler } from './$types';

/** What a page's script suggests while somebody writes. An empty list is an answer, and so is none. */
export const GET: RequestHandler = (event) => {
	const respondent = findSession(event);
	if (!respondent) return json([], { status: 401 });
	const kind = SUGGESTED_KINDS.find((one) => one === event.url.searchParams.get('kind'));
	if (!kind) return json([], { status: 400 });
	const written = event.url.searchParams.get('text') ?? '';
	const suggested = suggestTexts(respondent.context, respondent.session, { kind, written });
	return suggested.ok ? json(suggested.value) : json([], { status: 429 });
};
