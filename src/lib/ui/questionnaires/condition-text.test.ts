import { expect, it } from 'vitest';
import type { Condition } from '#lib/domain/survey/condition.ts';
import type { DraftItem } from '#lib/domain/survey/drafts/draft.ts';
import { translator } from '#lib/i18n/translate.ts';
import { conditionText } from './condition-text.ts';
import { groupNotes } from './note-groups.ts';

const base = (code: string) => ({ code, label: {}, short: {}, star: false, optional: true });
const ITEMS: readonly DraftItem[] = [
	{
		...base('D1'),
		type: 'single',
		choices: [
			{ code: 'CDI', label: { fr: 'Durée indéterminée', en: 'Permanent' } },
			{ code: 'CDD', label: { fr: 'Durée déterminée' } },
			{ code: 'A', label: {} },
			{ code: 'B', label: {} },
			{ code: 'C', label: {} }
		]
	},
	{ ...base('D2'), type: 'yes-no' }
];
const say = (condition: Condition, locale: 'fr' | 'en' = 'fr') =>
	conditionText(condition, ITEMS, { locale, t: translator(locale) }).replaceAll('\u00a0', ' ');
const D1 = (...codes: readonly string[]): Condition => ({ question: 'D1', in: codes });
const YES: Condition = { question: 'D2', in: ['YES'] };

it.each<[Condition, string]>([
	[D1('CDI'), 'D1 est CDI (« Durée indéterminée »)'],
	[{ not: D1('CDI', 'A') }, 'D1 n’est pas CDI (« Durée indéterminée ») ou A'],
	[D1('CDI', 'CDD', 'A', 'B', 'C'), 'D1 a une réponse'],
	[{ not: D1('CDI', 'CDD', 'A', 'B', 'C') }, 'D1 n’a pas de réponse'],
	[D1('A', 'B', 'C', 'refused'), 'D1 est A ou B ou C ou 1 autre choix'],
	[D1('A', 'refused'), 'D1 est A ou sans réponse souhaitée'],
	[YES, 'D2 est Oui'],
	[{ all: [YES, { any: [D1('A'), D1('B')] }] }, 'D2 est Oui et (D1 est A ou D1 est B)'],
	[{ not: { all: [YES, D1('A')] } }, 'il n’est pas vrai que (D2 est Oui et D1 est A)']
])('%j', (condition, text) => {
	expect(say(condition)).toBe(text);
});

it('says it in English, with the words there are', () => {
	expect(say(D1('CDI', 'CDD'), 'en')).toBe('D1 is CDI (“Permanent”) or CDD (“Durée déterminée”)');
});

it('tells the same sentence once, what is about questions first', () => {
	const groups = groupNotes(
		[
			{ code: 'draft.left.quotas', params: { count: 2 } },
			{ code: 'draft.left.ranking', at: 'Q1' },
			{ code: 'draft.changed.month', at: 'Q2' },
			{ code: 'draft.left.ranking', at: 'Q3' }
		],
		'left',
		translator('en')
	);
	expect(groups.map(({ notes }) => notes.map(({ at }) => at))).toEqual([['Q1', 'Q3'], [undefined]]);
	expect(groups[0]?.sentence).toMatch(/^There is no ranking here\./);
});
