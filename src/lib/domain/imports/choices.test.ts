import { expect, test } from 'vitest';
import { choiceProfile, emptyChoiceTally, tallyChoices } from './choices.ts';

function profileOf(...cells: readonly string[]) {
	const tally = emptyChoiceTally();
	for (const cell of cells) tallyChoices(tally, cell);
	return choiceProfile(tally);
}

const counts = (...values: readonly (readonly [string, number])[]) =>
	values.map(([value, count]) => ({ value, count }));

test('several answers in a cell are told one by one', () => {
	expect(profileOf('CV;Réseau', 'CV', 'Réseau;Annonce', 'Annonce', 'CV;Annonce')).toEqual({
		separator: ';',
		values: counts(['Annonce', 3], ['CV', 3], ['Réseau', 2])
	});
});

test('an answer that holds the separator is one answer', () => {
	const cells = [
		'Mail',
		'Mail, Annonce, journal ou web',
		'Annonce, journal ou web',
		'Mail, Réseau',
		'Réseau',
		'Réseau, Annonce, journal ou web'
	];
	expect(profileOf(...cells)).toEqual({
		separator: ',',
		values: counts(['Annonce, journal ou web', 3], ['Mail', 3], ['Réseau', 3])
	});
});

test.each([
	[
		'labels with a comma',
		[
			'Droit, économie',
			'Lettres, langues',
			'Droit, économie',
			'Lettres, langues',
			'Santé',
			'Santé',
			'Droit, gestion',
			'Droit, gestion'
		]
	],
	['amounts', ['$0 - $24,999', '$25,000 - $49,999', '$0 - $24,999', '$25,000 - $49,999']],
	['sentences', Array.from({ length: 300 }, (_, at) => `J’ai cherché ${at} mois, puis trouvé`)],
	['one answer a cell', ['CDI', 'CDD', 'CDI', 'CDD']]
])('%s are no lists', (_name, cells) => {
	expect(profileOf(...cells)).toBeUndefined();
});

test('however long the file, no more than a list of options is kept', () => {
	const tally = emptyChoiceTally();
	for (let row = 0; row < 50_000; row += 1) tallyChoices(tally, `${row}; ${row + 1}`);
	expect(tally.split.size + tally.single.size + tally.different.size).toBe(0);
});
