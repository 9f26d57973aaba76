import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/translate.ts';
import { actAuthor } from './act-author.ts';

it.each([
	['fr', 'Publié le 15 juin par la ligne de commande du serveur.'],
	['en', 'Published on 15 June by the command line of the server.']
] as const)('a publication of the command line is told in words (%s)', (locale, sentence) => {
	const t = translator(locale);
	const day = locale === 'fr' ? '15 juin' : '15 June';
	const said = (by: string | null) => t('publication.state.published', { day, by: actAuthor({ by }, t) });
	expect(said(null).replace(/\s/g, ' ')).toBe(sentence);
	expect(said('Nadia Ferrand')).toContain('Nadia Ferrand');
});
