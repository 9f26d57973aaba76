import * as v from 'valibot';
import type { Mapping } from '../mapping.ts';
import type { ProblemGroup } from '../problem-list.ts';
import type { CheckResult } from '../screening/screen.ts';
import { createProgrammes } from './kinds/create-programmes.ts';
import { dateOrder } from './kinds/date-order.ts';
import { decimalMark } from './kinds/decimal-mark.ts';
import { missingWord } from './kinds/missing-word.ts';
import { shortYears } from './kinds/short-years.ts';
import { valueCode } from './kinds/value-code.ts';
import { yearlyPay } from './kinds/yearly-pay.ts';
import type { Proposal, ProposedRepair, Repair, RepairRule, RepairSetting } from './repair.ts';

const RULES: Readonly<Record<string, RepairRule>> = {
	'short-years': shortYears,
	'date-order': dateOrder,
	'decimal-mark': decimalMark,
	'missing-word': missingWord,
	'value-code': valueCode,
	'create-programmes': createProgrammes,
	'yearly-pay': yearlyPay
};

/** What was found in a file: problems by cause, and what the checks say. */
export interface Found {
	readonly groups: readonly ProblemGroup[];
	readonly checks: readonly CheckResult[];
}

/** Every repair that a rule knows for what was found, the one for most cells first. */
export function proposeRepairs({ groups, checks }: Found, setting: RepairSetting): readonly ProposedRepair[] {
	const all = [...groups, ...checks.flatMap(groupsOfCheck)];
	return all
		.flatMap((group) =>
			Object.entries(RULES).flatMap(([kind, { propose }]) =>
				propose(group, setting).map((proposal) => describeRepair(kind, proposal))
			)
		)
		.sort((one, other) => other.count - one.count);
}

/** The mapping with a repair; the same one for a rule that is not known. */
export function applyRepair(mapping: Mapping, repair: Repair): Mapping {
	return RULES[repair.kind]?.apply(mapping, repair) ?? mapping;
}

const nullableText = v.nullable(v.pipe(v.string(), v.maxLength(10_000)));
const repairSchema = v.strictObject({
	kind: v.picklist(Object.keys(RULES)),
	column: nullableText,
	found: nullableText,
	field: v.optional(v.pipe(v.string(), v.maxLength(100))),
	to: v.pipe(v.string(), v.maxLength(300))
});

/** A repair as a form sends it back; null for anything else. */
export function parseRepair(text: string): Repair | null {
	try {
		const parsed = v.safeParse(repairSchema, JSON.parse(text));
		return parsed.success ? parsed.output : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

/** A repair as a form holds it. */
export function writeRepair({ kind, column, found, field, to }: Repair): string {
	return JSON.stringify({ kind, column, found, ...(field === undefined ? {} : { field }), to });
}

function describeRepair(kind: string, { column, found, to, count, says }: Proposal): ProposedRepair {
	const params = { count, column: column ?? '', found: found ?? '', to: says ?? to };
	return { kind, column, found, to, count, description: { key: `imports.repair.${kind}`, params } };
}

/** Findings of the checks that are of one column as a whole. */
function groupsOfCheck({ findings }: CheckResult): readonly ProblemGroup[] {
	return findings
		.filter(({ row }) => row === undefined)
		.map((finding) => ({
			code: finding.code,
			column: finding.column,
			told: [finding],
			count: Number(finding.params?.['count'] ?? 1),
			values: new Map<string, number>()
		}));
}
