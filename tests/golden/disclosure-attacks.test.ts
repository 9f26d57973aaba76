import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNested, findRemainders } from '#lib/domain/disclosure/differencing.ts';
import { hiddenBounds } from '#lib/domain/disclosure/hidden-bounds.ts';
import { rangesOf } from '#lib/domain/disclosure/linear-bounds.ts';
import { findExposures, withholdLinked } from '#lib/domain/disclosure/linked-figures.ts';
import { suppressOneWay } from '#lib/domain/disclosure/suppress-one-way.ts';
import { suppressTwoWay } from '#lib/domain/disclosure/suppress-two-way.ts';
import { DRAWS, fewerDraws } from '../support/draws.ts';

/**
 * Statistics 8, check 6: somebody with a computer tries to solve what is published for every hidden count.
 * Tables are solved by the simplex, which shares no code with the flows that protected them; both are held to
 * the list of all possible tables on small ones.
 */
const K = 5;

const arbitraryCount = fc.oneof(
	fc.integer({ min: 0, max: 9 }),
	fc.integer({ min: 0, max: 9 }),
	fc.integer({ min: 5, max: 60 })
);

const tableOf = (count: fc.Arbitrary<number>, most: number) =>
	fc.tuple(fc.integer({ min: 2, max: most }), fc.integer({ min: 2, max: most })).chain(([rows, columns]) =>
		fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows
		})
	);

const isSmall = (count: number) => count > 0 && count < K;

interface Attack {
	readonly count: number;
	readonly low: number;
	readonly high: number;
}

/** What the totals and the shown cells say of each hidden cell, by the simplex. */
function solve(table: readonly (readonly number[])[], hidden: ReadonlySet<string>): readonly Attack[] {
	const cells = table.flatMap((counts, row) => counts.map((count, column) => ({ row, column, count })));
	const secret = cells.filter(({ row, column }) => hidden.has(`${row},${column}`));
	const lines = [
		...table.map((_, row) => (cell: (typeof cells)[number]) => cell.row === row),
		...(table[0] ?? []).map((_, column) => (cell: (typeof cells)[number]) => cell.column === column)
	];
	const equations = lines.map((isOfLine) => {
		const own = secret.filter(isOfLine);
		const value = own.reduce((sum, { count }) => sum + count, 0);
		return { coefficients: secret.map((cell) => (own.includes(cell) ? 1 : 0)), value };
	});
	const ranges = rangesOf(
		equations,
		secret.map((cell) => secret.map((other) => (other === cell ? 1 : 0)))
	);
	return secret.map(({ count }, index) => ({ count, ...(ranges[index] ?? { low: 0, high: Infinity }) }));
}

describe('two-way tables', () => {
	it('no small cell can be brought within a range narrower than k', () => {
		const statuses: string[] = [];
		fc.assert(
			fc.property(tableOf(arbitraryCount, 5), (table) => {
				const result = suppressTwoWay(table, K);
				statuses.push(result.status);
				if (result.status === 'recode') return;
				expectHidden(table, result.hidden);
				for (const { count, low, high } of solve(table, result.hidden)) {
					expect(low <= count && count <= high).toBe(true);
					if (isSmall(count)) expect(high - low).toBeGreaterThanOrEqual(K);
				}
			}),
			DRAWS
		);
		expect(statuses.filter((status) => status === 'ok').length).toBeGreaterThan(200);
		expect(statuses).toContain('recode');
	});

	/** Every small cell, and no empty one: an empty group is not a person. */
	function expectHidden(table: readonly (readonly number[])[], hidden: ReadonlySet<string>) {
		for (const [row, counts] of table.entries()) {
			for (const [column, count] of counts.entries()) {
				const name = `${row},${column}`;
				if (isSmall(count)) expect(hidden.has(name), name).toBe(true);
				if (count === 0) expect(hidden.has(name), name).toBe(false);
			}
		}
	}

	it('the audit finds what the simplex finds, whatever is hidden', () => {
		const arbitrary = tableOf(arbitraryCount, 4).chain((table) =>
			fc.tuple(
				fc.constant(table),
				fc.subarray(table.flatMap((counts, row) => counts.map((_, column) => `${row},${column}`)))
			)
		);
		fc.assert(
			fc.property(arbitrary, ([table, names]) => {
				const hidden = new Set(names);
				const audited = hiddenBounds(table, hidden).toSorted((a, b) => a.row - b.row || a.column - b.column);
				expect(audited.map(({ count, low, high }) => ({ count, low, high }))).toEqual(solve(table, hidden));
			}),
			DRAWS
		);
	});

	it('both find what the list of all tables says', () => {
		const arbitrary = fc.tuple(
			tableOf(fc.integer({ min: 0, max: 4 }), 3),
			fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 6 })
		);
		fc.assert(
			fc.property(arbitrary, ([table, places]) => {
				const names = table.flatMap((counts, row) => counts.map((_, column) => `${row},${column}`));
				const hidden = new Set(places.flatMap((place) => names[place] ?? []));
				expect(solve(table, hidden)).toEqual(listAll(table, hidden));
			}),
			fewerDraws(300)
		);
	});
});

/** Tries every count of every hidden cell, and keeps what agrees with the totals. */
function listAll(table: readonly (readonly number[])[], hidden: ReadonlySet<string>): readonly Attack[] {
	const secret = table.flatMap((counts, row) =>
		counts.flatMap((count, column) => (hidden.has(`${row},${column}`) ? [{ row, column, count }] : []))
	);
	const left = new Map<string, number>();
	const linesOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
		[`row ${row}`, `column ${column}`] as const;
	const add = (cell: (typeof secret)[number], people: number) => {
		for (const line of linesOf(cell)) left.set(line, (left.get(line) ?? 0) + people);
	};
	for (const cell of secret) add(cell, cell.count);

	const solutions: number[][] = [];
	const place = (index: number, chosen: readonly number[]) => {
		const cell = secret[index];
		if (!cell) {
			if ([...left.values()].every((people) => people === 0)) solutions.push([...chosen]);
			return;
		}
		const most = Math.min(...linesOf(cell).map((line) => left.get(line) ?? 0));
		for (let count = 0; count <= most; count++) {
			add(cell, -count);
			place(index + 1, [...chosen, count]);
			add(cell, count);
		}
	};
	place(0, []);
	return secret.map(({ count }, index) => {
		const counts = solutions.map((solution) => solution[index] ?? 0);
		return { count, low: Math.min(...counts), high: Math.max(...counts) };
	});
}

describe('lists with a total', () => {
	it('no small count can be had by subtraction', () => {
		fc.assert(
			fc.property(fc.array(arbitraryCount, { minLength: 1, maxLength: 8 }), (counts) => {
				const result = suppressOneWay(counts, K);
				if (result.status === 'recode') return;
				const hidden = [...result.hidden].map((index) => counts[index] ?? 0);
				for (const [index, count] of counts.entries()) {
					if (isSmall(count)) expect(result.hidden.has(index)).toBe(true);
				}
				// Each hidden cell lies anywhere from 0 to the sum of them all.
				const together = hidden.reduce((sum, count) => sum + count, 0);
				if (hidden.length > 0) expect([hidden.length >= 2, together >= K]).toEqual([true, true]);
			}),
			DRAWS
		);
	});
});

describe('linked rates', () => {
	const GROUPS = ['target', 'other-work', 'seeking', 'inactive', 'study'] as const;
	const arbitraryFigures = fc
		.array(fc.tuple(fc.subarray([...GROUPS], { minLength: 1 }), fc.nat()), { minLength: 1, maxLength: 6 })
		.map((some) =>
			some.map(([d, seed], index) => ({
				code: `rate ${index}`,
				d,
				x: d.filter((_, place) => ((seed >> place) & 1) === 1)
			}))
		);
	const arbitraryPeople = fc
		.tuple(...GROUPS.map(() => arbitraryCount))
		.map((counts) => new Map(GROUPS.map((group, index) => [group, counts[index] ?? 0] as const)));

	it('a rate withheld for its few people cannot be had from those that are left', () => {
		fc.assert(
			fc.property(arbitraryPeople, arbitraryFigures, (people, figures) => {
				const size = (groups: readonly string[]) =>
					groups.reduce((sum, group) => sum + (people.get(group as (typeof GROUPS)[number]) ?? 0), 0);
				const first = new Set(figures.filter(({ d }) => size(d) < 20).map(({ code }) => code));
				const withheld = withholdLinked(people, figures, { first, k: K });
				const shown = figures.filter(({ code }) => !withheld.has(code));
				const secret = figures.filter(({ code, x }) => first.has(code) && x.length > 0);
				expect(findExposures(people, { shown, withheld: secret }, K)).toEqual([]);
			}),
			DRAWS
		);
	});
});

describe('releases and filters', () => {
	it('subtracting published populations always finds what the search for conflicts finds', () => {
		const arbitraryPopulation = fc.uniqueArray(fc.integer({ min: 1, max: 14 })).map((ids) => new Set(ids));
		const arbitraryPopulations = fc.tuple(arbitraryPopulation, arbitraryPopulation, arbitraryPopulation);
		fc.assert(
			fc.property(arbitraryPopulations, ([a, b, c]) => {
				const populations = { a, b, c };
				const nested = findNested(populations, K).map(({ larger, smaller }) => [larger, smaller]);
				const named = Object.entries(populations);
				const brute = named.flatMap(([larger, people]) =>
					named
						.filter(([, others]) => [...others].every((id) => people.has(id)))
						.filter(([, others]) => isSmall([...people].filter((id) => !others.has(id)).length))
						.map(([smaller]) => [larger, smaller])
				);
				expect(nested).toEqual(brute);
				for (const { total, parts, remainder } of findRemainders(populations, K)) {
					const rest = new Set(populations[total as 'a']);
					for (const part of parts)
						for (const id of populations[part as 'a']) expect(rest.delete(id)).toBe(true);
					expect(rest.size).toBe(remainder);
					expect(isSmall(remainder)).toBe(true);
				}
			}),
			DRAWS
		);
	});
});
