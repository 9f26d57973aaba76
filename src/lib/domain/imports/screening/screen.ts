import type { Problem } from '../../shared/problem.ts';
import type { DraftAward } from '../draft.ts';
import type { ProblemGroup } from '../problem-list.ts';
import type { Check, CheckRun, CheckStatus, ScreeningSetting, ScreeningTotals } from './check.ts';
import { CHECKS, type CheckCode } from './registry.ts';

/** What one check found in one file. Kept with the import. */
export interface CheckResult {
	readonly code: CheckCode;
	readonly status: CheckStatus;
	/** Cells, rows or columns found, all of them. */
	readonly count: number;
	/** The first ones. */
	readonly findings: readonly Problem[];
}

/** The checks at work on one file. */
export interface Screening {
	record(row: number, cells: readonly string[]): void;
	draft(draft: DraftAward): void;
	/** @param problems those of reading, by cause */
	end(totals: ScreeningTotals, problems: readonly ProblemGroup[]): readonly CheckResult[];
}

/** Findings shown one by one; the others are counted. */
const SHOWN = 20;

interface OpenCheck extends CheckRun {
	readonly code: CheckCode;
	readonly check: Check;
	readonly findings: Problem[];
	count: number;
	readonly tell: (problem: Problem) => void;
}

/** Puts every check that concerns the mapping to work. */
export function openScreening(setting: ScreeningSetting): Screening {
	const open = Object.entries(CHECKS).flatMap(([code, check]) =>
		openCheck(code as CheckCode, check, setting)
	);
	const ofRecords = open.filter(({ record }) => record !== undefined);
	const ofDrafts = open.filter(({ draft }) => draft !== undefined);
	return {
		record: (row, cells) => {
			for (const { record, tell } of ofRecords) record?.(row, cells, tell);
		},
		draft: (draft) => {
			for (const check of ofDrafts) check.draft?.(draft, check.tell);
		},
		end: (totals, problems) =>
			open.map((check) => {
				check.end?.(totals, check.tell);
				return resultOf(check, problems);
			})
	};
}

function openCheck(code: CheckCode, check: Check, setting: ScreeningSetting): OpenCheck[] {
	const run = check.open?.(setting) ?? null;
	if (run === null && check.problems === undefined) return [];
	const opened: OpenCheck = {
		...run,
		code,
		check,
		findings: [],
		count: 0,
		tell: (problem) => {
			opened.count += 1;
			if (opened.findings.length < SHOWN) opened.findings.push(problem);
		}
	};
	return [opened];
}

function resultOf(
	{ code, check, findings, count }: OpenCheck,
	problems: readonly ProblemGroup[]
): CheckResult {
	const met = problems.filter((group) => check.problems?.includes(group.code));
	const all = met.reduce((sum, one) => sum + one.count, count);
	const shown = [...findings, ...met.flatMap(({ told }) => told)]
		.sort((one, other) => (one.row ?? 0) - (other.row ?? 0))
		.slice(0, SHOWN);
	return { code, status: all === 0 ? 'pass' : check.severity, count: all, findings: shown };
}

/** What a check of its own found that blocks; problems of reading are told by themselves. */
export function blockingFindings(checks: readonly CheckResult[]): readonly Problem[] {
	return checks
		.filter(({ code, status }) => status === 'fail' && !('problems' in CHECKS[code]))
		.flatMap(({ findings }) => findings);
}

/** The warnings that nobody accepted. */
export function unacceptedWarnings(
	checks: readonly CheckResult[],
	accepted: 'all' | readonly string[]
): readonly CheckResult[] {
	if (accepted === 'all') return [];
	return checks.filter(({ status, code }) => status === 'warning' && !accepted.includes(code));
}
