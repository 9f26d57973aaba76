import { expect, it } from 'vitest';
import { DEPARTMENT_TILES, OVERSEAS_ROW, TILE_COLUMNS, TILE_ROWS } from './department-tiles.ts';
import { DEPARTMENTS, findDepartment } from './departments.ts';

it('has one square for each département, and no two in one place', () => {
	const codes = DEPARTMENT_TILES.map(({ code }) => code);
	expect(codes.toSorted()).toEqual(DEPARTMENTS.map(({ code }) => code).toSorted());
	const places = new Set(DEPARTMENT_TILES.map(({ column, row }) => `${column},${row}`));
	expect(places.size).toBe(DEPARTMENTS.length);
	for (const { column, row } of DEPARTMENT_TILES) {
		expect(column).toBeLessThan(TILE_COLUMNS);
		expect(row).toBeLessThan(TILE_ROWS);
	}
});

it('keeps the overseas, and them alone, on their line', () => {
	for (const { code, row } of DEPARTMENT_TILES) expect(row === OVERSEAS_ROW).toBe(code.length === 3);
});

it('keeps the départements of a region side by side', () => {
	const alone = DEPARTMENT_TILES.filter(({ row }) => row < OVERSEAS_ROW).filter((tile) => {
		const region = findDepartment(tile.code)?.region;
		return !DEPARTMENT_TILES.some(
			(other) =>
				other !== tile &&
				findDepartment(other.code)?.region === region &&
				Math.max(Math.abs(other.column - tile.column), Math.abs(other.row - tile.row)) === 1
		);
	});
	expect(alone).toEqual([]);
});
