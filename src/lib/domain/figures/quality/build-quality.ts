import { all, is, type Condition } from '../../indicators/condition.ts';
import { ELIGIBLE, USABLE } from '../../indicators/people.ts';
import { DEFINITION_SETS } from '../../indicators/registry.ts';
import type { GroupTally, TallyRequest } from '../../indicators/tally.ts';
import { OUTCOME_CODES, type CodedField } from '../../outcomes/codes.ts';
import { rIndicator, readRepresentativity } from '../../statistics/r-indicator.ts';
import type { ResolvedSelection } from '../dashboard.ts';
import { DIMENSIONS, type DimensionName } from '../dimension.ts';
import { selectionCondition } from '../selection-condition.ts';
import { codeLabel } from '../../outcomes/labels.ts';
import type { LedgerLine, QualityDetail, ResponseByGroup, Tallied } from './quality.ts';

/** Variables of the list of graduates, known whether they answered or not. */
const FRAME: readonly DimensionName[] = ['sex', 'age', 'route', 'modality', 'centre', 'entry'];

/** Questions of the core whose absence weakens a figure. */
const LEDGER = [
	'activity',
	'status',
	'contract',
	'workingTime',
	'jobLevel',
	'country',
	'titleLink',
	'payBasis'
] as const satisfies readonly CodedField[];

const ABSENCES = ['refused', 'unknown', 'not-applicable', 'not-asked'] as const;

/** What is to be counted: the facts of everybody, and the response by each variable of the list. */
export interface QualityRequests {
	readonly facts: TallyRequest;
	readonly groups: readonly TallyRequest[];
}

export function qualityRequests(
	selection: ResolvedSelection,
	readable: 'all' | readonly string[]
): QualityRequests {
	const within = selectionCondition(selection, readable);
	const set = { ...DEFINITION_SETS[selection.definitions], eligible: ELIGIBLE, usable: USABLE };
	return {
		facts: request(selection, within, []),
		groups: FRAME.map((name) => ({ ...request(selection, within, [DIMENSIONS[name]]), set, counts: {} }))
	};
}

/**
 * Everything but the order of arrival, which only the answers themselves know.
 *
 * @param facts tallies of `facts`, one or none
 * @param groups tallies of each of `groups`, in the same order
 */
export function buildQuality(
	facts: readonly GroupTally[],
	groups: readonly (readonly GroupTally[])[]
): Omit<QualityDetail, 'arrivals'> {
	const counts = facts[0]?.counts ?? {};
	const of = (name: string) => counts[name] ?? 0;
	const tallied = (field: 'collection' | 'mode', codes: readonly string[]): readonly Tallied[] =>
		codes
			.map((code) => ({ code, label: codeLabel(field, code), people: of(`${field} ${code}`) }))
			.filter(({ people }) => people > 0);
	return {
		collection: tallied('collection', OUTCOME_CODES.collection),
		modes: tallied('mode', OUTCOME_CODES.mode),
		inTime: of('usable'),
		late: of('late'),
		groups: FRAME.map((name, at) => responseBy(name, groups[at] ?? [])).filter((group) => group !== null),
		ledger: LEDGER.map((field) => ledgerLine(field, of))
	};
}

function request(selection: ResolvedSelection, within: Condition, by: TallyRequest['by']): TallyRequest {
	const conditions: [string, Condition][] = [
		['usable', USABLE],
		['late', all(ELIGIBLE, is('usable', 'yes'), is('late', 'yes'))],
		...OUTCOME_CODES.collection.map((code): [string, Condition] => [
			`collection ${code}`,
			all(ELIGIBLE, is('collection', code))
		]),
		...OUTCOME_CODES.mode.map((code): [string, Condition] => [`mode ${code}`, all(USABLE, is('mode', code))]),
		...LEDGER.flatMap((field) =>
			ABSENCES.map((code): [string, Condition] => [`${field} ${code}`, all(USABLE, { field, in: [code] })])
		)
	];
	return {
		set: DEFINITION_SETS[selection.definitions],
		indicators: [],
		distributions: [],
		counts: Object.fromEntries(conditions),
		within,
		by
	};
}

function ledgerLine(field: (typeof LEDGER)[number], of: (name: string) => number): LedgerLine {
	const absent = (code: (typeof ABSENCES)[number]) => of(`${field} ${code}`);
	const [refused, unknown] = [absent('refused'), absent('unknown')];
	const [notApplicable, notAsked] = [absent('not-applicable'), absent('not-asked')];
	const answered = of('usable') - refused - unknown - notApplicable - notAsked;
	return { field, answered, refused, unknown, notApplicable, notAsked };
}

/** Null where the variable tells nobody apart. */
function responseBy(name: DimensionName, tallies: readonly GroupTally[]): ResponseByGroup | null {
	const lines = tallies
		.filter(({ base }) => base.N > 0)
		.map(({ key, base }) => ({
			code: key[0] ?? '',
			label: codeLabel(DIMENSIONS[name], key[0] ?? ''),
			people: base.N,
			answered: base.n
		}));
	if (lines.length < 2) return null;
	const people = lines.reduce((sum, line) => sum + line.people, 0);
	const adjusted = people < 2 ? undefined : rIndicator(lines)?.adjusted;
	const reading = adjusted === undefined ? null : readRepresentativity(adjusted, people);
	return { name, lines, r: reading === null ? null : (adjusted ?? null), reading };
}
