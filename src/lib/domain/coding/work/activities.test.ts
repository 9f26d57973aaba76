import { describe, expect, it } from 'vitest';
import { countActivities, leaningOf } from './activities.ts';
import { weighActivities } from './target-proposal.ts';

const LIST = [
	'ACCUEIL',
	'INFORMATION',
	'ORIENTATION',
	'DIAGNOSTIC',
	'ACCOMPAGNEMENT',
	'RESEAU',
	'ATELIERS',
	'EMPLOYEURS'
];

describe('activities exercised', () => {
	it('are counted among those of the programme, each once', () => {
		expect(countActivities(['ACCUEIL', 'ACCUEIL', 'AUTRE', 'RESEAU'], LIST)).toEqual({
			exercised: 2,
			listed: 8
		});
	});

	it.each([
		['not told', null, LIST],
		['none ticked', [], LIST],
		['no list', ['ACCUEIL'], []]
	] as const)('say nothing: %s', (_, told, listed) => {
		expect(countActivities(told, listed)).toBeUndefined();
		expect(leaningOf(countActivities(told, listed))).toBe('none');
	});

	it.each([
		[0, 8, 'away'],
		[1, 8, 'none'],
		[2, 8, 'none'],
		[3, 8, 'towards'],
		[3, 12, 'none'],
		[4, 12, 'towards'],
		[1, 2, 'none'],
		[2, 2, 'towards']
	] as const)('%i of %i lean %s', (exercised, listed, leaning) => {
		expect(leaningOf({ exercised, listed })).toBe(leaning);
	});

	it.each([
		['out', 'towards', 'near'],
		['near', 'towards', 'in'],
		['in', 'towards', 'in'],
		['in', 'away', 'near'],
		['near', 'away', 'out'],
		['out', 'away', 'out'],
		['near', 'none', 'near']
	] as const)('move %s, %s, to %s: one step at most', (proposal, leaning, moved) => {
		expect(weighActivities(proposal, leaning)).toBe(moved);
	});
});
