import { json } from '@sveltejs/kit';
import { refuseTwin } from '../answer-twin.ts';
import { readQualityView } from '../quality/read-quality-view.ts';
import type { RequestHandler } from './$types';

/** The same facts as the page, with the same filters. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const read = await readQualityView({ locals, url });
	if (!read.ok) return refuseTwin(read.problems, locals.locale);
	const { fictional, selection, base, detail } = read.value;
	return json({ fictional, selection, base, detail });
};
