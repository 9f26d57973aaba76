import type { Coding } from '../coding.ts';
import { isOffList, NOT_STATED, OUTSIDE_LIST } from '../off-list.ts';
import type { TargetDecision } from './coding-rule.ts';

/** Is the job one that the award aims at: as listed, close to it, or another one? */
export const TARGET_PROPOSALS = ['in', 'near', 'out'] as const;
export type TargetProposal = (typeof TARGET_PROPOSALS)[number];

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
	readonly listedFamilies: readonly string[];
	readonly listedStructures: readonly string[];
	/** Sheets of ROME that titles of the programme's list resemble. */
	readonly listedRome: readonly string[];
}

/**
 * Proposes; a named person decides (regulation 10).
 *
 * A family of the list, coded or read surely, is in. A title read as one less surely, or of a sheet of ROME that
 * the list is made of, or in a structure of the list without a job being named, is near. Anything else is out.
 * What the graduate thinks (D15) has no part in it.
 */
export function proposeTarget(evidence: TargetEvidence): TargetProposal {
	const { jobFamily, coding, listedFamilies } = evidence;
	if (listedFamilies.includes(jobFamily)) return 'in';
	if (jobFamily === OUTSIDE_LIST) return 'out';
	const best = coding.candidates[0];
	if (best && coding.decision === 'automatic') {
		if (!isOffList(best.code)) return 'in';
		if (best.code === OUTSIDE_LIST) return 'out';
	}
	return isNear(evidence) ? 'near' : 'out';
}

function isNear(evidence: TargetEvidence): boolean {
	const { coding, romeCode, listedRome, structure, listedStructures } = evidence;
	if (coding.candidates.some(({ code }) => !isOffList(code))) return true;
	if (romeCode !== undefined && listedRome.includes(romeCode)) return true;
	const unnamed = coding.candidates.every(({ code }) => code === NOT_STATED);
	return unnamed && listedStructures.includes(structure);
}

/** What a family says of the target, unless a person says otherwise. */
export function targetOfFamily(code: string): TargetDecision {
	if (code === OUTSIDE_LIST) return 'no';
	return code === NOT_STATED ? 'undecided' : 'yes';
}
