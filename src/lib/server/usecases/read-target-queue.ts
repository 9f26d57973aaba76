import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { findCodedProgramme } from '../coding/find-programme.ts';
import { targetProposer, type ProposedTarget } from '../coding/propose.ts';
import { jobTeller, type ToldOfJob } from '../coding/tell-jobs.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import {
	selectTargetCounts,
	selectTargetDecisions,
	selectUndecidedJobs,
	type TargetCount,
	type TargetDecisionStory,
	type UndecidedJob
} from '../db/queries/target-decisions.ts';

/** Activities of the programme that people of a group exercised: the fewest of one, the most of another. */
export interface ActivitySpan {
	readonly fewest: number;
	readonly most: number;
	/** Activities on the programme's list. */
	readonly listed: number;
}

type ToldJob = UndecidedJob & ToldOfJob;
type SharedOfJob = Omit<ToldJob, 'awardId' | 'titleLink' | 'activities'>;

/** People of one promotion and wave whose jobs read the same, and whose activities say the same: one decision. */
type JobGroup = SharedOfJob & {
	readonly awards: readonly string[];
	/** What each of them thinks of the link with the award (D15). */
	readonly titleLinks: readonly UndecidedJob['titleLink'][];
	/** Null when none of them said. */
	readonly activities: ActivitySpan | null;
};

export type UndecidedGroup = JobGroup & ProposedTarget;

export interface TargetQueue {
	readonly edition: number;
	/** ISO day. */
	readonly validFrom: string;
	readonly targetJobs: readonly ListedItem[];
	readonly structures: readonly ListedItem[];
	readonly groups: readonly UndecidedGroup[];
	/** Groups in all, of which `groups` are the first. */
	readonly groupCount: number;
	/** People undecided. */
	readonly undecidedCount: number;
	readonly counts: readonly TargetCount[];
	readonly decisions: readonly TargetDecisionStory[];
}

/** Groups, and decisions, shown at once. */
const SHOWN = 50;

/** Jobs that nobody has decided on, each with a proposal; and the decisions that stand. */
export async function readTargetQueue(
	context: Context<StaffActor>,
	code: string
): Promise<Result<TargetQueue>> {
	ensureCan(context.actor, 'coding.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.read' }, code);
		if (!found.ok) return found;
		const { id, edition, validFrom, targetJobs, structures } = found.value;
		const jobs = await selectUndecidedJobs(tenant, id);
		const tell = await jobTeller(tenant, found.value, jobs);
		const groups = groupJobs(jobs.map((job) => ({ ...job, ...tell(job) })));
		const propose = targetProposer(found.value);
		return ok({
			...{ edition, validFrom, targetJobs, structures },
			groups: groups.slice(0, SHOWN).map((group) => ({ ...group, ...propose(group) })),
			groupCount: groups.length,
			undecidedCount: jobs.length,
			counts: await selectTargetCounts(tenant, id),
			decisions: await selectTargetDecisions(tenant, { programmeId: id, limit: SHOWN })
		});
	});
}

function groupJobs(jobs: readonly ToldJob[]): readonly JobGroup[] {
	return [...Map.groupBy(jobs, (job) => JSON.stringify(sharedOf(job))).values()].flatMap((alike) => {
		const [first] = alike;
		if (!first) return [];
		const awards = alike.map(({ awardId }) => awardId);
		const titleLinks = alike.map(({ titleLink }) => titleLink);
		return [{ ...sharedOf(first), awards, titleLinks, activities: spanOf(alike) }];
	});
}

/** What people of a group have in common. */
function sharedOf(job: ToldJob): SharedOfJob {
	const { waveMonths, cohort, jobTitle, employer, jobFamily, structure, leaning, chosenRome } = job;
	return { waveMonths, cohort, jobTitle, employer, jobFamily, structure, leaning, chosenRome };
}

function spanOf(alike: readonly ToldJob[]): ActivitySpan | null {
	const told = alike.flatMap(({ activities }) => activities ?? []);
	const [first] = told;
	if (!first) return null;
	const counts = told.map(({ exercised }) => exercised);
	return { fewest: Math.min(...counts), most: Math.max(...counts), listed: first.listed };
}
