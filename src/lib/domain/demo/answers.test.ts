import { describe, expect, test } from 'vitest';
import { deriveOutcome } from '../outcomes/derive.ts';
import { reportAnswers } from '../outcomes/from-answers.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { CASP_PRESET } from '../programmes/presets/casp.ts';
import { QUESTION_TYPES } from '../survey/question-types/index.ts';
import { findItem, type Questionnaire } from '../survey/questionnaire.ts';
import { buildStandardQuestionnaire } from '../survey/standard/standard.ts';
import { buildAnswers } from './answers.ts';
import { buildDemo, DEMO_SEED } from './demo.ts';

const activities = CASP_PRESET.programmes[0]?.edition.activities ?? [];
const built = new Map<number, Questionnaire>();

/** The questionnaire of a wave, built once. */
function questionnaireAt(waveMonths: number): Questionnaire {
	const known = built.get(waveMonths);
	if (known) return known;
	const standard = buildStandardQuestionnaire({ code: 'CASP', activities }, waveMonths);
	if (!standard.ok) throw new Error('The standard questionnaire of the preset is a good one.');
	built.set(waveMonths, standard.value);
	return standard.value;
}

const demo = buildDemo(DEMO_SEED, '2026-03-02');
const answered = demo.outcomes.filter(({ programme, usable }) => programme === 'CASP' && usable === 'yes');

/** What the questionnaire asks, and so what must come back. */
const ASKED = [
	'activity',
	'status',
	'contract',
	'workingTime',
	'jobLevel',
	'country',
	'payBasis',
	'titleLink',
	'jobTitle',
	'department',
	'region',
	'employer',
	'netMonthlyEuros',
	'ftePercent',
	'collection'
] as const;

describe('answers that would make the outcome', () => {
	test('reporting them gives back what the questionnaire asks, and the same situation', () => {
		expect(answered.length).toBeGreaterThan(500);
		for (const outcome of answered) {
			const reported = reportAnswers(outcome, {
				questionnaire: questionnaireAt(outcome.waveMonths),
				answers: buildAnswers(outcome),
				waveMonths: outcome.waveMonths,
				referenceDate: outcome.referenceDate ?? '',
				mode: outcome.mode,
				sent: outcome.collection === 'complete',
				late: outcome.late === 'yes'
			});
			expect(reported).toBeDefined();
			if (!reported) continue;
			for (const field of ASKED) {
				if (outcome.country === 'abroad' && field === 'payBasis') continue;
				expect({ [field]: reported[field] }).toEqual({ [field]: outcome[field] });
			}
			const derived: Outcome = deriveOutcome(reported, { international: false });
			expect([derived.situation, derived.neutralised, derived.usable]).toEqual([
				outcome.situation,
				outcome.neutralised,
				outcome.usable
			]);
		}
	});

	test('every answer is one that its form would take', () => {
		for (const outcome of answered) {
			for (const [code, answer] of Object.entries(buildAnswers(outcome))) {
				const item = findItem(questionnaireAt(outcome.waveMonths), code);
				expect(item, code).toBeDefined();
				if (!item || 'missing' in answer) continue;
				const type = QUESTION_TYPES[item.type];
				const fields = type.toFields(answer.value as never);
				expect(type.parseAnswer(fields, item as never)).toEqual({ ok: true, value: answer.value });
			}
		}
	});
});
