import { createHash } from 'node:crypto';
import type { DraftAward } from '#lib/domain/imports/draft.ts';
import { rowDrafter, type RowDrafter } from '#lib/domain/imports/draft-row.ts';
import { planAward, type StoredAward } from '#lib/domain/imports/plan-award.ts';
import {
	addProblem,
	addProblems,
	countProblems,
	type ProblemList
} from '#lib/domain/imports/problem-list.ts';
import { LIMITS } from '#lib/domain/imports/reading.ts';
import type { Tenant } from '../db/client.ts';
import { selectStoredAwards } from '../db/queries/import-lookup.ts';
import type { StagedAward } from '../db/queries/import-stage.ts';
import type { TableBatch } from '../csv/open-table.ts';
import { openHolders, type Holders } from './holders.ts';
import type { FoundPlace, Places } from './import-places.ts';
import type { PreparedImport } from './prepare-import.ts';

export interface WalkSetting {
	readonly places: Places;
	/** Made by `rowDrafterOf`, which tells its problems to the same list. */
	readonly drafter: RowDrafter;
	readonly problems: ProblemList;
	readonly newId: () => string;
	/** Takes the planned rows of a piece of the file; not called any more once there is a problem. */
	readonly take: (planned: readonly StagedAward[]) => Promise<void>;
	/** Waits for writes under way: while rows are copied, their connection can ask nothing. */
	readonly settle: () => Promise<void>;
}

export function rowDrafterOf({ bound }: PreparedImport, problems: ProblemList): RowDrafter {
	return rowDrafter(bound, {
		report: (problem) => {
			addProblem(problems, problem);
		},
		hash: (text) => createHash('sha256').update(text).digest('base64url').slice(0, 22)
	});
}

/**
 * Reads every row, plans it against what is kept, and hands it on, a piece of the file at a time. All problems
 * are collected, wherever they are.
 *
 * @returns the number of rows read
 */
export async function walkImport(
	tenant: Tenant,
	{ table }: PreparedImport,
	setting: WalkSetting
): Promise<number> {
	const holders = openHolders(setting.newId);
	let rowCount = 0;
	for await (const batch of table.batches()) {
		rowCount += batch.rows.length;
		if (rowCount > LIMITS.rows) {
			addProblem(setting.problems, { code: 'import.too-many-rows', params: { most: LIMITS.rows } });
			break;
		}
		const drafts = draftBatch(batch, table.names.length, setting);
		if (countProblems(setting.problems) > 0) continue;
		await setting.take(await planBatch(tenant, drafts, holders, setting));
	}
	return rowCount;
}

interface LocatedDraft {
	readonly draft: DraftAward;
	readonly found: FoundPlace;
}

function draftBatch(
	batch: TableBatch,
	width: number,
	{ drafter, places, problems }: WalkSetting
): LocatedDraft[] {
	addProblems(problems, batch.problems);
	const drafts: LocatedDraft[] = [];
	for (const { row, cells } of batch.rows) {
		// The cells of a ragged row stand in the wrong columns: its own problem is enough.
		const draft = cells.length === width ? drafter.draft(row, cells) : null;
		if (draft === null) continue;
		const found = places.find(draft.programmeCode, draft.year);
		if ('place' in found) drafts.push({ draft, found });
		else addProblem(problems, { ...found, row });
	}
	return drafts;
}

async function planBatch(
	tenant: Tenant,
	drafts: readonly LocatedDraft[],
	holders: Holders,
	{ newId, settle }: WalkSetting
): Promise<readonly StagedAward[]> {
	const stored = await storedAwards(tenant, drafts, settle);
	const planned = drafts.map(({ draft, found }) => {
		const before = stored.get(draft);
		return planAward(draft, before, found.place, before?.id ?? newId());
	});
	const people = await holders.plan(tenant, planned, settle);
	return planned.map((award, index) => ({ planned: award, holder: people[index] ?? NO_HOLDER }));
}

const NO_HOLDER = { personId: null, action: 'keep' } as const;

/** Awards of cohorts that the file adds are not looked for. */
async function storedAwards(
	tenant: Tenant,
	drafts: readonly LocatedDraft[],
	settle: () => Promise<void>
): Promise<ReadonlyMap<DraftAward, StoredAward>> {
	const sought = drafts.filter(({ found }) => !found.isNew);
	if (sought.length === 0) return new Map();
	const names = sought.map(({ draft, found: { place } }) => ({
		programmeId: place.programmeId,
		cohortId: place.cohortId,
		key: draft.key
	}));
	await settle();
	const stored = await selectStoredAwards(tenant, names);
	return new Map(
		[...stored].flatMap(([place, award]) => {
			const draft = sought[place]?.draft;
			return draft ? [[draft, award] as const] : [];
		})
	);
}
