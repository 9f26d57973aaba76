import { translator } from '#lib/i18n/translate.ts';
import { drawBadge } from '#lib/ui/charts/svg/draw-badge.ts';
import { answerOpen } from '../../answer-open.ts';
import { badgeOf } from '../../open-picture.ts';
import type { RequestHandler } from './$types';

/** The rate in employment as a picture of one line, for other sites. */
export const GET: RequestHandler = (event) => {
	const { locale } = event.locals;
	return answerOpen(event, (page) => ({
		type: 'image/svg+xml; charset=utf-8',
		text: drawBadge(badgeOf(page, { locale, t: translator(locale) }))
	}));
};
