import { describe, expect, it } from 'vitest';
import { findRuleFault } from '../../coding/lists/rule-fault.ts';
import { CASP_STRUCTURES, CASP_TARGET_JOBS } from '../presets/casp-lists.ts';
import { checkDrafts } from './check-drafts.ts';
import { compareLists } from './compare-lists.ts';
import { draftOf, EMPTY_DRAFT, readDrafts, type ItemDraft } from './list-draft.ts';

const draft = (more: Partial<ItemDraft>): ItemDraft => ({
	...EMPTY_DRAFT,
	code: 'M1',
	fr: 'Conseiller',
	...more
});
const faultsOf = (...drafts: readonly ItemDraft[]) => {
	const checked = checkDrafts(drafts);
	return checked.ok ? [] : checked.problems.map(({ code, at, found }) => [code, at, found]);
};

describe('a list in a form', () => {
	it.each([
		['target jobs', CASP_TARGET_JOBS],
		['structures', CASP_STRUCTURES]
	])('comes back from it as it was: the %s of CASP', (_name, items) => {
		const checked = checkDrafts(items.map(draftOf));
		if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
		expect(compareLists(items, checked.value)).toEqual({ added: [], removed: [], changed: [] });
	});

	it('is read by the number of each entry; an entry that nothing was typed into is none', () => {
		const form = new Map([
			['item.0.code', ' M1 '],
			['item.0.fr', 'Conseiller'],
			['item.1.aim', 'in'],
			['item.2.code', 'M3'],
			['item.2.removed', 'on']
		]);
		const drafts = readDrafts({ text: (name) => form.get(name) ?? '', texts: () => [] });
		expect(drafts.map(({ code, removed }) => [code, removed])).toEqual([
			['M1', false],
			['M3', true]
		]);
	});
});

describe('what is wrong with a list is said at its control', () => {
	it.each([
		['a code in small letters', draft({ code: 'm1' }), ['list.code-wrong', 'item.0.code', 'm1']],
		['no code', draft({ code: '' }), ['list.code-wrong', 'item.0.code', '']],
		[
			'a code that stands beside every list',
			draft({ code: 'HORS_LISTE' }),
			['list.code-reserved', 'item.0.code', 'HORS_LISTE']
		],
		['no label', draft({ fr: '' }), ['list.label-wanted', 'item.0.fr', 'M1']],
		['a label that fills the page', draft({ fr: 'x'.repeat(201) }), ['list.label-long', 'item.0.fr', 'M1']],
		[
			'an employer that does not exist',
			draft({ keywords: 'conseiller @mission-locales' }),
			['list.rule-kind', 'item.0.keywords', 'conseiller @mission-locales']
		],
		[
			'a code taken over that the list still has',
			draft({ replaces: 'M1' }),
			['list.replaces-present', 'item.0.replaces', 'M1']
		]
	])('%s', (_what, one, fault) => {
		expect(faultsOf(one)).toEqual([fault]);
	});

	it('two entries of one code, each told; and a list of which nothing stays', () => {
		expect(faultsOf(draft({}), draft({})).map(([code, at]) => [code, at])).toEqual([
			['list.code-twice', 'item.0.code'],
			['list.code-twice', 'item.1.code']
		]);
		expect(faultsOf(draft({ removed: true }))).toEqual([['list.empty', undefined, undefined]]);
	});

	it.each([
		['conseiller|chargé insertion -pénitentiaire', undefined],
		['? chargé formation', undefined],
		['bilan_compétences @mission-locale accompagn*', undefined],
		['?', 'list.rule-empty'],
		['-pénitentiaire', 'list.rule-empty'],
		['conseiller|', 'list.rule-word'],
		['con*seiller', 'list.rule-word'],
		['@', 'list.rule-kind']
	])('the rule %s: %s', (rule, code) => {
		expect(findRuleFault(rule)?.code).toBe(code);
	});
});

it('two lists are compared by code and by what each entry says', () => {
	const [one, two, three] = CASP_TARGET_JOBS;
	if (!one || !two || !three) throw new Error('The preset has three families.');
	const after = [
		one,
		{ ...two, aim: 'near' as const, examples: ['x'] },
		{ ...three, code: 'M9', replaces: ['M3'] }
	];
	expect(compareLists([one, two, three], after)).toEqual({
		added: ['M9'],
		removed: ['M3'],
		changed: [{ code: 'M2', parts: ['aim', 'examples'] }]
	});
});
