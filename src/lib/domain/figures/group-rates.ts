import type { Label, Wording } from '../shared/wording.ts';
import type { DimensionName } from './dimension.ts';
import type { Figure } from './figure.ts';

/** The headline rate by what people brought: rhythm, route, centre, situation at entry. */
export interface GroupRates {
	readonly message: Wording;
	readonly indicator: string;
	readonly sections: readonly GroupSection[];
}

export interface GroupSection {
	readonly dimension: DimensionName;
	/** Is there a difference, all four being looked at together? `few` when it cannot be told. */
	readonly verdict: 'differ' | 'alike' | 'few';
	readonly rows: readonly GroupRow[];
}

export interface GroupRow {
	readonly code: string;
	readonly label: Label;
	readonly figure: Figure;
}
