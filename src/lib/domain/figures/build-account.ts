import { SMALLEST_CELL } from '../disclosure/audience.ts';
import type { AccountPlan } from '../indicators/dashboard-plan.ts';
import type { GroupTally } from '../indicators/tally.ts';
import type { Wording } from '../shared/wording.ts';
import type { Account, AccountGroup } from './dashboard.ts';
import type { FigureFrame } from './figure-frame.ts';

interface Counted {
	readonly code: AccountGroup['code'];
	readonly x: number;
}

/** Everybody in one group, in reading order, with the sums that lead from the rate to the jury list. */
export function buildAccount(plan: AccountPlan, tally: GroupTally, frame: FigureFrame): Account {
	const all = plan.groups.map(({ code }) => ({ code, x: tally.counts[code] ?? 0 }));
	// Nobody has decided on a job: to call them « other jobs » would be to decide.
	const undecided = plan.kind === 'rncp' && noDecision(tally);
	const groups = undecided ? all.slice(1) : all;
	const shift = undecided ? 1 : 0;
	const hidden = hiddenGroups(plan, groups, frame);
	const label = (code: string): Wording => ({ key: `figures.account.${plan.kind}.${code}` });

	return {
		message: { key: 'figures.account.title', params: { count: tally.base.N } },
		groups: groups.map(({ code, x }, index) => ({
			code,
			label: label(undecided && code === 'other-work' ? 'employed' : code),
			...(hidden.has(index) ? ({ display: 'hidden' } as const) : ({ display: 'shown', x } as const))
		})),
		braces:
			hidden.size > 0
				? []
				: plan.braces.map(({ code, to }) => ({
						label: { key: `figures.account.${plan.kind}.brace.${code}` },
						to: to - shift,
						x: sumUpTo(groups, to - shift)
					})),
		reading: hidden.size > 0 ? [{ key: 'figures.account.withheld' }] : readAloud(plan, groups, tally)
	};
}

function noDecision({ rates }: GroupTally): boolean {
	const target = rates['INS_METIER'];
	return target !== undefined && target.askable > 0 && target.asked === 0;
}

/**
 * None or all: the groups are differences between the rates at the top of the page, so that to hide one of them
 * beside those rates would hide nothing.
 */
function hiddenGroups(
	{ from }: AccountPlan,
	groups: readonly Counted[],
	{ reader, mayRead }: FigureFrame
): ReadonlySet<number> {
	if (reader.exactCounts) return new Set();
	const counted = groups.filter(({ code }) => COUNTED.includes(code)).reduce((sum, { x }) => sum + x, 0);
	const readable = counted >= SMALLEST_CELL && from.every((code) => mayRead?.(code) ?? true);
	return readable ? new Set() : new Set(groups.keys());
}

const COUNTED: readonly Counted['code'][] = ['target', 'other-work', 'no-work'];

function readAloud(plan: AccountPlan, groups: readonly Counted[], tally: GroupTally): readonly Wording[] {
	const of = (...codes: Counted['code'][]) =>
		groups.filter(({ code }) => codes.includes(code)).reduce((sum, { x }) => sum + x, 0);
	const x = of('target', 'other-work');
	const d = x + of('no-work');
	const [setAside, silent] = [of('neutralised'), of('no-answer')];
	const prefix = `figures.account.${plan.kind}.read`;
	if (tally.base.n === 0) return [{ key: 'figures.account.nobody' }];
	return [
		...(d > 0 ? [{ key: `${prefix}.rate`, params: { x, d } }] : []),
		...(setAside > 0 ? [{ key: `${prefix}.neutralised`, params: { count: setAside } }] : []),
		...(silent > 0 ? [{ key: 'figures.account.silent', params: { count: silent } }] : [])
	];
}

function sumUpTo(groups: readonly Counted[], to: number): number {
	return groups.slice(0, to + 1).reduce((sum, { x }) => sum + x, 0);
}
