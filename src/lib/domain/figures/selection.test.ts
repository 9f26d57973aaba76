import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFINITION_SET_CODES } from '../indicators/definition-set.ts';
import { parseSelection, selectionParams, type Selection } from './selection.ts';

const parse = (address: string) => parseSelection(new URLSearchParams(address));

describe('parseSelection', () => {
	it('leaves open what is not said, as a form sends it', () => {
		const nothing = { programmes: [], cohorts: null, wave: null, definitions: 'rncp', where: {} };
		expect(parse('')).toEqual({ ok: true, value: nothing });
		expect(parse('programme=&cohort=&wave=&sex=&definitions=&view=table')).toEqual({
			ok: true,
			value: nothing
		});
	});

	it('takes years one by one, in a list, or all', () => {
		expect(parse('cohort=2014,2012')).toMatchObject({ value: { cohorts: [2012, 2014] } });
		expect(parse('cohort=2014&cohort=2012')).toMatchObject({ value: { cohorts: [2012, 2014] } });
		expect(parse('cohort=all')).toMatchObject({ value: { cohorts: [] } });
	});

	it('tells every mistake, and where it is', () => {
		const result = parse('cohort=12&wave=six&definitions=x&sex=Z&centre=anything');
		expect(result).toMatchObject({
			ok: false,
			problems: [
				{ code: 'selection.cohort', at: 'cohort', found: '12' },
				{ code: 'selection.wave', at: 'wave', found: 'six' },
				{ code: 'selection.definitions', at: 'definitions', found: 'x' },
				{ code: 'selection.value', at: 'sex', found: 'Z' }
			]
		});
	});

	it('reads back what it writes', () => {
		const codes = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
		const selections: fc.Arbitrary<Selection> = fc.record({
			programmes: codes,
			cohorts: fc.option(
				fc.uniqueArray(fc.integer({ min: 1990, max: 2030 })).map((years) => years.sort((a, b) => a - b))
			),
			wave: fc.option(fc.integer({ min: 0, max: 120 })),
			definitions: fc.constantFrom(...DEFINITION_SET_CODES),
			where: fc.record(
				{ sex: fc.constant(['F']), centre: codes.filter((some) => some.length > 0) },
				{ requiredKeys: [] }
			)
		});
		fc.assert(
			fc.property(selections, (selection) => {
				expect(parseSelection(selectionParams(selection))).toEqual({ ok: true, value: selection });
			})
		);
	});
});
