import type { Problem } from '../shared/problem.ts';
import { unacceptedWarnings, type CheckResult } from './screening/screen.ts';

/** Problems that leave the rest of the file unread: no row can be left out in their place. */
const WHOLE_FILE = new Set([
	'import.too-many-rows',
	'import.too-many-columns',
	'import.row-endless',
	'import.quote-open',
	'import.encoding-undecodable'
]);

export interface JudgedPlan {
	readonly problems: readonly Problem[];
	readonly checks: readonly CheckResult[];
	readonly token: string;
}

export interface Choices {
	readonly acceptedWarnings?: 'all' | readonly string[] | undefined;
	readonly skipRejected?: boolean | undefined;
	readonly expectedToken?: string | undefined;
}

/** Why a plan may not be carried out, given what the person decided; empty when it may. */
export function refusalOf(
	{ problems, checks, token }: JudgedPlan,
	{ acceptedWarnings = [], skipRejected = false, expectedToken }: Choices
): readonly Problem[] {
	const blocking = skipRejected
		? problems.filter(({ code, row }) => WHOLE_FILE.has(code) || (row === undefined && !isCount(code)))
		: problems;
	if (blocking.length > 0) return blocking;
	if (expectedToken !== undefined && expectedToken !== token) return [{ code: 'import.moved' }];
	return unacceptedWarnings(checks, acceptedWarnings).map(({ code, count }) => ({
		code: 'import.warning-unaccepted',
		at: code,
		params: { count }
	}));
}

/** « And so many more » is about rows too. */
function isCount(code: string): boolean {
	return code === 'import.more-of-the-same';
}
