import { pickAwardFacts } from '#lib/domain/outcomes/award-facts.ts';
import { OUTCOME_CODES, type CodeOf } from '#lib/domain/outcomes/codes.ts';
import { convertPay } from '#lib/domain/outcomes/convert-pay.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import {
	DOSSIER_WAVES,
	type SituationBefore,
	type SnapshotLine,
	type SnapshotWave
} from '#lib/domain/reports/snapshot.ts';
import type { Pay } from '#lib/domain/survey/question-types/pay.ts';
import type { AnswerValue, StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import type { AwardSource, WaveSource } from '../db/queries/snapshot-source.ts';

type Answers = Readonly<Record<string, StoredAnswer>>;

/**
 * The lines of a snapshot, of rows as they are stored. Fields stand in one order, so that the same rows give the same
 * text, and the same hash.
 *
 * @param awards by promotion, then in the order of their numbers
 */
export function makeLines(
	awards: readonly AwardSource[],
	waves: readonly WaveSource[]
): readonly SnapshotLine[] {
	const byAward = Map.groupBy(waves, ({ awardId }) => awardId);
	const promotions = Map.groupBy(awards, ({ cohort }) => cohort);
	return [...promotions.values()].flatMap((promotion) =>
		promotion.map((award, index): SnapshotLine => {
			const { awardId, ...facts } = pickAwardFacts(award);
			return {
				awardId,
				number: index + 1,
				cohort: Number(award.cohort),
				awardedOn: award.awardedOn,
				award: facts,
				sameAs: numberOfSame(award, index, promotion),
				before: situationBefore(award),
				waves: (byAward.get(awardId) ?? [])
					.filter(({ waveMonths }) => (DOSSIER_WAVES as readonly number[]).includes(waveMonths))
					.map(makeWave)
			};
		})
	);
}

function numberOfSame(
	{ personId }: AwardSource,
	index: number,
	promotion: readonly AwardSource[]
): number | null {
	if (personId === null) return null;
	const same = promotion.findIndex(
		({ personId: other, frame }, at) => at !== index && other === personId && frame === 'eligible'
	);
	return same === -1 ? null : same + 1;
}

function situationBefore({ entryJob, origin }: AwardSource): SituationBefore {
	const pay = valueOf(origin, 'B6') as Pay | undefined;
	return {
		level: textOf(origin, 'B1'),
		jobTitle: textOf(origin, 'B3') || entryJob,
		employer: textOf(origin, 'B4'),
		contract: contractOf(textOf(origin, 'B5')),
		grossYearEuros: pay ? (convertPay(pay).grossYearEuros ?? null) : null
	};
}

function makeWave(row: WaveSource): SnapshotWave {
	const { employer, source, answeredOn, answers, decisionReason, decidedBy, ...outcome } = row;
	const pay = valueOf(answers, 'D13') as Pay | undefined;
	return {
		outcome: outcome satisfies Outcome,
		source,
		employer,
		answeredOn,
		activities: listOf(answers, 'D6'),
		comparedWithBefore: textOf(answers, 'C4'),
		effects: listOf(answers, 'D16'),
		jobSince: textOf(answers, 'D7') || null,
		bonusIncluded: pay ? pay.bonus === 'IN' : null,
		decision: decisionReason === null || decidedBy === null ? null : { reason: decisionReason, by: decidedBy }
	};
}

function valueOf(answers: Answers, question: string): AnswerValue | undefined {
	const answer = answers[question];
	return answer && 'value' in answer ? answer.value : undefined;
}

function textOf(answers: Answers, question: string): string {
	const value = valueOf(answers, question);
	if (typeof value === 'string') return value;
	// A title or an employer that was chosen among suggestions stands beside its code.
	return typeof value === 'object' && 'text' in value ? String(value.text) : '';
}

function listOf(answers: Answers, question: string): readonly string[] {
	const value = valueOf(answers, question);
	return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function contractOf(code: string): CodeOf<'contract'> {
	return OUTCOME_CODES.contract.find((known) => known === code) ?? 'unknown';
}
