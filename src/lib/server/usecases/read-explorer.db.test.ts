import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseExploration } from '#lib/domain/figures/explorer/exploration.ts';
import type { Crosstab, Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import {
	openSurveyedClasses,
	valueOf,
	type SurveyedClasses
} from '../../../../tests/support/surveyed-classes.ts';
import { readExplorer } from './read-explorer.ts';

let classes: SurveyedClasses;
let staff: SurveyedClasses['staff'];

beforeAll(async () => {
	classes = await openSurveyedClasses();
	({ staff } = classes);
});

afterAll(() => classes.test.close());

const CASP_2023 = 'programme=CASP&cohort=2023&wave=6';

async function explore(address: string, context = staff('lead', 'CASP')): Promise<Explorer> {
	const exploration = valueOf(parseExploration(new URLSearchParams(address)));
	return valueOf(await readExplorer(context, exploration));
}

/** What stands in each row: its code, its cells, its total. */
function rowsOf({ rows, cells, rowTotals }: Crosstab) {
	return rows.map(({ code }, at) => [
		code,
		...[...(cells[at] ?? []), rowTotals[at]].map((cell) => cell?.symbol ?? cell?.x)
	]);
}

describe('readExplorer', () => {
	it('counts people by two variables, with their totals', async () => {
		const { table } = await explore(`${CASP_2023}&rows=structure&columns=none&measure=employed&small=shown`);
		// 16 in a target job, 5 in another, one abroad; apprentices are students.
		expect(table.total).toMatchObject({ symbol: null, x: 22 });
		expect(rowsOf(table).map(([, x]) => x)).toContain(5);
	});

	it('withholds small cells and their complements, unless those of the programme ask for them', async () => {
		const address = 'programme=CASP&cohort=all&wave=6&rows=situation&columns=cohort';
		const hidden = await explore(address);
		const shown = await explore(`${address}&small=shown`);
		const viewer = await explore(`${address}&small=shown`, staff('viewer', 'CASP'));
		expect(shown.table.protection.kind).toBe('none');
		expect(rowsOf(viewer.table)).toEqual(rowsOf(hidden.table));
		expect(viewer.mayShowSmall).toBe(false);
		for (const [, ...cells] of rowsOf(hidden.table)) {
			expect(cells.filter((x) => typeof x === 'number' && x > 0 && x < 5)).toEqual([]);
		}
	});

	it('gives a rate with what it is made of', async () => {
		const { table } = await explore('programme=CASP&cohort=all&wave=6&rows=cohort&measure=INS_GLOB');
		expect(table.unit).toBe('rate');
		// Regulation 2.2: 21 in work of 26 counted in 2023, 10 of 10 in 2022.
		expect(table.rowTotals).toMatchObject([
			{ x: 10, d: 10, value: 1 },
			{ x: 21, d: 26 }
		]);
		expect(table.total).toMatchObject({ x: 31, d: 36 });
	});

	it('shows nothing of a filter that leaves too few people out', async () => {
		const { table } = await explore(
			'programme=CIAO&cohort=2023&wave=6&rows=situation&columns=none',
			staff('lead', 'CIAO')
		);
		expect(table.protection.kind).toBe('all');
		expect(JSON.stringify([table.rows, table.cells, table.total, table.base])).not.toMatch(/[1-9]/);
	});

	it('compares two classes on the interval of their difference', async () => {
		const { comparison } = await explore(`${CASP_2023}&measure=INS_GLOB`);
		expect(comparison.groups.map(({ code }) => code)).toEqual(['2022', '2023']);
		const [pair] = comparison.pairs;
		expect(pair?.difference).toBeCloseTo(21 / 26 - 1, 12);
		expect(pair?.measurable).toBe(false);
		expect(comparison.message.key).toBe('figures.compare.none');
	});

	it('says that classes added up may differ', async () => {
		const { table } = await explore(
			'programme=CASP&cohort=all&wave=6&rows=sex&columns=none&measure=INS_GLOB'
		);
		expect(table.pooled?.key).toMatch(/^figures\.explore\.pooled\./);
	});

	it('refuses a programme that the person may not read', async () => {
		const exploration = valueOf(parseExploration(new URLSearchParams('programme=CIAO')));
		const read = await readExplorer(staff('lead', 'CASP'), exploration);
		expect(read).toMatchObject({ ok: false, problems: [{ code: 'selection.programme' }] });
	});
});
