import type { Actor } from '#lib/domain/access/actor.ts';
import { can, type Permission } from '#lib/domain/access/permissions.ts';
import { isOffList } from '#lib/domain/coding/off-list.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Tenant } from '../db/client.ts';
import { selectEditions } from '../db/queries/editions.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';

/** A programme that somebody may code, with the lists in force. */
export interface CodedProgramme {
	readonly id: string;
	readonly code: string;
	/** Number of the edition of its lists. */
	readonly edition: number;
	/** ISO day from which they hold. */
	readonly validFrom: string;
	readonly targetJobs: readonly ListedItem[];
	readonly structures: readonly ListedItem[];
	/** What a holder of the award is trained to do: what graduates are asked about (D6). */
	readonly activities: readonly ListedItem[];
}

/** `programme.unknown` also for one that the person may not see; `coding.no-lists` where nothing is to code into. */
export async function findCodedProgramme(
	tenant: Tenant,
	{ actor, permission }: { readonly actor: Actor; readonly permission: Permission },
	code: string
): Promise<Result<CodedProgramme>> {
	const programme = (await selectProgrammes(tenant)).find(
		(one) => one.code === code && can(actor, permission, one.id)
	);
	if (!programme) return fail({ code: 'programme.unknown', found: quoteFound(code) });
	const [newest] = await selectEditions(tenant, programme.id);
	if (!newest || newest.content.targetJobs.length === 0) {
		return fail({ code: 'coding.no-lists', found: code });
	}
	const { edition, validFrom, content } = newest;
	const { targetJobs, structures, activities } = content;
	return ok({ id: programme.id, code, edition, validFrom, targetJobs, structures, activities });
}

type Lists = Pick<CodedProgramme, 'targetJobs' | 'structures'>;

/** The entries of one of its lists. */
export function itemsOf({ targetJobs, structures }: Lists, field: CodingList): readonly ListedItem[] {
	return field === 'jobFamily' ? targetJobs : structures;
}

export function isCodeOf(lists: Lists, field: CodingList, code: string): boolean {
	return isOffList(code) || itemsOf(lists, field).some((item) => item.code === code);
}
