import type { Candidate } from '#lib/domain/coding/coding.ts';
import type { ActivityLeaning } from '#lib/domain/coding/work/activities.ts';
import { proposeTarget, type TargetProposal } from '#lib/domain/coding/work/target-proposal.ts';
import type { CodedProgramme } from './find-programme.ts';
import { labelOfRome, romeOf } from './rome.ts';
import { coderOf } from './tools.ts';

/** What a job is proposed as, and what that rests on. */
export interface ProposedTarget {
	readonly proposal: TargetProposal;
	/** The family it was read as; null when nothing was. */
	readonly best: Candidate | null;
	readonly rome: ProposedSheet | null;
}

/** A sheet of ROME: the one that the title resembles, or that the person chose with it. */
export type ProposedSheet = Pick<Candidate, 'code' | 'label'> & { readonly chosen: boolean };

interface Job {
	readonly jobTitle: string;
	readonly employer: string;
	readonly jobFamily: string;
	readonly structure: string;
	/** What the activities that were exercised say. */
	readonly leaning: ActivityLeaning;
	/** Sheet of ROME that was chosen with the title while answering. */
	readonly chosenRome: string | null;
}

/** Proposes whether jobs are ones that the programme aims at, from title, activities, employer, structure and ROME. */
export function targetProposer(programme: CodedProgramme): (job: Job) => ProposedTarget {
	const coder = coderOf('jobFamily', programme);
	const listedRome = programme.targetJobs
		.filter(({ aim }) => aim !== 'out')
		.flatMap(({ fr, examples = [] }) => [fr, ...examples].flatMap((text) => romeOf(text)?.code ?? []));
	const listed = {
		listedFamilies: programme.targetJobs,
		listedStructures: programme.structures.map(({ code }) => code),
		listedRome
	};
	return ({ jobTitle, employer, jobFamily, structure, leaning, chosenRome }) => {
		const coding = coder(employer === '' ? jobTitle : `${jobTitle}, ${employer}`);
		const rome = sheetOf(jobTitle, chosenRome);
		const evidence = { ...listed, jobFamily, structure, coding, romeCode: rome?.code, leaning };
		return {
			proposal: proposeTarget(evidence),
			best: coding.candidates[0] ?? null,
			rome: rome ?? null
		};
	};
}

/** What the person chose says more than what the title resembles. */
function sheetOf(title: string, chosen: string | null): ProposedSheet | undefined {
	if (chosen !== null) return { code: chosen, label: labelOfRome(chosen), chosen: true };
	const read = romeOf(title);
	return read && { code: read.code, label: read.label, chosen: false };
}
