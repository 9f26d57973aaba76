import { describe, expect, it } from 'vitest';
import { buildTabs } from './tabs.ts';

describe('buildTabs', () => {
	const here = { pathname: '/staff', programme: null };

	it('shows only what the person may do', () => {
		expect(buildTabs(['figures.read'], here).map(({ href }) => href)).toEqual([
			'/staff',
			'/staff/promotions'
		]);
		expect(buildTabs([], here)).toEqual([]);
	});

	it('marks the page one is on, and the pages beneath it', () => {
		const current = (pathname: string) =>
			buildTabs(['figures.read', 'imports.read'], { pathname, programme: null })
				.filter((tab) => tab.current)
				.map(({ href }) => href);
		expect(current('/staff')).toEqual(['/staff']);
		expect(current('/staff/imports/42')).toEqual(['/staff/imports']);
		expect(current('/staff/importsomething')).toEqual([]);
	});

	it('keeps the programme where the page is about one', () => {
		const hrefs = buildTabs(['figures.read', 'imports.read'], { pathname: '/staff', programme: 'A&B' });
		expect(hrefs.map(({ href }) => href)).toEqual([
			'/staff?programme=A%26B',
			'/staff/promotions?programme=A%26B',
			'/staff/imports'
		]);
	});
});
