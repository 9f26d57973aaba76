import type { ReportedOutcome } from '../outcomes/outcome.ts';
import { isMissing } from '../outcomes/missing.ts';
import type { Facts } from './draft.ts';
import type { CellValue } from './read-cell.ts';
import type { WaveField } from './target-fields.ts';

/** What an outcome says about one wave, with the employer's name, which is kept and never counted. */
export type WaveFacts = { readonly [Field in WaveField]: CellValue | null };

/** What a wave says before any file spoke of it. */
const BLANK: Facts<WaveField> = {
	late: 'no',
	jobTitle: '',
	employer: '',
	jobFamily: '',
	structure: '',
	department: '',
	region: '',
	netMonthlyEuros: null,
	bonusYearEuros: null,
	grossYearEuros: null,
	ftePercent: null,
	monthsToFirstJob: null,
	referenceDate: null
};

/** Fields that say something about a job, and so do not apply to people without one. */
const OF_A_JOB = [
	'status',
	'contract',
	'workingTime',
	'jobLevel',
	'country',
	'mobility',
	'titleLink',
	'payBasis'
] as const satisfies WaveField[];

/** Fields that only people without a job are asked. */
const OF_A_SEARCH = ['available', 'seeking'] as const satisfies WaveField[];

const TEXTS = [
	'jobTitle',
	'employer',
	'jobFamily',
	'structure',
	'department',
	'region'
] as const satisfies WaveField[];

/**
 * Every field of a wave, out of what a row says of some.
 *
 * A field that the file has no column for keeps what was known, or is `not-asked`; an empty cell is
 * `not-applicable` where no job can have it, else `unknown`. An answer whose activity is known was collected.
 *
 * @param stored what is known of the wave already
 */
export function completeWave(said: Facts<WaveField>, stored: Facts<WaveField> | undefined): WaveFacts {
	const facts: WaveDraft = { ...BLANK, ...stored, ...said };
	completeActivity(facts, said, stored);
	const known = !isMissing(String(facts.correctedActivity));
	const hasJob = facts.correctedActivity === 'employed';

	fill(facts, OF_A_JOB, (field) => absent(said, field, known && !hasJob));
	fill(facts, OF_A_SEARCH, (field) => absent(said, field, known && hasJob));
	fill(facts, TEXTS, () => '');
	fill(facts, ['study'], (field) => absent(said, field, false));
	facts.target ??= hasJob ? 'undecided' : 'not-applicable';
	facts.late ??= 'no';
	completeCollection(facts, known);
	if (said.payBasis === undefined && stored === undefined) facts.payBasis = impliedBasis(facts);
	return facts as WaveFacts;
}

function fill(
	facts: WaveDraft,
	fields: readonly WaveField[],
	missing: (field: WaveField) => CellValue
): void {
	for (const field of fields) facts[field] ??= missing(field);
}

type WaveDraft = { [Field in WaveField]?: CellValue | null };

function completeActivity(
	facts: WaveDraft,
	said: Facts<WaveField>,
	stored: Facts<WaveField> | undefined
): void {
	facts.activity = said.activity === null ? 'unknown' : (facts.activity ?? 'not-asked');
	facts.correctedActivity = correctedActivity(said, stored) ?? facts.activity;
}

function completeCollection(facts: WaveDraft, known: boolean): void {
	facts.collection ??= known ? 'complete' : 'no-contact';
	const answered = facts.collection === 'complete' || facts.collection === 'partial';
	facts.mode ??= answered ? 'import' : 'not-applicable';
}

/** A correction made before stays until a file corrects it again, or tells another activity. */
function correctedActivity(
	said: Facts<WaveField>,
	stored: Facts<WaveField> | undefined
): CellValue | null | undefined {
	if (said.correctedActivity !== undefined) return said.correctedActivity;
	if (stored === undefined || (said.activity !== undefined && said.activity !== stored.activity))
		return undefined;
	return stored.correctedActivity;
}

function absent(said: Facts<WaveField>, field: WaveField, doesNotApply: boolean): CellValue {
	if (doesNotApply) return 'not-applicable';
	return said[field] === null ? 'unknown' : 'not-asked';
}

/** An amount in the column of net monthly pay was given net and monthly. */
function impliedBasis(facts: Facts<WaveField>): CellValue | null {
	if (typeof facts.netMonthlyEuros === 'number') return 'NM';
	if (typeof facts.grossYearEuros === 'number') return 'BA';
	return facts.payBasis ?? null;
}

/** What of an outcome is not said by the wave: the award it belongs to and its programme. */
export type AwardLabels = Omit<ReportedOutcome, WaveField>;

/** What a wave states about an award. The employer comes along: it is stored beside the outcome. */
export function reportedOutcome(wave: WaveFacts, labels: AwardLabels): ReportedOutcome {
	// Each value was checked against the list of its own field when it was read.
	return { ...labels, ...(wave as ReportedWave) };
}

type ReportedWave = Pick<ReportedOutcome, Exclude<WaveField, 'employer'>>;
