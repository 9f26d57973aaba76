import { error, redirect } from '@sveltejs/kit';
import { readOwnData } from '#lib/server/usecases/read-own-data.ts';
import { placeAddress } from '#lib/ui/survey/addresses.ts';
import { readForm } from '../../../../form-reader.ts';
import { findSession } from '../../../../session.ts';
import type { RequestHandler } from './$types';

/** Everything held about whoever asks, as a file; without a good proof, back to the page that asks for it. */
export const POST: RequestHandler = async (event) => {
	const respondent = findSession(event);
	if (!respondent) error(400, 'no-session');
	const [proof = ''] = (await readForm(event.request))('proof');
	const read = await readOwnData(respondent.context, respondent.session, proof);
	if (read.ok)
		return new Response(`${JSON.stringify(read.value, null, '\t')}\n`, {
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'content-disposition': 'attachment; filename="mes-donnees.json"'
			}
		});
	const page = new URL(placeAddress({ page: 'file' }, event), event.url);
	const [{ code, params }] = read.problems;
	page.searchParams.set('failed', code === 'proof.wait' ? 'wait' : 'wrong');
	if (params?.['minutes'] !== undefined) page.searchParams.set('minutes', String(params['minutes']));
	redirect(303, page.pathname + page.search);
};
