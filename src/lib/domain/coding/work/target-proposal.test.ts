import { expect, it } from 'vitest';
import { proposeTarget, targetOfFamily, type TargetEvidence } from './target-proposal.ts';

const FAMILIES = [{ code: 'M1' }, { code: 'M2', aim: 'near' }, { code: 'M3', aim: 'out' }] as const;
const evidence = (more: Partial<TargetEvidence>): TargetEvidence => ({
	...{
		jobFamily: '',
		structure: '',
		romeCode: undefined,
		listedStructures: [],
		listedRome: [],
		leaning: 'none'
	},
	...{ listedFamilies: FAMILIES, coding: { text: 'x', decision: 'none', candidates: [], flags: [] } },
	...more
});
const readAs = (code: string, decision: 'automatic' | 'proposed') => ({
	...{ text: 'x', decision, flags: [] },
	candidates: [{ code, label: code, score: 0.99, why: { kind: 'nothing-named' } as const }]
});

it.each([
	['M1', 'in', 'yes'],
	['M2', 'near', 'undecided'],
	['M3', 'out', 'no'],
	['HORS_LISTE', 'out', 'no'],
	['NON_PRECISE', 'out', 'undecided']
] as const)(
	'a job of the family %s is proposed %s; its rule says %s of the target',
	(code, proposal, target) => {
		expect(proposeTarget(evidence({ jobFamily: code }))).toBe(proposal);
		expect(proposeTarget(evidence({ coding: readAs(code, 'automatic') }))).toBe(proposal);
		expect(targetOfFamily(code, FAMILIES)).toBe(target);
	}
);

it('a title that is read less surely is near, and so is one of a sheet of ROME that the list is made of', () => {
	expect(proposeTarget(evidence({ coding: readAs('M1', 'proposed') }))).toBe('near');
	expect(proposeTarget(evidence({ romeCode: 'K1801', listedRome: ['K1801'] }))).toBe('near');
	expect(proposeTarget(evidence({ romeCode: 'D1106', listedRome: ['K1801'] }))).toBe('out');
});

it('activities make another title worth a look, settle a near one, and question one of the list', () => {
	const towards = { leaning: 'towards' } as const;
	expect(proposeTarget(evidence({ jobFamily: 'HORS_LISTE', ...towards }))).toBe('near');
	expect(proposeTarget(evidence({ jobFamily: 'M2', ...towards }))).toBe('in');
	expect(proposeTarget(evidence({ jobFamily: 'M1', leaning: 'away' }))).toBe('near');
});
