import { describe, expect, it } from 'vitest';
import { finish } from '../steps.ts';
import { buildAbbreviations } from './abbreviations.ts';
import { readStatement } from './read-statement.ts';
import { stemWord } from './stem.ts';
import { vocabularySteps } from './vocabulary.ts';

const language = {
	vocabulary: finish(
		vocabularySteps([
			'Conseiller en insertion professionnelle',
			"Chargé d'accueil",
			'contrat de professionnalisation',
			'centre de formation',
			'mission locale'
		])
	),
	abbreviations: buildAbbreviations([
		{ short: 'CIP', full: 'conseiller en insertion professionnelle', capitalsOnly: false },
		{ short: 'ES', full: 'éducateur spécialisé', capitalsOnly: true },
		{ short: 'pro', full: 'professionnel', capitalsOnly: false }
	])
};

const stems = (text: string) => readStatement(text, language).words.map(({ stem }) => stem);
const asRead = (text: string) => text.split(' ').map(stemWord);

describe('readStatement', () => {
	it.each([
		['contrat de professionn alisation', 'contrat de professionnalisation'],
		['conseill ère en inser tion', 'conseiller en insertion'],
		['conseillère professionn elle', 'conseiller professionnel']
	])('joins broken words: %s', (broken, whole) => {
		expect(stems(broken)).toEqual(asRead(whole));
	});

	it('does not join words that stand well apart', () => {
		expect(stems('centre de formation')).toEqual(asRead('centre de formation'));
	});

	it.each([
		["Chargé / Chargée d'accueil", 'charge d accueil'],
		["Conseiller ou conseillère d'accueil", 'conseiller d accueil']
	])('keeps one of both genders: %s', (both, one) => {
		expect(stems(both)).toEqual(asRead(one));
	});

	it('puts full words for abbreviations, and keeps the letters as their raw text', () => {
		const { words } = readStatement('CIP en mission locale', language);
		expect(words.slice(0, 3).map(({ stem }) => stem)).toEqual(asRead('conseiller insertion professionnel'));
		expect(new Set(words.slice(0, 3).map(({ raw }) => raw))).toEqual(new Set(['CIP']));
		expect(stems('insertion pro')).toEqual(asRead('insertion professionnel'));
	});

	it('expands letters that are also a word only when they are capitals', () => {
		expect(stems('ES en internat')[0]).toBe(stemWord('educateur'));
		expect(stems('ancienne ès lettres')[1]).toBe('es');
	});

	it('corrects the spelling of what is nearly a known word, and leaves names alone', () => {
		expect(stems('conseilere en insertin profesionnelle')).toEqual(
			asRead('conseiller en insertion professionnel')
		);
		expect(stems('Conseillère chez Inserton')[2]).toBe(stemWord('inserton'));
	});

	it('leaves out the other gender and the hours', () => {
		expect(stems('Conseiller (H/F) 35h')).toEqual(['conseiller']);
	});
});
