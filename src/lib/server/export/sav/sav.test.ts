import { describe, expect, it } from 'vitest';
import { readSav } from '../../../../../tests/support/read-sav.ts';
import { savDay, writeSavCases } from './sav-cases.ts';
import { writeSavDictionary } from './sav-dictionary.ts';
import type { SavValue, SavVariable } from './sav-variable.ts';

const VARIABLES: readonly SavVariable[] = [
	{ name: 'pseudonym', label: 'Pseudonyme', type: { kind: 'text', width: 3 } },
	{ name: 'months_to_first_job', label: 'Mois d’attente', type: { kind: 'number', decimals: 2 } },
	{ name: 'reference_date', label: 'Jour de référence', type: { kind: 'day' } },
	{
		name: 'contract_at_the_reference_date',
		label: 'Contrat – à « six mois »',
		type: {
			kind: 'codes',
			labels: [
				{ value: -2, label: 'Sans objet' },
				{ value: 1, label: 'Contrat à durée indéterminée' },
				{ value: 2, label: 'Intérim' }
			],
			missing: { from: -4, to: -1 }
		}
	},
	{ name: 'job_title', label: 'Intitulé', type: { kind: 'text', width: 700 } },
	{ name: 'employer', label: 'Employeur', type: { kind: 'text', width: 255 } },
	{ name: 'last', label: '', type: { kind: 'number', decimals: 0 } }
];

/**
 * A text of 700 bytes, in its three segments. Letters of two bytes begin at even places, because the reader reads eight
 * bytes at a time; PSPP reads them anywhere.
 */
const SEGMENTS = [`${'é'.repeat(127)}y`, `${'à'.repeat(60)}  ${'à'.repeat(66)}z`, 'ç'.repeat(95)];
const LONG = SEGMENTS.join('');

function fileOf(rows: readonly (readonly SavValue[])[], variables = VARIABLES): Buffer {
	const cases = writeSavCases(variables);
	const pieces = [
		writeSavDictionary({
			title: 'Devenir des diplômés',
			product: 'Devenir',
			madeAt: '2026-11-29T08:05:09Z',
			cases: rows.length,
			variables
		})
	];
	for (const row of rows) {
		cases.add(row);
		// After each, so that blocks are cut at every place.
		pieces.push(cases.take());
	}
	return Buffer.concat([...pieces, cases.end()]);
}

const ROWS: readonly (readonly SavValue[])[] = [
	['abc', -3, savDay('2026-06-01'), 1, LONG, 'Île-de-France', 151],
	['', null, null, null, '', '', null],
	['é', 1740.5, savDay('1969-12-31'), -2, 'Conseillère', ' deux  blancs', -100],
	['xyz', -99, savDay('2024-02-29'), 2, '-3 Suisses', '=1+1', 1e300]
];

describe('a system file', () => {
	it('is read back by another reader with its names, labels and reasons for having no answer', async () => {
		const read = await readSav(fileOf(ROWS));
		expect(read).toMatchObject({ encoding: 'UTF-8', cases: 4 });
		expect(read.created.toISOString().slice(0, 10)).toBe('2026-11-29');
		expect(read.variables.map(({ name, label }) => [name, label ?? ''])).toEqual(
			VARIABLES.map(({ name, label }) => [name, label])
		);
		expect(read.variables.map(({ missing }) => missing)).toEqual(
			VARIABLES.map(({ name }) => (name.startsWith('contract') ? { min: -4, max: -1 } : null))
		);
		expect(read.valueLabels).toEqual([
			{
				appliesToNames: ['contract_at_the_reference_date'],
				entries: [
					{ val: -2, label: 'Sans objet' },
					{ val: 1, label: 'Contrat à durée indéterminée' },
					{ val: 2, label: 'Intérim' }
				]
			}
		]);
	});

	it('gives back every text, number and day, long texts and empty ones among them', async () => {
		const { rows } = await readSav(fileOf(ROWS));
		// The reader keeps the byte that fills up a segment of 255, which the guide says to leave out.
		const read = rows.map((row) =>
			VARIABLES.map(({ name }) => (row[name] === SEGMENTS.join(' ') ? LONG : row[name]))
		);
		expect(read).toEqual(ROWS);
	});

	it('counts days as SPSS does', () => {
		// The guide: dates are seconds since midnight before 15 October 1582.
		expect([savDay('1582-10-15'), savDay('1970-01-01')]).toEqual([86_400, 12_219_379_200]);
	});

	it('is the same however often it is sent on', () => {
		const many = Array.from({ length: 500 }, (_, at) => ROWS[at % ROWS.length] ?? []);
		const cases = writeSavCases(VARIABLES);
		for (const row of many) cases.add(row);
		const whole = Buffer.concat([cases.take(), cases.end()]);
		expect(fileOf(many).subarray(-whole.length).equals(whole)).toBe(true);
	});
});
