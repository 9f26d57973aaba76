import { describe, expect, it } from 'vitest';
import { buildFigureLinks } from './figure-links.ts';

const at = (address: string) => buildFigureLinks(new URL(address, 'http://localhost'), '/staff/figures');

describe('buildFigureLinks', () => {
	it('keeps the filters in the address of a table and of the twins', () => {
		const links = at('/staff?cohort=2023&sex=F');
		expect(links.view('trend', 'table')).toBe('/staff?cohort=2023&sex=F&table=trend#trend');
		expect(links.twin('trend', 'csv')).toBe('/staff/figures.csv?cohort=2023&sex=F&figure=trend');
	});

	it('turns one figure into a table and leaves the others as they are', () => {
		const links = at('/staff?table=pay&table=trend');
		expect(links.showsTable('pay')).toBe(true);
		expect(links.showsTable('structures')).toBe(false);
		expect(links.view('trend', 'drawing')).toBe('/staff?table=pay#trend');
		expect(links.view('pay', 'drawing')).toBe('/staff?table=trend#pay');
	});

	it('says nothing of tables in a twin', () => {
		expect(at('/staff?table=pay').twin('pay', 'json')).toBe('/staff/figures.json?figure=pay');
	});

	it('leaves no question mark behind', () => {
		expect(at('/staff?table=pay').view('pay', 'drawing')).toBe('/staff#pay');
	});
});
