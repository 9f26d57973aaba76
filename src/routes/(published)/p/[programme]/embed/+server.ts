import { translator } from '#lib/i18n/translate.ts';
import { answerOpen } from '../../answer-open.ts';
import { EMBED_POLICY, embedPage } from '../../embed-page.ts';
import { openAddress } from '../../open-address.ts';
import type { RequestHandler } from './$types';

/** The headline rates, for a frame on another site. */
export const GET: RequestHandler = (event) => {
	const { locale } = event.locals;
	const address = openAddress(event.url, event.params.programme);
	return answerOpen(event, (page) => ({
		type: 'text/html; charset=utf-8',
		text: embedPage(page, address, { locale, t: translator(locale) }),
		headers: { 'content-security-policy': EMBED_POLICY }
	}));
};
