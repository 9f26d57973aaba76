import { describe, expect, test } from 'vitest';
import { parseMapping, type Mapping } from '../mapping.ts';
import { addProblem, emptyProblemList, problemGroups } from '../problem-list.ts';
import { applyRepair, parseRepair, proposeRepairs, writeRepair } from './repairs.ts';

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
