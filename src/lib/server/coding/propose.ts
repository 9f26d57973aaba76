import type { Candidate, Coder } from '#lib/domain/coding/coding.ts';
import { proposeTarget, type TargetProposal } from '#lib/domain/coding/work/target-proposal.ts';
import { loadCoder } from '../nomenclatures/load-coder.ts';
import type { CodedProgramme } from './find-programme.ts';
import { coderOf } from './tools.ts';

/** What a job is proposed as, and what it was read as. */
export interface ProposedTarget {
	readonly proposal: TargetProposal;
	/** The family it was read as; null when nothing was. */
	readonly best: Candidate | null;
	readonly rome: Pick<Candidate, 'code' | 'label'> | null;
}

interface Job {
	readonly jobTitle: string;
	readonly employer: string;
	readonly jobFamily: string;
	readonly structure: string;
}

let rome: Coder | undefined;

function romeCoder(): Coder {
	rome ??= loadCoder('rome', {
		targetJobs: [],
		structures: [],
		offList: { HORS_LISTE: 'HORS_LISTE', NON_PRECISE: 'NON_PRECISE' }
	});
	return rome;
}

/** Proposes whether jobs are ones that the programme aims at, from title, employer, structure and ROME. */
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
	return ({ jobTitle, employer, jobFamily, structure }) => {
		const coding = coder(employer === '' ? jobTitle : `${jobTitle}, ${employer}`);
		const sheet = romeOf(jobTitle);
		const evidence = { ...listed, jobFamily, structure, coding, romeCode: sheet?.code };
		return { proposal: proposeTarget(evidence), best: coding.candidates[0] ?? null, rome: sheet ?? null };
	};
}

function romeOf(title: string): Candidate | undefined {
	const { decision, candidates } = romeCoder()(title);
	return decision === 'none' ? undefined : candidates[0];
}
