import { describe, expect, test } from 'vitest';
import { readMappingForm } from './mapping-form.ts';

const KEPT = { name: 'Suivi', file: { delimiter: ';' } } as const;

const FORM: readonly (readonly [string, string])[] = [
	['programme', 'CASP'],
	['months', ' 6 '],
	['header-0', 'Prom'],
	['target-0', 'cohort'],
	['header-1', 'Type'],
	['target-1', 'contract'],
	['value-1-0', 'CDI'],
	['code-1-0', 'CDI'],
	['value-1-1', 'à voir'],
	['code-1-1', ''],
	['header-2', 'Obs'],
	['target-2', '']
];

const changed = (name: string, value: string) =>
	FORM.map((entry) => (entry[0] === name ? ([name, value] as const) : entry));

describe('the form that maps columns', () => {
	test('keeps what was chosen, and leaves out the rest', () => {
		expect(readMappingForm(FORM, KEPT)).toEqual({
			problems: [],
			unseen: [],
			choices: {
				...KEPT,
				programme: 'CASP',
				createProgrammes: false,
				cohort: null,
				months: 6,
				columns: { Prom: 'cohort', Type: 'contract' },
				values: { Type: { CDI: 'CDI' } }
			}
		});
	});

	test('codes of the field that a column was before are not taken for codes of its new field', () => {
		const read = readMappingForm(changed('target-1', 'status'), KEPT);
		expect(read).toMatchObject({
			problems: [],
			choices: { columns: { Type: 'status' }, values: { Type: {} } }
		});
	});

	test('values that were shown and left without a code are not shown again', () => {
		const left = changed('code-1-0', '');
		expect(readMappingForm(left, KEPT)).toMatchObject({ unseen: [], choices: { values: { Type: {} } } });
		const made = left.filter(([name]) => !/^(value|code)-/.test(name));
		expect(readMappingForm(made, KEPT)).toMatchObject({ unseen: ['Type'] });
	});

	test('a column of programmes goes before the programme of the list', () => {
		const read = readMappingForm(changed('target-2', 'programme'), KEPT);
		expect(read).toMatchObject({ problems: [], choices: { programme: null } });
	});

	test.each([
		['two columns for one field', changed('target-2', 'cohort'), 'import.column-twice', 'target-2'],
		['no programme', changed('programme', ''), 'import.programme-unsaid', 'programme'],
		[
			'a promotion that is no year',
			[...FORM, ['cohort', '13'] as const],
			'import.cohort-impossible',
			'cohort'
		],
		['a wave that is no number', changed('months', 'six'), 'import.months-impossible', 'months'],
		['a wave before the award', changed('months', '-6'), 'import.months-impossible', 'months'],
		['a wave in ten years and a month', changed('months', '121'), 'import.months-impossible', 'months']
	])('%s is a problem at its control', (_, entries, code, at) => {
		expect(readMappingForm(entries, KEPT)).toMatchObject({
			problems: [{ code, at }],
			choices: { values: { Type: { CDI: 'CDI' } } }
		});
	});

	test('several columns may make the key, and several be kept as they are', () => {
		const twice = [...changed('target-0', 'key').slice(0, -1), ['target-2', 'key'] as const];
		expect(readMappingForm(twice, KEPT)).toMatchObject({
			problems: [],
			choices: { columns: { Prom: 'key', Obs: 'key' } }
		});
	});

	test('a year for every row is kept where no column says it', () => {
		const year = [...changed('target-0', ''), ['cohort', '2013'] as const];
		expect(readMappingForm(year, KEPT)).toMatchObject({ problems: [], choices: { cohort: 2013 } });
		expect(readMappingForm([...FORM, ['cohort', '2013']], KEPT)).toMatchObject({ choices: { cohort: null } });
	});

	test('names of the prototype of objects are columns like others', () => {
		const entries = [
			['programme', 'CASP'] as const,
			['header-0', '__proto__'] as const,
			['target-0', 'key'] as const
		];
		const read = readMappingForm(entries, KEPT);
		expect(Object.entries(read.choices.columns)).toEqual([['__proto__', 'key']]);
	});
});
