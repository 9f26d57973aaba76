import { dayInParis } from '#lib/domain/collection/paris-day.ts';
import {
	countProblems,
	emptyProblemList,
	problemGroups,
	toldProblems,
	type ProblemGroup,
	type ProblemList
} from '#lib/domain/imports/problem-list.ts';
import {
	blockingFindings,
	openScreening,
	type CheckResult,
	type Screening
} from '#lib/domain/imports/screening/screen.ts';
import type { CorrectionRule } from '#lib/domain/imports/plan-award.ts';
import { can, programmeScope } from '#lib/domain/access/permissions.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { selectProgrammePlaces } from '../db/queries/import-places.ts';
import type { StagedAward } from '../db/queries/import-stage.ts';
import type { NewCohort, NewProgramme } from '../db/queries/programmes.ts';
import { idSequence } from './id-sequence.ts';
import { openPlaces, type Places } from './import-places.ts';
import { countPlanned, emptyCounts, type PlanCounts } from './plan-counts.ts';
import { openPlanToken, type PlanToken } from './plan-token.ts';
import type { PreparedImport } from './prepare-import.ts';
import { rowDrafterOf, walkImport, type ImportWatch, type Walked } from './walk-import.ts';
import { openWriteQueue, type PlanWriter } from './write-queue.ts';

/** What a file does: the same for the preview and for the commit. */
export interface ImportPlan extends Omit<PlanCounts, 'createdAmongKnown'> {
	readonly rowCount: number;
	/** Rows left out for a problem of theirs. */
	readonly skipped: number;
	readonly programmes: readonly NewProgramme[];
	readonly cohorts: readonly NewCohort[];
	/** Ids of every programme that rows belong to. */
	readonly usedProgrammes: readonly string[];
	readonly problemCount: number;
	readonly problems: readonly Problem[];
	/** The same problems by cause and column. */
	readonly groups: readonly ProblemGroup[];
	/** Every check that concerns the file, with what it found. */
	readonly checks: readonly CheckResult[];
	/** Stands for this very plan: another one means that something has moved. */
	readonly token: string;
}

export interface PlanOptions {
	/** Carries the plan out, rows after rows; null for a preview. */
	readonly write: PlanWriter | null;
	readonly rejected: 'stop' | 'skip';
	readonly corrections: CorrectionRule;
	readonly watch?: ImportWatch | undefined;
	/** Told of planned rows before they are written; `settle` waits for the writes under way. */
	readonly before?:
		((staged: readonly StagedAward[], settle: () => Promise<void>) => Promise<void>) | undefined;
}

/** Plans a whole file against what is kept. */
export async function planImport(
	tenant: Tenant,
	context: Context,
	prepared: PreparedImport,
	{ write, rejected, corrections, watch, before }: PlanOptions
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
	const screening = screeningOf(context, prepared);
	const counts = emptyCounts();
	const token = openPlanToken(prepared);
	const queue = write && openWriteQueue(write, places);
	const settle = () => queue?.settle() ?? Promise.resolve();
	const walked = await walkImport(tenant, prepared, {
		places,
		drafter,
		problems,
		screening,
		rejected,
		corrections,
		newId,
		watch,
		take: async (staged) => {
			for (const { planned } of staged) {
				countPlanned(counts, planned, places.held);
				token.add(planned);
			}
			await before?.(staged, settle);
			await queue?.add(staged);
		},
		settle
	});
	await queue?.end(rejected === 'skip' || countProblems(problems) === 0);
	return describePlan({ counts, walked, places, problems, screening, token });
}

/** Everything but what only the checks need. */
function shownCounts(counts: PlanCounts): Omit<PlanCounts, 'createdAmongKnown'> {
	const { created, updated, unchanged, conflicts, replaced, kept } = counts;
	const { outcomes, examples, conflictExamples } = counts;
	return { created, updated, unchanged, conflicts, replaced, kept, outcomes, examples, conflictExamples };
}

/** The plan of a file that changes nothing. */
export function nothingToDo(rowCount: number): ImportPlan {
	return {
		...shownCounts(emptyCounts()),
		rowCount,
		unchanged: rowCount,
		skipped: 0,
		programmes: [],
		cohorts: [],
		usedProgrammes: [],
		problemCount: 0,
		problems: [],
		groups: [],
		checks: [],
		token: ''
	};
}

function screeningOf(context: Context, { table, mapping }: PreparedImport): Screening {
	const today = dayInParis(context.now());
	return openScreening({ mapping, names: table.names, today, warnings: table.warnings });
}

interface Planned {
	readonly counts: PlanCounts;
	readonly walked: Walked;
	readonly places: Places;
	readonly problems: ProblemList;
	readonly screening: Screening;
	readonly token: PlanToken;
}

function describePlan({ counts, walked, places, problems, screening, token }: Planned): ImportPlan {
	const { createdAmongKnown } = counts;
	const shown = shownCounts(counts);
	const groups = problemGroups(problems);
	const checks = screening.end({ ...shown, rowCount: walked.rowCount, createdAmongKnown }, groups);
	const blocking = blockingFindings(checks);
	return {
		...shown,
		...walked,
		programmes: places.programmes,
		cohorts: places.cohorts,
		usedProgrammes: [...places.used],
		problemCount: countProblems(problems) + blocking.length,
		problems: [...toldProblems(problems), ...blocking],
		groups,
		checks,
		token: token.end()
	};
}
