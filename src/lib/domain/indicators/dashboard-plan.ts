import type { Condition } from './condition.ts';
import type { PayIndicator, RateIndicator } from './indicator.ts';

/** What the dashboard shows of a definition set, in reading order. */
export interface DashboardPlan {
	/** Cards at the top. The first is the response rate. */
	readonly headlines: readonly RateIndicator[];
	/** Followed from cohort to cohort, and compared with other producers' rates. */
	readonly trend: RateIndicator;
	readonly pay: PayIndicator;
	readonly stable: RateIndicator;
	readonly fullTime: RateIndicator;
	readonly account: AccountPlan;
}

/** How the people of a class are shared out: every one of them in one group, and one only. */
export interface AccountPlan {
	/** Its texts are `figures.account.<kind>.…`. */
	readonly kind: 'rncp' | 'labour';
	/** Codes of the rates that say the same: where one of them may not be read, neither may the account. */
	readonly from: readonly string[];
	readonly groups: readonly { readonly code: AccountGroupCode; readonly condition: Condition }[];
	/** Sums of the groups up to the one at `to`, from the rate's numerator to everybody. */
	readonly braces: readonly { readonly code: BraceCode; readonly to: number }[];
}

export type AccountGroupCode = 'target' | 'other-work' | 'no-work' | 'neutralised' | 'other' | 'no-answer';
export type BraceCode = 'employed' | 'counted' | 'answered' | 'all';
