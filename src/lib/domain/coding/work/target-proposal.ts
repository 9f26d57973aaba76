import type { Coding } from '../coding.ts';
import type { ActivityLeaning } from './activities.ts';
import { isOffList, NOT_STATED, OUTSIDE_LIST } from '../off-list.ts';
import type { TargetDecision } from './coding-rule.ts';

/** Is the job one that the award aims at: as listed, close to it, or another one? */
export const TARGET_PROPOSALS = ['in', 'near', 'out'] as const;
export type TargetProposal = (typeof TARGET_PROPOSALS)[number];

/** A family of a programme's list; aimed at unless it says otherwise. */
export interface ListedFamily {
	readonly code: string;
	readonly aim?: TargetProposal;
}

/** What a proposal rests on. */
export interface TargetEvidence {
	/** The family the job was coded into; empty while it is not. */
	readonly jobFamily: string;
	/** The kind of structure; empty while it is not coded. */
	readonly structure: string;
	/** What the title was read as, with the employer beside it. */
	readonly coding: Coding;
	/** The sheet of ROME that the title resembles; undefined when it resembles none. */
	readonly romeCode: string | undefined;
	/** Families of the list, each with how it stands to what is aimed at. */
	readonly listedFamilies: readonly ListedFamily[];
	readonly listedStructures: readonly string[];
	/** Sheets of ROME that titles of the programme's list resemble. */
	readonly listedRome: readonly string[];
	/** What the activities that were exercised say (D6). */
	readonly leaning: ActivityLeaning;
}

/**
 * Proposes; a named person decides (regulation 10).
 *
 * A family of the list, coded or read surely, is what the list says: in unless it is marked near or out. A title read as one less surely, or of a sheet of ROME that
 * the list is made of, or in a structure of the list without a job being named, is near. Anything else is out.
 * Activities exercised then move it by one step: many of the programme's own towards in, none of them away.
 * What the graduate thinks (D15) has no part in it.
 */
export function proposeTarget(evidence: TargetEvidence): TargetProposal {
	return weighActivities(proposeByTitle(evidence), evidence.leaning);
}

function proposeByTitle(evidence: TargetEvidence): TargetProposal {
	const { jobFamily, coding, listedFamilies } = evidence;
	const coded = aimOf(jobFamily, listedFamilies);
	if (coded) return coded;
	const best = coding.candidates[0];
	if (best && coding.decision === 'automatic') {
		const read = aimOf(best.code, listedFamilies);
		if (read) return read;
	}
	return isNear(evidence) ? 'near' : 'out';
}

const STEPS: readonly TargetProposal[] = ['out', 'near', 'in'];

/**
 * Moves a proposal by one step, never by two: tasks make a title worth a look, they do not overrule it. A person
 * decides in any case.
 */
export function weighActivities(proposal: TargetProposal, leaning: ActivityLeaning): TargetProposal {
	if (leaning === 'none') return proposal;
	const step = STEPS.indexOf(proposal) + (leaning === 'towards' ? 1 : -1);
	return STEPS[step] ?? proposal;
}

/** What the list says of a family; undefined where it says nothing. */
function aimOf(code: string, families: readonly ListedFamily[]): TargetProposal | undefined {
	if (code === OUTSIDE_LIST) return 'out';
	const listed = families.find((family) => family.code === code);
	return listed && (listed.aim ?? 'in');
}

function isNear(evidence: TargetEvidence): boolean {
	const { coding, romeCode, listedRome, structure, listedStructures } = evidence;
	if (coding.candidates.some(({ code }) => !isOffList(code))) return true;
	if (romeCode !== undefined && listedRome.includes(romeCode)) return true;
	const unnamed = coding.candidates.every(({ code }) => code === NOT_STATED);
	return unnamed && listedStructures.includes(structure);
}

/** What a family says of the target, unless a person says otherwise; of one that is near, nothing. */
export function targetOfFamily(code: string, families: readonly ListedFamily[]): TargetDecision {
	const aim = aimOf(code, families);
	if (aim === 'in') return 'yes';
	return aim === 'out' ? 'no' : 'undecided';
}
