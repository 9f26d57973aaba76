import { describe, expect, test } from 'vitest';
import { parseTexts, sameTexts, textsOf } from './programme-texts.ts';
import { PROGRAMME_TEXTS } from './programme.ts';

const NOTHING = Object.fromEntries(PROGRAMME_TEXTS.map((text) => [text, null]));

describe('the texts of a programme, as they are typed', () => {
	test('nothing typed is nothing written', () => {
		expect(parseTexts({})).toEqual({ ok: true, value: NOTHING });
		expect(parseTexts({ 'fees-fr': ' \r\n ', 'fees-en': '' })).toEqual({ ok: true, value: NOTHING });
	});

	test('both languages are kept, with their lines and their fine spaces', () => {
		const typed = {
			'fees-fr': '  1\u202F200\u00A0€ par an\r\n\r\n\r\n\r\nPrise   en charge\tpossible ',
			'fees-en': '€1,200 a year\u0000'
		};
		expect(parseTexts(typed)).toEqual({
			ok: true,
			value: {
				...NOTHING,
				fees: { fr: '1\u202F200\u00A0€ par an\n\nPrise en charge possible', en: '€1,200 a year' }
			}
		});
	});

	test('a text in one language, and one that is too long, are told together, each at its field', () => {
		const typed = {
			'support-fr': 'Un tuteur',
			'openings-en': 'Guidance officer',
			...{ 'pathways-fr': 'é'.repeat(2001), 'pathways-en': 'e'.repeat(2000) }
		};
		expect(parseTexts(typed)).toEqual({
			ok: false,
			problems: [
				{ code: 'text.one-language', at: 'support-en', found: 'Un tuteur' },
				{ code: 'text.one-language', at: 'openings-fr', found: 'Guidance officer' },
				{ code: 'text.too-long', at: 'pathways-fr', params: { most: 2000, count: 2001 } }
			]
		});
	});
});

test('an edition of before these texts has none of them, and one changed word is a change', () => {
	const old = textsOf({ objectives: { fr: 'Accueillir', en: 'Receive' }, admission: null });
	expect(old).toEqual({ ...NOTHING, objectives: { fr: 'Accueillir', en: 'Receive' } });
	expect(textsOf(undefined)).toEqual(NOTHING);
	expect(sameTexts(old, { ...old })).toBe(true);
	expect(sameTexts(old, { ...old, objectives: { fr: 'Accueillir', en: 'Welcome' } })).toBe(false);
	expect(sameTexts(old, { ...old, fees: { fr: '0', en: '0' } })).toBe(false);
});
