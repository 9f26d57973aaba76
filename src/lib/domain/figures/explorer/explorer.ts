import type { SYMBOLS } from '../../disclosure/symbols.ts';
import type { Label, Wording } from '../../shared/wording.ts';
import type { FilterGroup, ProgrammeCard, ResolvedSelection } from '../dashboard.ts';
import type { DimensionName } from '../dimension.ts';
import type { Figure, FigureLineage } from '../figure.ts';
import type { ComparedDimension, Exploration } from './exploration.ts';

/** Everything the Explorer draws; what is withheld never gets here. */
export interface Explorer {
	readonly exploration: Exploration & { readonly selection: ResolvedSelection };
	readonly programme: ProgrammeCard | null;
	readonly fictional: boolean;
	readonly told: Wording;
	readonly empty: boolean;
	readonly filters: readonly FilterGroup[];
	/** What rows and columns may be made of, and what may be counted. */
	readonly dimensions: readonly DimensionName[];
	readonly measures: readonly string[];
	/** May this person ask for small counts as they are? */
	readonly mayShowSmall: boolean;
	readonly table: Crosstab;
	readonly comparison: GroupComparison;
}

/** Counts or rates by one or two variables, with their margins. */
export interface Crosstab {
	readonly message: Wording;
	/** What the table is: measure, variables. */
	readonly caption: Wording;
	/** Classes that are added up, and whether they differ. */
	readonly pooled: Wording | null;
	readonly measure: string;
	readonly unit: 'people' | 'rate';
	readonly rows: readonly TableLine[];
	/** None for a table of one column. */
	readonly columns: readonly TableLine[];
	/** Row by row, as many as `columns`. */
	readonly cells: readonly (readonly TableCell[])[];
	readonly rowTotals: readonly TableCell[];
	readonly columnTotals: readonly TableCell[];
	readonly total: TableCell;
	readonly protection: Protection;
	readonly base: { readonly N: number; readonly n: number } | null;
	readonly referenceDate: string | null;
	readonly definition: { readonly set: string; readonly version: string; readonly label: string };
	readonly lineage: FigureLineage;
}

/** The figures of the Explorer, without what it takes to ask for others. */
export type ExplorerFigures = Pick<Explorer, 'exploration' | 'table' | 'comparison' | 'fictional'>;

/** How small counts were dealt with. */
export interface Protection {
	/**
	 * `none`: small counts stand as they are, for the programme's own people · `cells`: some cells are withheld, or
	 * none had to be · `margins`: no cell could be shown safely, only totals are · `all`: too few people, or a
	 * filter that leaves out too few, for anything to be shown.
	 */
	readonly kind: 'none' | 'cells' | 'margins' | 'all';
	/** Cells withheld for being small, and those withheld so that a subtraction does not give them back. */
	readonly primary: number;
	readonly complementary: number;
}

/** A row or a column. `merged` categories stand together where each would be too small, or too many. */
export interface TableLine {
	readonly code: string;
	readonly label: Label;
	readonly merged: number;
}

/** A number, or what stands in its place. */
export interface TableCell {
	/** `confidential`, `notCalculable` or `missing`; null where a number may be read. */
	readonly symbol: Exclude<keyof typeof SYMBOLS, 'zero'> | null;
	readonly x: number | null;
	/** Of rates only. */
	readonly d: number | null;
	/** Share from 0 to 1; null for counts, and where only x of d may be read. */
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly fragile: boolean;
}

/** Two to four groups on one scale, and every difference between two of them. */
export interface GroupComparison {
	readonly message: Wording;
	readonly note: Wording;
	readonly indicator: string;
	readonly over: ComparedDimension;
	readonly options: readonly { readonly code: string; readonly label: Label; readonly selected: boolean }[];
	readonly groups: readonly ComparedGroup[];
	readonly pairs: readonly ComparedPair[];
	/** What may be written of them, and what may not; null where there is nothing to write. */
	readonly sayable: Wording | null;
	readonly unsayable: Wording | null;
}

export interface ComparedGroup {
	readonly code: string;
	readonly label: Label;
	readonly figure: Figure;
}

/** The second minus the first, with its Newcombe interval at 95 %. */
export interface ComparedPair {
	readonly from: ComparedGroup;
	readonly to: ComparedGroup;
	readonly difference: number;
	readonly lower: number;
	readonly upper: number;
	/** The interval leaves zero out, and the exact test stands once corrected for how many pairs there are (Holm). */
	readonly measurable: boolean;
}
