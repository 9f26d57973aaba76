import type { FieldChange } from '#lib/domain/imports/field-change.ts';
import type { PlannedAward } from '#lib/domain/imports/plan-award.ts';
import { countProblems, emptyProblemList, toldProblems } from '#lib/domain/imports/problem-list.ts';
import { can, programmeScope } from '#lib/domain/access/permissions.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { selectProgrammePlaces } from '../db/queries/import-places.ts';
import type { NewCohort, NewProgramme } from '../db/queries/programmes.ts';
import { idSequence } from './id-sequence.ts';
import { openPlaces } from './import-places.ts';
import type { PreparedImport } from './prepare-import.ts';
import { rowDrafterOf, walkImport } from './walk-import.ts';
import { openWriteQueue, type PlanWriter } from './write-queue.ts';

/** What a file does, in numbers: the same for the preview and for the commit. */
export interface ImportPlan {
	readonly rowCount: number;
	readonly created: number;
	readonly updated: number;
	readonly unchanged: number;
	/** Waves left as they are because a graduate answered, or somebody documented them, since. */
	readonly kept: number;
	readonly outcomes: { readonly created: number; readonly updated: number };
	readonly programmes: readonly NewProgramme[];
	readonly cohorts: readonly NewCohort[];
	/** Ids of every programme that rows belong to. */
	readonly usedProgrammes: readonly string[];
	/** The first updates, field by field. */
	readonly examples: readonly { readonly row: number; readonly changes: readonly FieldChange[] }[];
	readonly problemCount: number;
	readonly problems: readonly Problem[];
}

const EXAMPLES = 20;

/**
 * Plans a whole file against what is kept.
 *
 * @param write carries the plan out, rows after rows; null for a preview
 */
export async function planImport(
	tenant: Tenant,
	context: Context,
	prepared: PreparedImport,
	write: PlanWriter | null
): Promise<ImportPlan> {
	const problems = emptyProblemList();
	const drafter = rowDrafterOf(prepared, problems);
	const newId = idSequence(context.newId());
	const places = openPlaces({
		known: await selectProgrammePlaces(tenant),
		named: drafter.programmes,
		mayCreate: prepared.mapping.createProgrammes === true && can(context.actor, 'programmes.write'),
		scope: programmeScope(context.actor, 'imports.write'),
		newId,
		now: context.now()
	});
	const counts = emptyCounts();
	const queue = write && openWriteQueue(write, places);
	const rowCount = await walkImport(tenant, prepared, {
		places,
		drafter,
		problems,
		newId,
		take: async (staged) => {
			for (const { planned } of staged) countAward(counts, planned);
			await queue?.add(staged);
		},
		settle: () => queue?.settle() ?? Promise.resolve()
	});
	await queue?.end(countProblems(problems) === 0);
	return {
		...counts,
		rowCount,
		programmes: places.programmes,
		cohorts: places.cohorts,
		usedProgrammes: [...places.used],
		problemCount: countProblems(problems),
		problems: toldProblems(problems)
	};
}

interface Counts {
	created: number;
	updated: number;
	unchanged: number;
	kept: number;
	readonly outcomes: { created: number; updated: number };
	readonly examples: { readonly row: number; readonly changes: readonly FieldChange[] }[];
}

function emptyCounts(): Counts {
	return {
		created: 0,
		updated: 0,
		unchanged: 0,
		kept: 0,
		outcomes: { created: 0, updated: 0 },
		examples: []
	};
}

const COUNTER = { create: 'created', update: 'updated', unchanged: 'unchanged' } as const;

function countAward(counts: Counts, { action, waves, row, changes }: PlannedAward): void {
	counts[COUNTER[action]] += 1;
	for (const wave of waves) {
		if (wave.action === 'kept') counts.kept += 1;
		else if (wave.action !== 'unchanged') counts.outcomes[COUNTER[wave.action]] += 1;
	}
	if (action === 'update' && counts.examples.length < EXAMPLES) counts.examples.push({ row, changes });
}
