import { describe, expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';
import { bytesSource } from './source.ts';

const inspect = (content: string) => inspectFile(bytesSource('f.csv', Buffer.from(content)));

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('types of columns', () => {
	const column = async (name: string, ...cells: readonly string[]) => {
		const { columns, warnings } = await inspect(
			`${name};fin\n${cells.map((cell) => `${cell};x\n`).join('')}`
		);
		return { ...columns[0], warnings: codes(warnings) };
	};

	test.each<[string, string, string[], string]>([
		['spaces of every width', 'salaire', ['1 450', '1\u00a0600', '1\u202f700'], 'integer'],
		['commas and currency', 'salaire', ['1 450,50 €', '1600 €', '1700,00 €'], 'decimal'],
		['percents', 'taux', ['45 %', '52,5 %', '60%'], 'decimal'],
		['words for no value', 'salaire', ['1450', 'ns', 'nd', 'NA', '[nd]'], 'integer'],
		['negative ones of accounts', 'solde', ['1450', '(1 600)', '1700'], 'integer'],
		['yes and no in French', 'emploi', ['Oui', 'non', 'OUI'], 'boolean'],
		['yes and no in English', 'emploi', ['Yes', 'no', 'NO'], 'boolean'],
		['leading zeros', 'code', ['01004', '75011', '2A004'], 'text'],
		['leading zeros alone', 'n', ['0612', '0613', '0614'], 'text'],
		['phone numbers', 'contact', ['06 12 34 56 78', '+33 6 12 34 56 78', '0612345678'], 'text'],
		['phone numbers that lost their zero', 'Téléphone', ['612345678', '698765432'], 'text'],
		['postal codes without a zero', 'Code postal', ['75011', '69003', '33000'], 'text'],
		['SIRET', 'SIRET', ['73282932000074', '732 829 320 00074', '73282932000075'], 'text'],
		['SIREN', 'siren_employeur', ['732829320', '552100554'], 'text'],
		['brackets of pay', 'tranche', ['1500-1999 €', 'moins de 1200 €', 'de 2000 à 2500'], 'text'],
		['years of study', 'promo', ['2012-2013', '2013-2014', '2014-2016'], 'text']
	])('%s', async (_case, name, cells, type) => {
		expect(await column(name, ...cells)).toMatchObject({ type });
	});

	test('words for no value are listed, the most frequent first', async () => {
		expect(await column('taux', '45', 'nd', 'ns', 'nd', 'NA', '52')).toMatchObject({
			type: 'integer',
			missing: [
				{ word: 'nd', count: 2 },
				{ word: 'ns', count: 1 },
				{ word: 'NA', count: 1 }
			],
			warnings: ['import.missing-word']
		});
	});

	test('brackets of pay are told to be no amounts; years are not', async () => {
		expect(await column('tranche', '1500-1999 €', '2000-2499 €')).toMatchObject({
			warnings: ['import.ranges']
		});
		expect(await column('promo', '2012-2014', '2013-2015')).toMatchObject({ warnings: [] });
	});

	test.each<[string, string[], string | null, string[]]>([
		['day first on evidence', ['04/07/2013', '31/08/2012'], 'dmy', []],
		['month first on evidence', ['04/07/2013', '08/31/2012'], 'mdy', []],
		['either: asked', ['04/07/2013', '05/08/2012'], null, ['import.dates-ambiguous']],
		['both: asked', ['31/08/2013', '08/31/2012', '04/07/2013'], null, ['import.dates-mixed']],
		['year first', ['2013-07-04', '2012-08-31'], 'ymd', []]
	])('dates, %s', async (_case, cells, dates, warnings) => {
		expect(await column('date', ...cells)).toMatchObject({ type: 'date', dates, warnings });
	});
});
