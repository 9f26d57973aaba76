import { describe, expect, it } from 'vitest';
import { anItem, aQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import { compareQuestionnaires } from './compare-questionnaires.ts';

const before = aQuestionnaire(
	anItem('A', { choices: ['A', 'B'] }),
	anItem('B'),
	anItem('C', { type: 'yes-no' })
);

describe('two versions, variable by variable', () => {
	it('are the same, adapted, new or gone', () => {
		const after = aQuestionnaire(
			anItem('A', { choices: ['A', 'B', 'C'] }),
			anItem('C', { type: 'yes-no' }),
			anItem('D')
		);
		expect(compareQuestionnaires(before, after)).toEqual([
			{
				code: 'A',
				short: { fr: 'A', en: 'A' },
				fate: 'adapted',
				changed: ['choices'],
				choices: { added: ['C'], removed: [] },
				feeds: null,
				breaks: false
			},
			expect.objectContaining({ code: 'C', fate: 'same', changed: [], breaks: false }),
			expect.objectContaining({ code: 'D', fate: 'new', breaks: false }),
			expect.objectContaining({ code: 'B', fate: 'gone', breaks: true })
		]);
	});

	it.each([
		['a choice that is taken away', anItem('A', { choices: ['A', 'C'] }), ['choices'], true],
		['another type', anItem('A', { type: 'multiple' }), ['type', 'list'], true],
		['other words', anItem('A', { label: { fr: 'Quoi ?', en: 'What?' } }), ['label'], false],
		['a condition', anItem('A', { when: { fact: 'wave', in: ['6'] } }), ['when'], false],
		['another figure', anItem('A', { feeds: 'remarks' }), ['feeds'], true]
	])('say what %s does', (_, item, changed, breaks) => {
		const [change] = compareQuestionnaires(before, aQuestionnaire(item));
		expect(change).toMatchObject({ code: 'A', fate: 'adapted', breaks });
		expect([...(change?.changed ?? [])].sort()).toEqual([...changed].sort());
	});

	it('say which part of the outcome is concerned', () => {
		const fed = aQuestionnaire(anItem('A', { choices: ['1', '2'], feeds: 'titleLink' }));
		expect(compareQuestionnaires(fed, before)[0]).toMatchObject({
			code: 'A',
			feeds: 'titleLink',
			breaks: true
		});
	});

	it('see that a question was moved to a page', () => {
		const paged = { ...before, pages: [{ title: { fr: 'Page', en: 'Page' }, items: ['A', 'B'] }] };
		expect(compareQuestionnaires(before, paged).map(({ changed }) => changed)).toEqual([[], ['page'], []]);
	});
});
