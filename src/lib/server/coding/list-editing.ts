import type { Actor } from '#lib/domain/access/actor.ts';
import { can, type Permission } from '#lib/domain/access/permissions.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { checkDrafts } from '#lib/domain/programmes/lists/check-drafts.ts';
import {
	changesNothing,
	compareLists,
	type ListChanges
} from '#lib/domain/programmes/lists/compare-lists.ts';
import type { ItemDraft } from '#lib/domain/programmes/lists/list-draft.ts';
import type { ListedItem, ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Tenant } from '../db/client.ts';
import { selectEditions, type DatedEdition } from '../db/queries/editions.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';
import { readReason } from './read-reason.ts';

/** A programme whose lists somebody looks at or edits; it may have none yet. */
export interface EditedProgramme {
	readonly id: string;
	readonly code: string;
	/** Edition 0, with empty lists, where there is none. */
	readonly newest: DatedEdition;
}

const NO_CONTENT: ProgrammeEdition = {
	...{ targetJobs: [], structures: [], activities: [], units: [], courses: [] },
	...{ admission: null, objectives: null }
};

/** `programme.unknown` also for one on which the person may not do this. */
export async function findEditedProgramme(
	tenant: Tenant,
	{ actor, permission }: { readonly actor: Actor; readonly permission: Permission },
	code: string
): Promise<Result<EditedProgramme>> {
	const programme = (await selectProgrammes(tenant)).find(
		(one) => one.code === code && can(actor, permission, one.id)
	);
	if (!programme) return fail({ code: 'programme.unknown', found: quoteFound(code) });
	const [newest = { edition: 0, validFrom: '', content: NO_CONTENT }] = await selectEditions(
		tenant,
		programme.id
	);
	return ok({ id: programme.id, code: programme.code, newest });
}

/** A new edition of one list, as it was typed. */
export interface ListRequest {
	readonly programme: string;
	readonly field: CodingList;
	readonly drafts: readonly ItemDraft[];
	/** ISO day from which it holds. */
	readonly validFrom: string;
	readonly reason: string;
	/** Number of the edition that the form was made from. */
	readonly basedOn: number;
}

/** A new edition that may be made. */
export interface CheckedList {
	readonly items: readonly ListedItem[];
	readonly changes: ListChanges;
	readonly reason: string;
}

/** What a new edition would be, or all that is wrong with it. */
export function checkListRequest(
	{ newest }: EditedProgramme,
	{ field, drafts, validFrom, reason: typed, basedOn }: ListRequest,
	now: Date
): Result<CheckedList> {
	if (basedOn !== newest.edition) {
		return fail({ code: 'list.edition-moved', params: { edition: newest.edition } });
	}
	const items = checkDrafts(drafts);
	const reason = readReason(typed);
	const problems: Problem[] = [items, reason].flatMap((one) => (one.ok ? [] : one.problems));
	problems.push(...dateFaults(validFrom, newest.validFrom, now));
	const changes = items.ok ? compareLists(listOf(newest.content, field), items.value) : undefined;
	if (changes && changesNothing(changes)) problems.push({ code: 'list.nothing-changed' });
	const [first, ...others] = problems;
	if (first) return fail(first, ...others);
	if (!items.ok || !reason.ok || !changes) throw new Error('Refused without a problem.');
	return ok({ items: items.value, changes, reason: reason.value });
}

/** A list of an edition. */
export function listOf(
	{ targetJobs, structures }: Pick<ProgrammeEdition, 'targetJobs' | 'structures'>,
	field: CodingList
): readonly ListedItem[] {
	return field === 'jobFamily' ? targetJobs : structures;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An edition is used as soon as it is made: it may hold from earlier on, never from a day to come. */
function dateFaults(validFrom: string, earliest: string, now: Date): readonly Problem[] {
	const day = new Date(`${validFrom}T00:00:00Z`);
	const exists =
		DAY.test(validFrom) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(validFrom);
	const [at, found] = ['validFrom', quoteFound(validFrom)];
	if (!exists || day > now) return [{ code: 'list.date-wrong', at, found }];
	return validFrom < earliest ? [{ code: 'list.date-early', at, found, params: { earliest } }] : [];
}
