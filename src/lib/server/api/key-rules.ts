import type { KeyActor, OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import type { Reader } from '#lib/domain/disclosure/audience.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import type { DimensionName } from '#lib/domain/figures/dimension.ts';
import { guardFilters, readableBy, type FilterGuard } from '#lib/domain/figures/filter-guard.ts';
import type { GuardedView } from '#lib/domain/figures/guarded-view.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { filterEntries } from '#lib/domain/figures/selection-condition.ts';
import type { Counter, GroupTally } from '#lib/domain/indicators/tally.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';

type Asker = StaffActor | OperatorActor | KeyActor;

/** How much somebody may see of figures about some programmes; a key, by its level. */
export function readerFor(actor: Asker, programmeIds: readonly string[]): Reader {
	const isPublic = actor.kind === 'key' && actor.level === 'public';
	return isPublic ? { audience: 'public', exactCounts: false } : readerOf(actor, programmeIds);
}

/**
 * What a key may not ask. The public reads fixed tables only: two filters that differ by a few people would tell
 * of those people, each table being harmless (statistics 6). Inside, one filter may be set, on one wave, and
 * `guardGroups` looks at whom it isolates.
 */
export function refuseLoose(
	actor: Asker,
	{ where, wave }: Selection,
	by: readonly DimensionName[]
): readonly Problem[] {
	if (actor.kind !== 'key') return [];
	const filters = filterEntries(where).map(([name]) => name);
	const loose = (actor.level === 'public' ? [...filters, ...by] : by).filter(
		(name) => !FIXED_DIMENSIONS.includes(name)
	);
	if (loose.length === 0 && filters.length > 0 && wave === null) return [{ code: 'api.wave', at: 'wave' }];
	const params = { known: FIXED_DIMENSIONS.join(', ') };
	return loose.map((name) => ({ code: 'api.fixed', at: name, found: name, params }));
}

const FIXED_DIMENSIONS: readonly DimensionName[] = ['programme', 'cohort', 'wave'];

/** What may be read of one group of figures; nothing at all where the filter would isolate people. */
type GuardedGroup = ReturnType<typeof readableBy>;

/**
 * What may be read of each group, for its reader; null where the filter of the selection isolates people, in the
 * whole or in a group. Waves are looked at one by one.
 */
export function guardGroups(
	view: GuardedView,
	groups: readonly DimensionName[],
	tally: Counter['tally']
): (tallies: readonly GroupTally[]) => readonly GuardedGroup[] | null {
	const { reader, selection } = view;
	const guards = new Map<number | null, FilterGuard>();
	const guardOf = (wave: number | null) => {
		const found = guards.get(wave) ?? guardFilters({ ...view, selection: { ...selection, wave } }, tally);
		guards.set(wave, found);
		return found;
	};
	const narrow = ({ key }: GroupTally): Selection => {
		const codeOf = (name: DimensionName) => key[groups.indexOf(name)];
		const [programme, cohort, wave] = [codeOf('programme'), codeOf('cohort'), codeOf('wave')];
		return {
			...selection,
			programmes: programme === undefined ? selection.programmes : [programme],
			cohorts: cohort === undefined ? selection.cohorts : [Number(cohort)],
			wave: wave === undefined ? selection.wave : Number(wave)
		};
	};
	const fixed = groups.every((name) => FIXED_DIMENSIONS.includes(name));
	return (tallies) => {
		const asked = tallies.map(narrow);
		const filtered = filterEntries(selection.where).length > 0;
		if (filtered && ![selection, ...asked].every((one) => guardOf(one.wave).mayCount(one))) return null;
		const { definitions } = selection;
		return asked.map((one) => {
			if (!fixed && !reader.exactCounts) return { mayRead: () => false, mayReadCell: () => false };
			return readableBy(guardOf(one.wave), one, definitions);
		});
	};
}
