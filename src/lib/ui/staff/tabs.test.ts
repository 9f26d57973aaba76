import { describe, expect, it } from 'vitest';
import type { Permission } from '#lib/domain/access/permissions.ts';
import { buildTabs } from './tabs.ts';

describe('buildTabs', () => {
	const here = { pathname: '/staff', programme: null };

	it('shows only what the person may do', () => {
		const shown = (granted: readonly Permission[]) => buildTabs(granted, here).map(({ href }) => href);
		expect(shown(['figures.read'])).toEqual(['/staff', '/staff/paths', '/staff/explore']);
		expect(shown(['graduates.read'])).toEqual([]);
		expect(shown(['figures.read', 'graduates.read'])).toEqual([
			'/staff',
			'/staff/paths',
			'/staff/explore',
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
		const hrefs = buildTabs(['figures.read', 'graduates.read', 'imports.read'], {
			pathname: '/staff',
			programme: 'A&B'
		});
		expect(hrefs.map(({ href }) => href)).toEqual([
			'/staff?programme=A%26B',
			'/staff/paths?programme=A%26B',
			'/staff/explore?programme=A%26B',
			'/staff/promotions?programme=A%26B',
			'/staff/imports'
		]);
	});
});
