import { describe, expect, it } from 'vitest';
import { theStandardQuestionnaire } from '../../../../../tests/factories/a-questionnaire.ts';
import { PRESETS } from '../../programmes/presets/index.ts';
import type { Answers } from '../answers.ts';
import { checkQuestionnaire } from '../check-questionnaire.ts';
import { buildJourney } from '../journey.ts';
import { stepAt } from '../progress.ts';
import type { Item } from '../question-types/index.ts';
import { buildStandardQuestionnaire } from './standard.ts';

const questionnaire = theStandardQuestionnaire();
const KNOWN = { wave: '6', entrySituation: 'DE' };

const codes = (items: readonly Item[]) => items.map(({ code }) => code).join(' ');
const path = (answers: Answers, facts = KNOWN) => codes(buildJourney(questionnaire, facts, answers).path);
const chosen = (code: string) => ({ value: code });

describe('the standard questionnaire', () => {
	it('can be published, for every programme of every preset', () => {
		for (const { programmes } of Object.values(PRESETS)) {
			for (const { code, edition } of programmes) {
				const built = buildStandardQuestionnaire({ code, activities: edition.activities });
				expect(built.ok && checkQuestionnaire(built.value)).toEqual([]);
			}
		}
	});

	// Regulation 9: B2, C1, D1, D2, D4, D5, D6, D8, D9, D12, D13 with D14, D15. D4Q is the share asked in D4.
	it('is the minimum set, and a place for remarks', () => {
		const stars = questionnaire.items.filter(({ star }) => star);
		expect(codes(stars)).toBe('B2 C1 D1 D2 D4 D4Q D5 D6 D8 D9 D12 D13 D15');
		expect(codes(questionnaire.items.filter(({ star }) => !star))).toBe('F3');
	});

	it('lets everything be declined but the situation', () => {
		expect(codes(questionnaire.items.filter(({ optional }) => !optional))).toBe('C1');
	});

	it('names the date in every question about it, in both languages', () => {
		const undated = questionnaire.items.filter(
			({ label }) => !label.fr.includes('{ref}') || !label.en.includes('{ref}')
		);
		expect(codes(undated)).toBe('B2 F3');
	});

	it('asks what the programme itself lists as activities', () => {
		const asked = questionnaire.items.find(({ code }) => code === 'D6');
		expect(asked?.type === 'multiple' && asked.choices.map(({ code }) => code).join(' ')).toBe(
			'ACCUEIL INFORMATION ORIENTATION DIAGNOSTIC ACCOMPAGNEMENT RESEAU ATELIERS EMPLOYEURS AUTRE'
		);
		const without = buildStandardQuestionnaire({ code: 'X', activities: [] });
		expect(without.ok && codes(without.value.items)).not.toContain('D6');
	});
});

describe('the way through it', () => {
	const job: Answers = { C1: chosen('EMP'), D1: chosen('ASSO'), D4: chosen('PLEIN') };

	it.each([
		['somebody in work', job, KNOWN, 'C1 D1 D2 D4 D5 D6 D8 D9 D12 D13 D15 F3'],
		[
			'the same part time',
			{ ...job, D4: chosen('PARTIEL_SUBI') },
			KNOWN,
			'C1 D1 D2 D4 D4Q D5 D6 D8 D9 D12 D13 D15 F3'
		],
		['one’s own boss', { ...job, D1: chosen('IND') }, KNOWN, 'C1 D1 D2 D4 D5 D6 D9 D12 D13 D15 F3'],
		[
			'somebody who works abroad',
			{ ...job, D12: { value: { country: 'ABROAD', name: 'Suisse' } } },
			KNOWN,
			'C1 D1 D2 D4 D5 D6 D8 D9 D12 D15 F3'
		],
		['somebody looking for work', { C1: chosen('REC') }, KNOWN, 'C1 F3'],
		[
			'a file without the situation at entry',
			{ C1: chosen('REC') },
			{ ...KNOWN, entrySituation: 'not-asked' },
			'B2 C1 F3'
		]
	])('of %s', (_, answers, facts, expected) => {
		expect(path(answers as Answers, facts)).toBe(expected);
	});

	it('is never longer than fifteen pages, and says so from the first', () => {
		const first = stepAt(questionnaire, { ...KNOWN, entrySituation: 'unknown' }, { answers: {}, code: 'B2' });
		expect(first).toEqual({ position: 1, total: 14 });
		expect(stepAt(questionnaire, KNOWN, { answers: {}, code: 'C1' })).toEqual({ position: 1, total: 13 });
		expect(stepAt(questionnaire, KNOWN, { answers: { C1: chosen('REC') }, code: 'F3' })).toEqual({
			position: 2,
			total: 2
		});
	});
});

describe('its words', () => {
	const texts = questionnaire.items.flatMap((item) => [
		item.label,
		item.short,
		...(item.hint ? [item.hint] : []),
		...('choices' in item ? item.choices.flatMap(({ label, help }) => [label, ...(help ? [help] : [])]) : [])
	]);
	const sentences = texts.flatMap(({ fr, en }) => [fr, en]).flatMap((text) => text.split(/(?<=[.?!]) /));

	it.each(sentences)('%s: twenty words at most', (sentence) => {
		// The date takes the place of three words.
		expect(
			sentence
				.replace('{ref}', 'premier juin 2024')
				.split(/\s+/)
				.filter((word) => /[\p{L}\d]/u.test(word)).length
		).toBeLessThanOrEqual(20);
	});

	it('uses the typographic apostrophe', () => {
		expect(texts.flatMap(({ fr, en }) => [fr, en]).filter((text) => text.includes("'"))).toEqual([]);
	});
});
