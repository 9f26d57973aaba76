import type { PublicPage } from '#lib/domain/reports/public/public-page.ts';
import type { Words } from '#lib/ui/base/words.ts';
import type { Badge } from '#lib/ui/charts/svg/draw-badge.ts';
import type { Card } from '#lib/ui/charts/svg/draw-card.ts';
import { countsText, headlinesOf, nameIn, rateText } from '#lib/ui/publication/open-words.ts';

/** What stands on a badge: the rate in employment with whom it is of, or that none is published. */
export function badgeOf(page: PublicPage, words: Words): Badge {
	const { t, locale } = words;
	const main = page.figures.state === 'published' ? headlinesOf(page.figures.sheet) : null;
	const code = page.programme.code;
	const fictional = page.institution.fictional ? ` · ${t('open.fictional')}` : '';
	const label = `${code} · ${t('open.badge.label')}${fictional}`;
	const counts = main ? countsText(main.wave.global, words) : '';
	const value = main
		? [rateText(main.wave.global, words), counts === '' ? '' : `(${counts})`, main.cohorts.join(', ')]
				.filter((part) => part !== '')
				.join(' ')
		: t('open.badge.none');
	return { label, value, lang: locale, spoken: `${nameIn(page.programme.name, words)} : ${label}, ${value}` };
}

/** What stands on the picture of a shared link. */
export function cardOf(page: PublicPage, words: Words): Card {
	const { t, locale } = words;
	const main = page.figures.state === 'published' ? headlinesOf(page.figures.sheet) : null;
	const foot = [page.institution.name, page.institution.fictional ? t('open.fictional') : '']
		.filter((part) => part !== '')
		.join(' · ');
	return {
		...{ title: nameIn(page.programme.name, words), foot, lang: locale },
		value: main ? rateText(main.wave.global, words) : '',
		text: main
			? t('open.card.text', { counts: countsText(main.wave.global, words), years: main.cohorts.join(', ') })
			: (page.programme.objectives?.[locale] ?? '')
	};
}
