import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { cohenKappa, type Agreement } from '#lib/domain/statistics/cohen-kappa.ts';
import { findCodedProgramme, itemsOf } from '../coding/find-programme.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectCodedTwice, type CodedTwice } from '../db/queries/second-codings.ts';

export interface SecondCoding {
	readonly items: readonly ListedItem[];
	readonly agreement: Agreement;
	/** Texts that this person may code without seeing the first decision: nobody's second reading, not their own. */
	readonly open: readonly { readonly ruleId: string; readonly rawText: string }[];
	readonly openCount: number;
	/** Texts that two people coded differently, and nobody has settled. */
	readonly disputed: readonly CodedTwice[];
	/** Settled, the newest first. */
	readonly settled: readonly CodedTwice[];
}

/** Texts, and settled differences, shown at once. */
const SHOWN = 25;

/** What a second person is asked, how far two people agree, and where they do not. */
export async function readSecondCoding(
	context: Context<StaffActor>,
	{ programme: code, field }: { readonly programme: string; readonly field: CodingList }
): Promise<Result<SecondCoding>> {
	ensureCan(context.actor, 'coding.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCodedProgramme(
			tenant,
			{ actor: context.actor, permission: 'coding.write' },
			code
		);
		if (!found.ok) return found;
		const all = await selectCodedTwice(tenant, { programmeId: found.value.id, field });
		const open = openTo(context.actor, all);
		const pairs = all.flatMap(({ firstCode, secondCode }) =>
			secondCode === null ? [] : [[firstCode, secondCode] as const]
		);
		return ok({
			items: itemsOf(found.value, field),
			agreement: cohenKappa(pairs),
			open: open.slice(0, SHOWN).map(({ ruleId, rawText }) => ({ ruleId, rawText })),
			openCount: open.length,
			disputed: all.filter(isDisputed),
			settled: all.filter(({ settledCode }) => settledCode !== null).slice(0, SHOWN)
		});
	});
}

function openTo({ userId }: StaffActor, all: readonly CodedTwice[]): readonly CodedTwice[] {
	// The decision that settled a text is not read a second time again.
	const settled = new Set(
		all.filter(({ settledCode }) => settledCode !== null).map(({ clusterKey }) => clusterKey)
	);
	return all.filter(
		({ secondCode, firstBy, clusterKey }) =>
			secondCode === null && firstBy !== userId && !settled.has(clusterKey)
	);
}

function isDisputed({ firstCode, secondCode, settledCode }: CodedTwice): boolean {
	return secondCode !== null && settledCode === null && secondCode !== firstCode;
}
