import { describe, expect, test } from 'vitest';
import { parseMapping, type Mapping } from '../mapping.ts';
import { addProblem, emptyProblemList, problemGroups } from '../problem-list.ts';
import { applyRepair, parseRepair, proposeRepairs, writeRepair } from './repairs.ts';
import { unknownValues } from './unknown-values.ts';

const MAPPING = parse({
	programme: { code: 'programme' },
	award: { awardedOn: 'obtention', sex: 'sexe' },
	waves: [
		{
			months: 6,
			fields: { contract: { column: 'contrat', values: { CDI: 'CDI' } }, netMonthlyEuros: 'paie' }
		}
	]
});

function parse(parts: object): Mapping {
	const mapping = parseMapping({
		format: 'devenir-mapping',
		version: 1,
		name: 'Test',
		key: { from: 'facts' },
		...parts
	});
	if (!mapping.ok) throw new Error(JSON.stringify(mapping.problems));
	return mapping.value;
}

function proposed(code: string, column: string, values: readonly string[], mapping = MAPPING) {
	const list = emptyProblemList();
	for (const found of values) addProblem(list, { code, column, found });
	return proposeRepairs({ groups: problemGroups(list), checks: [] }, { mapping, today: '2026-03-02' });
}

const repaired = (code: string, column: string, values: readonly string[]) =>
	proposed(code, column, values).reduce(applyRepair, MAPPING);

describe('each rule proposes what it knows, and the mapping says it afterwards', () => {
	test('years of two figures, in this century or around 1950', () => {
		expect(repaired('import.date-short-year', 'obtention', ['15/06/24', '01/02/13']).file?.shortYears).toBe(
			2000
		);
		expect(repaired('import.date-short-year', 'obtention', ['15/06/24', '01/02/87']).file?.shortYears).toBe(
			1950
		);
	});

	test('the order of dates, both where nothing tells, one where only one is possible', () => {
		const orders = (code: string, values: readonly string[]) =>
			proposed(code, 'obtention', values).map(({ to }) => to);
		expect(orders('import.date-ambiguous', ['03/04/2024'])).toEqual(['dmy', 'mdy']);
		expect(orders('import.date-impossible', ['06/28/2024', '03/04/2024'])).toEqual(['mdy']);
		expect(orders('import.date-impossible', ['31/06/2024'])).toEqual([]);
		expect(repaired('import.date-impossible', 'obtention', ['06/28/2024']).file?.dates).toBe('mdy');
	});

	test('the decimal mark', () => {
		expect(proposed('import.number-ambiguous', 'paie', ['1,234']).map(({ to }) => to)).toEqual([',', '.']);
	});

	test('words that stand for nothing, each once', () => {
		const mapping = repaired('import.number-unreadable', 'paie', ['ns', 'nd', 'ns', 'environ 1700']);
		expect(mapping.file?.missing).toEqual(['ns', 'nd']);
	});

	test('the code of a value, beside the ones that were there', () => {
		const mapping = repaired('import.value-unknown', 'contrat', ['contrat à durée indéterminée', 'xyz']);
		expect(mapping.waves[0]?.fields.contract).toEqual({
			column: 'contrat',
			values: { CDI: 'CDI', 'contrat à durée indéterminée': 'CDI' }
		});
		expect(repaired('import.value-unknown', 'SEXE', ['Féminin']).award?.sex).toEqual({
			column: 'sexe',
			values: { Féminin: 'F' }
		});
	});

	test('programmes that are not there', () => {
		expect(repaired('import.programme-unknown', 'programme', ['CAPS']).createProgrammes).toBe(true);
	});

	test('amounts of a year', () => {
		const finding = { code: 'import.check-pay-yearly', column: 'paie', params: { count: 40, all: 50 } };
		const checks = [{ code: 'pay-unit', status: 'warning', count: 1, findings: [finding] }] as const;
		const [repair] = proposeRepairs({ groups: [], checks }, { mapping: MAPPING, today: '2026-03-02' });
		expect(repair).toMatchObject({ kind: 'yearly-pay', count: 40 });
		const mapping = repair ? applyRepair(MAPPING, repair) : MAPPING;
		expect(mapping.waves[0]?.fields.netMonthlyEuros).toEqual({ column: 'paie', divide: 12 });
	});
});

describe('a repair in a form', () => {
	test('is the same when it comes back', () => {
		const [repair] = proposed('import.date-short-year', 'obtention', ['15/06/24']);
		if (!repair) throw new Error('Nothing is proposed.');
		expect(parseRepair(writeRepair(repair))).toEqual({
			kind: 'short-years',
			column: 'obtention',
			found: null,
			to: '2000'
		});
	});

	test.each(['', '{}', '{"kind":"erase","column":null,"found":null,"to":""}'])('is none: %s', (text) => {
		expect(parseRepair(text)).toBeNull();
	});
});

test('a repaired mapping is still one', () => {
	const all = [
		...proposed('import.date-short-year', 'obtention', ['15/06/24']),
		...proposed('import.value-unknown', 'contrat', ['Intérim']),
		...proposed('import.number-unreadable', 'paie', ['nd'])
	];
	expect(parseMapping(all.reduce(applyRepair, MAPPING)).ok).toBe(true);
});

describe('values that no rule knows are given a code by hand', () => {
	/** Two waves in a row; one column feeds two fields, as no form shows it. */
	const WIDE = parse({
		programme: { code: { value: 'CASP' } },
		waves: [
			{
				months: 18,
				fields: { activity: { column: 'sit18', values: { 'en poste': 'employed' } } }
			},
			{
				months: 30,
				fields: {
					activity: { column: 'sit30', values: { 'en poste': 'employed', 'en thèse': 'studying' } },
					study: { column: 'sit30', values: { 'en thèse': 'main' }, otherwise: 'none' },
					structure: { column: 'struct', values: { Ville: 'S1', École: 'S2' } }
				}
			}
		]
	});
	const unknown = (column: string, values: readonly string[]) => {
		const list = emptyProblemList();
		for (const found of values) addProblem(list, { code: 'import.value-unknown', column, found });
		const groups = problemGroups(list);
		const repairs = proposeRepairs({ groups, checks: [] }, { mapping: WIDE, today: '2026-03-02' });
		return unknownValues(groups, WIDE, repairs);
	};

	test('each for the field that lacks it, the most frequent first, with what a rule would say', () => {
		const [only, ...others] = unknown('sit30', ['à l’ombre', 'En recherche', 'à l’ombre']);
		expect(others).toEqual([]);
		expect(only).toMatchObject({
			column: 'sit30',
			field: 'wave.activity',
			values: [
				{ found: 'à l’ombre', count: 2, suggested: null },
				{ found: 'En recherche', count: 1, suggested: 'seeking' }
			]
		});
		expect(only?.codes).toContain('inactive');
	});

	test('a text whose values are listed takes one of those', () => {
		expect(unknown('struct', ['Crèche'])).toMatchObject([{ field: 'wave.structure', codes: ['S1', 'S2'] }]);
	});

	test('the chosen code stands in that field, and nowhere else', () => {
		const repair = {
			kind: 'value-code',
			column: 'sit30',
			found: 'à l’ombre',
			field: 'wave.activity',
			to: 'inactive'
		};
		const sent = parseRepair(writeRepair(repair));
		const [first, second] = applyRepair(WIDE, sent ?? repair).waves;
		expect(first).toEqual(WIDE.waves[0]);
		expect(second?.fields).toEqual({
			...WIDE.waves[1]?.fields,
			activity: {
				column: 'sit30',
				values: { 'en poste': 'employed', 'en thèse': 'studying', 'à l’ombre': 'inactive' }
			}
		});
	});

	test('a code that the field does not have changes nothing', () => {
		const repair = { kind: 'value-code', column: 'sit30', found: 'x', field: 'wave.activity', to: 'zèbre' };
		expect(applyRepair(WIDE, repair)).toEqual(WIDE);
	});

	test('a field that another rule of the same column leaves alone stays as it was written', () => {
		const mapping = parse({
			programme: { code: 'p' },
			award: { centre: 'p', sex: { column: 'p', values: {} } },
			waves: []
		});
		const repair = { kind: 'value-code', column: 'p', found: 'x', field: 'award.sex', to: 'F' };
		expect(applyRepair(mapping, repair)).toMatchObject({ programme: { code: 'p' }, award: { centre: 'p' } });
	});
});
