import { describe, expect, it } from 'vitest';
import { parseStatusedTitle } from './employment-status.ts';
import { learnStatuses } from './status-model.ts';

describe('parseStatusedTitle', () => {
	it.each([
		['Maçon (OQ)', 'Maçon', ['oq']],
		['Gérant de société (50 A 499)', 'Gérant de société', ['50 a 499']],
		[
			'Plombier chauffagiste (NON SAL/IND.)(0 A 9,ND)',
			'Plombier chauffagiste',
			['non sal', 'ind', '0 a 9', 'nd']
		],
		[
			'Chef de service contentieux (sécurité sociale) (CADRE)',
			'Chef de service contentieux (sécurité sociale)',
			['cadre']
		],
		['Tarifeur (sauf cadre)', 'Tarifeur', ['sauf cadre']],
		['Conseillère en insertion (Paris)', 'Conseillère en insertion (Paris)', []]
	])('reads %s', (title, bare, statuses) => {
		expect(parseStatusedTitle(title)).toEqual({ bare, statuses });
	});
});

describe('learnStatuses', () => {
	const model = learnStatuses([
		{ code: '388a', group: '38', statuses: ['cadre'] },
		{ code: '388a', group: '38', statuses: ['cadre'] },
		{ code: '478a', group: '47', statuses: ['tech'] },
		{ code: '478b', group: '47', statuses: [] }
	]);

	it('finds a status likelier with the codes that have it', () => {
		expect(model.fit('388a', ['cadre'])).toBeGreaterThan(model.fit('478a', ['cadre']));
	});

	it('borrows from the group for a code that shows none', () => {
		expect(model.fit('478b', ['tech'])).toBeGreaterThan(model.fit('388a', ['tech']));
	});

	it('says nothing when no known status is given', () => {
		expect(model.fit('388a', [])).toBe(0);
		expect(model.fit('388a', ['never seen'])).toBe(0);
	});
});
