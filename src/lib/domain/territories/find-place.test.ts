import { expect, it } from 'vitest';
import { DEPARTMENTS } from './departments.ts';
import { findDepartmentNamed, findRegionNamed } from './find-place.ts';
import { REGIONS } from './regions.ts';

it.each([
	['93', '93'],
	['1', '01'],
	['2a', '2A'],
	['Seine-Saint-Denis', '93'],
	['VAL D OISE', '95'],
	['Côtes-d’Armor', '22']
])('reads « %s » as the département %s', (text, code) => {
	expect(findDepartmentNamed(text)?.code).toBe(code);
});

it.each([
	['11', '11'],
	['Ile de France', '11'],
	["Provence-Alpes-Côte d'Azur", '93']
])('reads « %s » as the region %s', (text, code) => {
	expect(findRegionNamed(text)?.code).toBe(code);
});

it('reads nothing into a place it does not know', () => {
	expect(findDepartmentNamed('Bruxelles')).toBeUndefined();
	expect(findRegionNamed('')).toBeUndefined();
});

it('has the region of every département', () => {
	const known = REGIONS.map(({ code }) => code);
	expect(DEPARTMENTS.filter(({ region }) => !known.includes(region))).toEqual([]);
});
