import { translator } from '#lib/i18n/translate.ts';
import { drawCard } from '#lib/ui/charts/svg/draw-card.ts';
import { answerOpen } from '../../answer-open.ts';
import { cardOf } from '../../open-picture.ts';
import type { RequestHandler } from './$types';

/** The picture that goes with a shared link to the page. */
export const GET: RequestHandler = (event) => {
	const { locale } = event.locals;
	return answerOpen(event, (page) => ({
		type: 'image/svg+xml; charset=utf-8',
		text: drawCard(cardOf(page, { locale, t: translator(locale) }))
	}));
};
