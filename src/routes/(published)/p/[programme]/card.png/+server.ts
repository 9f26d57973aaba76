import { redirect } from '@sveltejs/kit';
import { translator } from '#lib/i18n/translate.ts';
import { paintPublicCard } from '#lib/server/usecases/paint-public-card.ts';
import { CARD_WIDTH, layCard } from '#lib/ui/charts/svg/draw-card.ts';
import { answerOpen } from '../../answer-open.ts';
import { openAddress } from '../../open-address.ts';
import { cardOf } from '../../open-picture.ts';
import type { RequestHandler } from './$types';

/** The picture that goes with a shared link, for networks that read no SVG; the SVG where this machine cannot paint. */
export const GET: RequestHandler = (event) => {
	const { locale } = event.locals;
	return answerOpen(event, async (page) => {
		const painted = await paintPublicCard(
			layCard(cardOf(page, { locale, t: translator(locale) })),
			CARD_WIDTH
		);
		const { path, query } = openAddress(event.url, event.params.programme);
		if (!painted.ok) redirect(302, `${path}/card.svg${query}`);
		return { type: 'image/png', text: painted.value as Uint8Array<ArrayBuffer> };
	});
};
