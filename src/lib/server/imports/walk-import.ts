import type { DraftAward } from '#lib/domain/imports/draft.ts';
import { rowDrafter, type RowDrafter } from '#lib/domain/imports/draft-row.ts';
import {
	planAward,
	withoutErased,
	type CorrectionRule,
	type StoredAward
} from '#lib/domain/imports/plan-award.ts';
import {
	addProblem,
	addProblems,
	countProblems,
	type ProblemList
} from '#lib/domain/imports/problem-list.ts';
import { LIMITS } from '#lib/domain/imports/reading.ts';
import type { Screening } from '#lib/domain/imports/screening/screen.ts';
import type { Tenant } from '../db/client.ts';
import { selectAnyErased, selectErasedKeys, selectStoredAwards } from '../db/queries/import-lookup.ts';
import type { StagedAward } from '../db/queries/import-stage.ts';
import type { TableBatch, TableRow } from '../csv/open-table.ts';
import { openHolders, type Holders } from './holders.ts';
import type { FoundPlace, Places } from './import-places.ts';
import { keyHash, type PreparedImport } from './prepare-import.ts';

export interface WalkSetting {
	readonly places: Places;
	/** Made by `rowDrafterOf`, which tells its problems to the same list. */
	readonly drafter: RowDrafter;
	readonly problems: ProblemList;
	readonly screening: Screening;
	/** `stop`: once there is a problem, nothing more is planned. `skip`: rows with one are left out. */
	readonly rejected: 'stop' | 'skip';
	readonly corrections: CorrectionRule;
	readonly newId: () => string;
	/** Takes the planned rows of a piece of the file. */
	readonly take: (planned: readonly StagedAward[]) => Promise<void>;
	/** Waits for writes under way: while rows are copied, their connection can ask nothing. */
	readonly settle: () => Promise<void>;
	/** Told how far the reading is, piece after piece; what it throws stops everything. */
	readonly watch: ImportWatch | undefined;
}

/** @param rowCount rows read so far */
export type ImportWatch = (rowCount: number) => Promise<void> | void;

/** Rows read, and those left out. */
export interface Walked {
	readonly rowCount: number;
	readonly skipped: number;
}

export function rowDrafterOf({ bound }: PreparedImport, problems: ProblemList): RowDrafter {
	return rowDrafter(bound, {
		report: (problem) => {
			addProblem(problems, problem);
		},
		hash: keyHash
	});
}

/**
 * Reads every row, plans it against what is kept, and hands it on, a piece of the file at a time. All problems
 * are collected, wherever they are.
 */
export async function walkImport(
	tenant: Tenant,
	{ table }: PreparedImport,
	setting: WalkSetting
): Promise<Walked> {
	const holders = openHolders(setting.newId);
	const anyErased = await selectAnyErased(tenant);
	let rowCount = 0;
	let skipped = 0;
	for await (const batch of table.batches()) {
		rowCount += batch.rows.length;
		await setting.watch?.(rowCount);
		if (rowCount > LIMITS.rows) {
			addProblem(setting.problems, { code: 'import.too-many-rows', params: { most: LIMITS.rows } });
			break;
		}
		const drafts = draftBatch(batch, table.names.length, setting);
		skipped += batch.rows.length - drafts.length;
		if (setting.rejected === 'stop' && countProblems(setting.problems) > 0) continue;
		await setting.take(await planBatch(tenant, drafts, holders, { ...setting, anyErased }));
	}
	return { rowCount, skipped };
}

interface LocatedDraft {
	readonly draft: DraftAward;
	readonly found: FoundPlace;
}

/** The rows of a piece of the file that have no problem. */
function draftBatch(batch: TableBatch, width: number, setting: WalkSetting): LocatedDraft[] {
	const { problems, screening } = setting;
	addProblems(problems, batch.problems);
	const flawed = new Set(batch.problems.map(({ row }) => row));
	const drafts: LocatedDraft[] = [];
	for (const row of batch.rows) {
		// The cells of a ragged row stand in the wrong columns: its own problem is enough.
		if (row.cells.length !== width) continue;
		screening.record(row.row, row.cells);
		const located = locateDraft(row, setting);
		if (located !== null && !flawed.has(row.row)) drafts.push(located);
	}
	return drafts;
}

/** Null when the row has a problem, which is told. */
function locateDraft(
	{ row, cells }: TableRow,
	{ drafter, places, problems, screening }: WalkSetting
): LocatedDraft | null {
	const before = countProblems(problems);
	const draft = drafter.draft(row, cells);
	if (draft === null) return null;
	screening.draft(draft);
	const refused = places.refusal(draft.programmeCode);
	if (refused) addProblem(problems, { ...refused, row });
	if (countProblems(problems) > before) return null;
	const found = places.find(draft.programmeCode, draft.year);
	return 'place' in found ? { draft, found } : null;
}

async function planBatch(
	tenant: Tenant,
	drafts: readonly LocatedDraft[],
	holders: Holders,
	setting: WalkSetting & { readonly anyErased: boolean }
): Promise<readonly StagedAward[]> {
	const { newId, settle, corrections } = setting;
	const stored = await storedAwards(tenant, drafts, settle);
	const erased = await erasedKeys(tenant, drafts, setting);
	const planned = drafts.map(({ draft, found }) => {
		const before = stored.get(draft);
		const { externalKey } = draft.person;
		const said = !before && erased.has(String(externalKey)) ? withoutErased(draft) : draft;
		return planAward(said, before, found.place, { awardId: before?.id ?? newId(), corrections });
	});
	const people = await holders.plan(tenant, planned, settle);
	return planned.map((award, index) => ({ planned: award, holder: people[index] ?? NO_HOLDER }));
}

const NO_HOLDER = { personId: null, action: 'keep' } as const;

/** Numbers of people who had everything erased, among those of a piece of the file. */
async function erasedKeys(
	tenant: Tenant,
	drafts: readonly LocatedDraft[],
	{ settle, anyErased }: Pick<WalkSetting, 'settle'> & { readonly anyErased: boolean }
): Promise<ReadonlySet<string>> {
	if (!anyErased) return new Set();
	const keys = drafts.flatMap(({ draft: { person } }) =>
		typeof person.externalKey === 'string' ? [person.externalKey] : []
	);
	if (keys.length === 0) return new Set();
	await settle();
	return selectErasedKeys(tenant, keys);
}

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
