import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifyTypography } from './fold.ts';
import { stemWord } from './stem.ts';
import { readWords } from './words.ts';

const folded = (text: string) => readWords(unifyTypography(text)).map((word) => word.folded);

describe('readWords', () => {
	it.each([
		['chargé.e', ['charge']],
		['chargé(e)', ['charge']],
		['chargé-e', ['charge']],
		['chargé/e', ['charge']],
		['chargé·e·s', ['charge']],
		['médiateur·trice social·e', ['mediateur', 'social']],
		['médiateur•trice', ['mediateur']],
		['conseiller(ère)', ['conseiller']],
		['conseiller/ère', ['conseiller']],
		['conseill.er.ère', ['conseiller']],
		['agent(e)s d’accueil', ['agent', 'd', 'accueil']],
		['assistant-e social-e', ['assistant', 'social']]
	])('reads inclusive writing as one word: %s', (text, words) => {
		expect(folded(text)).toEqual(words);
	});

	it('does not take two words for an inclusive ending', () => {
		expect(folded('formation/emploi')).toEqual(['formation', 'emploi']);
		expect(folded('socio-professionnelle')).toEqual(['socio', 'professionnelle']);
		expect(folded('porte-fenêtre')).toEqual(['porte', 'fenetre']);
	});

	it('reads letters with points, and letters with figures, as one word', () => {
		expect(folded('C.I.P. à l’E2C')).toEqual(['cip', 'a', 'l', 'e2c']);
		expect(folded('Paris 10ème, école de la 2e chance')).toEqual([
			'paris',
			'10',
			'ecole',
			'de',
			'la',
			'2',
			'chance'
		]);
	});

	it('keeps the raw text and where it stands', () => {
		const text = unifyTypography('Chargé(e) d’insertion (CDD)');
		for (const { raw, start, end } of readWords(text)) expect(text.slice(start, end)).toBe(raw);
		expect(readWords(text).map(({ raw }) => raw)).toEqual(['Chargé(e)', 'd', 'insertion', 'CDD']);
	});

	it('says what separates words', () => {
		const words = readWords('Conseillère, mission locale (Paris) - CDI');
		expect(words.map(({ before }) => before)).toEqual(['none', 'comma', 'space', 'open', 'close']);
	});

	it('reads any text, in order and without overlap', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				const words = readWords(unifyTypography(text));
				words.forEach(({ start, end }, index) => {
					expect(end).toBeGreaterThan(start);
					expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
				});
			})
		);
	});
});

describe('stemWord', () => {
	it.each([
		['conseillere', 'conseiller'],
		['chargee', 'charge'],
		['mediatrice', 'mediateur'],
		['formatrices', 'formateur'],
		['coiffeuse', 'coiffeur'],
		['designeuse', 'designer'],
		['hotesse', 'hote'],
		['contremaitresse', 'contremaitre'],
		['technicienne', 'technicien'],
		['administrative', 'administratif'],
		['professionnelles', 'professionnel'],
		['sociaux', 'sociale'],
		['publique', 'public'],
		['cheffe', 'chef'],
		['commise', 'commis'],
		['ambassadrice', 'ambassadeur'],
		['ingenieure', 'ingenieur'],
		['emplois', 'emploi']
	])('brings %s and %s together', (left, right) => {
		expect(stemWord(left)).toBe(stemWord(right));
	});

	it.each([
		['social', 'socle'],
		['jeune', 'jeunesse'],
		['insertion', 'information'],
		['agent', 'agence']
	])('keeps %s and %s apart', (left, right) => {
		expect(stemWord(left)).not.toBe(stemWord(right));
	});
});
