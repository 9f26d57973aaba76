import type { CodeOf } from './codes.ts';
import { isMissing } from './missing.ts';
import type { DerivedField, Outcome, ReportedOutcome } from './outcome.ts';

/** Version of everything in this file. Any change of what a rule gives is a new version. */
export const RULES_VERSION = '1.0.0';

export interface DerivationFacts {
	/** The award is by nature international and was assessed in France: jobs abroad are not set aside. */
	readonly international: boolean;
}

/**
 * Makes the one record that figures are counted on out of what a source states.
 *
 * The facts used are the corrected activity, the kind of study, the contract and the country of the job.
 * Rules: statistics 1.3 (situation), regulation 10 (N1 to N4), statistics 1.1 (usable).
 */
export function deriveOutcome(reported: ReportedOutcome, facts: DerivationFacts): Outcome {
	const checked = { ...reported, correctedActivity: reported.correctedActivity ?? reported.activity };
	const situation = deriveSituation(checked);
	return {
		...checked,
		situation,
		neutralised: deriveNeutralised({ ...checked, situation }, facts),
		usable: deriveUsable({ ...checked, situation })
	};
}

type Checked = Omit<Outcome, DerivedField>;
type Situated = Checked & Pick<Outcome, 'situation'>;

/**
 * One situation at the reference date, first match wins.
 *
 * An unknown activity is never guessed, even from a contract. An internship and volunteering are no jobs;
 * such people count as unemployed when they say they are looking for one, as inactive otherwise.
 */
function deriveSituation(outcome: Checked): CodeOf<'situation'> {
	const { correctedActivity: activity, contract } = outcome;
	if (isMissing(activity)) return 'unknown';
	if (isWorkStudy(outcome)) return 'study';
	if (activity === 'employed' && contract !== 'STG') return 'employed';
	if (activity === 'studying' || outcome.study === 'main') return 'study';
	if (activity === 'unable') return 'unable';
	if (activity === 'seeking') return 'unemployed';
	if (activity === 'employed' || activity === 'volunteering') {
		return outcome.seeking === 'yes' ? 'unemployed' : 'inactive';
	}
	return 'inactive';
}

/** Why a person leaves numerator and denominator of the RNCP rates: N1 to N4, first match wins. */
function deriveNeutralised(outcome: Situated, { international }: DerivationFacts): CodeOf<'neutralised'> {
	const { situation, correctedActivity: activity } = outcome;
	if (situation === 'unknown') return 'none';
	if (activity === 'studying') return 'study';
	if (isWorkStudy(outcome)) return 'work-study';
	if (situation === 'study') return 'study';
	if (situation === 'unable') return 'unable';
	if (activity === 'retired') return 'retired';
	if (situation === 'employed' && isAbroad(outcome) && !international) return 'abroad';
	return 'none';
}

/** A complete answer, or a partial one, in which the activity at the reference date is known. */
function deriveUsable({ collection, situation }: Situated): CodeOf<'usable'> {
	const answered = collection === 'complete' || collection === 'partial';
	return answered && situation !== 'unknown' ? 'yes' : 'no';
}

/** Apprenticeship and professionalisation contracts count as study, although they are paid. */
function isWorkStudy({ study, contract }: Checked): boolean {
	return study === 'work-study' || contract === 'APP' || contract === 'PRO';
}

/** Some files know the place of work only as seen from the place of training. */
function isAbroad({ country, mobility }: Checked): boolean {
	return isMissing(country) ? mobility === 'abroad' : country === 'abroad';
}
