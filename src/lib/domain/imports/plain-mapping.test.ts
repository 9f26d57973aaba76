import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMapping } from './mapping.ts';
import { buildPlainMapping, readPlainMapping, type PlainChoices } from './plain-mapping.ts';
import { codesOf, PLAIN_TARGET_NAMES, type PlainTargetName } from './plain-targets.ts';

const choices = (changes: Partial<PlainChoices> = {}): PlainChoices => ({
	name: 'Suivi',
	file: {},
	programme: 'CASP',
	createProgrammes: false,
	cohort: null,
	months: 6,
	columns: {},
	values: {},
	...changes
});

describe('a plain mapping', () => {
	test('says what the form says', () => {
		const mapping = buildPlainMapping(
			choices({
				file: { decimal: ',' },
				columns: {
					No: 'key',
					Prom: 'cohort',
					Sexe: 'sex',
					Sal: 'netYearEuros',
					Type: 'contract',
					Obs: 'attribute'
				},
				values: { Sexe: { Femme: 'F' }, Type: { 'CDI public': 'CDI' } }
			})
		);
		expect(mapping).toEqual({
			format: 'devenir-mapping',
			version: 1,
			name: 'Suivi',
			file: { decimal: ',' },
			key: { columns: ['No'] },
			programme: { code: { value: 'CASP' } },
			cohort: 'Prom',
			award: { sex: { column: 'Sexe', values: { Femme: 'F' } } },
			attributes: ['Obs'],
			waves: [
				{
					months: 6,
					fields: {
						contract: { column: 'Type', values: { 'CDI public': 'CDI' } },
						netMonthlyEuros: { column: 'Sal', divide: 12 }
					}
				}
			]
		});
	});

	test('without a key finds rows again by their facts, and takes the first filled of two columns', () => {
		const mapping = buildPlainMapping(
			choices({ programme: null, columns: { a: 'programme', b: 'centre', c: 'centre' } })
		);
		expect(mapping).toMatchObject({
			key: { from: 'facts' },
			programme: { code: 'a' },
			award: { centre: { columns: ['b', 'c'] } }
		});
	});

	test('that says more than the form can show is not shown as less', () => {
		const mapping = buildPlainMapping(choices({ columns: { a: 'sex' } }));
		expect(
			readPlainMapping({ ...mapping, waves: [...mapping.waves, { months: 24, fields: {} }] })
		).toBeNull();
		expect(readPlainMapping({ ...mapping, award: { sex: { value: 'F' } } })).toBeNull();
	});

	test('is read back as it was made, whatever was chosen', () => {
		const target = fc.constantFrom<PlainTargetName>(...PLAIN_TARGET_NAMES);
		const columns = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), target, { maxKeys: 12 });
		const arbitrary = fc
			.record({
				columns,
				programme: fc.option(fc.constant('CASP')),
				createProgrammes: fc.boolean(),
				cohort: fc.option(fc.integer({ min: 1950, max: 2100 })),
				months: fc.option(fc.constantFrom(6, 12, 30))
			})
			.map((made) => {
				const coded = Object.entries(made.columns).filter(([, name]) => codesOf(name).length > 0);
				const values = Object.fromEntries(
					coded.map(([column, name]) => [column, { [`${name} value`]: codesOf(name)[0] ?? '' }])
				);
				return choices({ ...made, values });
			});
		fc.assert(
			fc.property(arbitrary, (made) => {
				const mapping = buildPlainMapping(made);
				expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual({ ok: true, value: mapping });
				const read = readPlainMapping(mapping);
				if (read === null) throw new Error('What a form made, a form can show.');
				expect(buildPlainMapping(read)).toEqual(mapping);
			})
		);
	});
});
