import type { Wording } from '../../shared/wording.ts';
import type { Mapping } from '../mapping.ts';
import type { ProblemGroup } from '../problem-list.ts';

/** A change of the mapping that puts many problems right at once. Plain data, so that a form can hold it. */
export interface Repair {
	/** Name of the rule. */
	readonly kind: string;
	/** The column it is about; null for the whole file. */
	readonly column: string | null;
	/** The cell it is about; null for all. */
	readonly found: string | null;
	/** The field it is limited to, as `fieldName` calls it; every field of the column unless said. */
	readonly field?: string | undefined;
	/** What is chosen: a code, an order of dates, a decimal mark. */
	readonly to: string;
}

/** A repair that a rule proposes, with how many cells it is for. */
export interface ProposedRepair extends Repair {
	readonly count: number;
	readonly description: Wording;
}

export interface RepairSetting {
	readonly mapping: Mapping;
	/** ISO day. */
	readonly today: string;
}

/** What a rule proposes; `says` is what `to` is called, where it is a code. */
export type Proposal = Omit<Repair, 'kind'> & {
	readonly count: number;
	readonly says?: Wording;
};

/** One kind of repair: when it is proposed, and what it does to a mapping. */
export interface RepairRule {
	readonly propose: (group: ProblemGroup, setting: RepairSetting) => readonly Proposal[];
	readonly apply: (mapping: Mapping, repair: Repair) => Mapping;
}
