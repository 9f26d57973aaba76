import { describe, expect, it } from 'vitest';
import { theStandardQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import { compareQuestionnaires } from '../survey/compare-questionnaires.ts';
import { FEEDS } from '../outcomes/feeds.ts';
import { effectsOf } from './variable-effects.ts';
import { readersOf } from './variable-readers.ts';

const standard = theStandardQuestionnaire();

/** What happens to the RNCP indicators when a question of the standard is changed so; null takes it away. */
function effects(code: string, change: Readonly<Record<string, unknown>> | null) {
	const items = standard.items.flatMap((item) =>
		item.code !== code ? [item] : change === null ? [] : [{ ...item, ...change }]
	);
	const changed = compareQuestionnaires(standard, { ...standard, items }).find((one) => one.code === code);
	const told = changed ? effectsOf(changed, ['rncp']) : [];
	const codes = (effect: string) => told.filter((one) => one.effect === effect).map((one) => one.code);
	return { lost: codes('lost'), changed: codes('changed') };
}

describe('the effect of a change on indicators', () => {
	it('without the pay: no pay can be said, and no rate moves', () => {
		const { lost, changed } = effects('D13', null);
		expect(lost).toEqual(['SAL_NET_TP', 'SAL_NET_ETP', 'SAL_BRUT_TP']);
		expect(changed).toEqual([]);
	});

	it('without the contract: no stable jobs, and rates count interns and work-study as jobs', () => {
		const { lost, changed } = effects('D2', null);
		expect(lost).toContain('STABLE');
		expect(changed).toEqual(expect.arrayContaining(['INS_GLOB', 'INS_METIER', 'INS_NET']));
		expect(lost).not.toContain('INS_GLOB');
	});

	it('without the situation: nothing can be said', () => {
		expect(effects('C1', null).lost).toEqual(
			expect.arrayContaining(['INS_GLOB', 'INS_METIER', 'INS_NET', 'EMP_TAUX', 'STABLE', 'SAL_NET_TP'])
		);
	});

	it('without the job title: no target job', () => {
		expect(effects('D5', null).lost).toEqual(expect.arrayContaining(['INS_METIER']));
		expect(effects('D5', null).lost).not.toContain('INS_GLOB');
	});

	it('of other words is none; of another condition, other people are counted', () => {
		expect(effects('D13', { label: { fr: 'Combien ?', en: 'How much?' } })).toEqual({
			lost: [],
			changed: []
		});
		expect(effects('D13', { when: { question: 'C1', in: ['VOL'] } }).changed).toContain('SAL_NET_TP');
	});

	it('of a question that feeds nothing is none', () => {
		expect(effects('E1', null)).toEqual({ lost: [], changed: [] });
	});
});

it.each(Object.keys(FEEDS))(
	'what feeds %s is read by an indicator, or by the tables of employers',
	(feed) => {
		const readers = readersOf(feed, ['rncp', 'ove', 'mesr', 'insersup', 'cge', 'nace', 'hesa', 'almalaurea']);
		if (feed === 'employer') expect(readers).toEqual([]);
		else expect(readers.length).toBeGreaterThan(0);
	}
);
