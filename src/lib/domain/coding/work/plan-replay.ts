import type { WaitingText } from './build-queue.ts';
import type { CodingRule } from './coding-rule.ts';
import { carryCode, type ListedCode } from './crosswalk.ts';

/** What one rule would do to the texts that wait. */
export interface ReplayedRule {
	/** With the code that it has in the edition in force. */
	readonly rule: CodingRule;
	/** The code it was decided with, where the edition in force calls it otherwise. */
	readonly formerCode: string | null;
	readonly texts: readonly string[];
	readonly people: number;
}

/** What would change in one promotion at one wave. */
export interface ReplayEffect {
	readonly cohort: number;
	readonly waveMonths: number;
	/** People who would get a code, and those of them who would count as in a target job. */
	readonly people: number;
	readonly gained: number;
	/** Denominator of the target rate. */
	readonly counted: number;
	/** A lock stands on the promotion: its figures stay as they were kept, and would differ in the next one. */
	readonly locked: boolean;
}

/** What rules would change, before anything is changed. */
export interface ReplayPlan {
	/** Rules that answer for somebody, those of most people first. */
	readonly rules: readonly ReplayedRule[];
	/** Rules whose code the edition in force has no heir for: a person decides again. */
	readonly lost: readonly CodingRule[];
	/** Newest promotion first. */
	readonly effects: readonly ReplayEffect[];
	/** People coded without a person reading their text. */
	readonly codedPeople: number;
	/** People whose text no rule answers. */
	readonly leftPeople: number;
}

interface ReplayTools {
	readonly rules: readonly CodingRule[];
	readonly items: readonly ListedCode[];
	/** Number of the edition that `items` are of. */
	readonly edition: number;
	readonly keyOf: (text: string) => string;
	/** Years of the promotions whose figures are locked; none unless given. */
	readonly lockedCohorts?: ReadonlySet<number>;
}

/** Reads the texts that wait with the rules in force. */
export function planReplay(
	waiting: readonly WaitingText[],
	{ rules, items, edition, keyOf, lockedCohorts = new Set() }: ReplayTools
): ReplayPlan {
	const carried = rules.map((rule) => ({ rule, code: carryCode(rule.code, items) }));
	const byKey = new Map(
		carried.flatMap(({ rule, code }) =>
			code === undefined ? [] : [[rule.clusterKey, inEdition(rule, code, edition)] as const]
		)
	);
	const answered = waiting.flatMap((row) => {
		const found = byKey.get(keyOf(row.text));
		return found ? [{ row, ...found }] : [];
	});
	const codedPeople = sumPeople(answered.map(({ row }) => row));
	return {
		rules: replayedRules(answered),
		lost: carried.flatMap(({ rule, code }) => (code === undefined ? [rule] : [])),
		effects: effectsOf(answered, lockedCohorts),
		codedPeople,
		leftPeople: sumPeople(waiting) - codedPeople
	};
}

interface Carried {
	readonly rule: CodingRule;
	readonly formerCode: string | null;
}

type Answered = Carried & { readonly row: WaitingText };

function inEdition(rule: CodingRule, code: string, edition: number): Carried {
	return { rule: { ...rule, code, edition }, formerCode: code === rule.code ? null : rule.code };
}

function replayedRules(answered: readonly Answered[]): readonly ReplayedRule[] {
	return [...Map.groupBy(answered, ({ rule }) => rule.clusterKey).values()]
		.flatMap((rows): readonly ReplayedRule[] => {
			const [first] = rows;
			if (!first) return [];
			const { rule, formerCode } = first;
			const texts = [...new Set(rows.map(({ row }) => row.text))];
			return [{ rule, formerCode, texts, people: sumPeople(rows.map(({ row }) => row)) }];
		})
		.toSorted((a, b) => b.people - a.people || (a.rule.clusterKey < b.rule.clusterKey ? -1 : 1));
}

function effectsOf(
	answered: readonly Answered[],
	lockedCohorts: ReadonlySet<number>
): readonly ReplayEffect[] {
	const places = Map.groupBy(answered, ({ row }) => `${String(row.cohort)} ${String(row.waveMonths)}`);
	return [...places.values()]
		.flatMap((rows): readonly ReplayEffect[] => {
			const [first] = rows;
			if (!first) return [];
			const { cohort, waveMonths, counted } = first.row;
			const gained = rows.reduce(
				(sum, { rule, row }) => sum + (rule.target === 'yes' ? row.undecided : 0),
				0
			);
			const people = sumPeople(rows.map(({ row }) => row));
			return [{ cohort, waveMonths, counted, gained, people, locked: lockedCohorts.has(cohort) }];
		})
		.toSorted((a, b) => b.cohort - a.cohort || a.waveMonths - b.waveMonths);
}

function sumPeople(rows: readonly WaitingText[]): number {
	return rows.reduce((sum, { people }) => sum + people, 0);
}
