import type { Reader } from '../disclosure/audience.ts';
import type { DisplayThresholds } from '../disclosure/display-rules.ts';
import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { BaseTally, GroupTally } from '../indicators/tally.ts';
import type { FigureHeader, FigurePopulation } from './figure.ts';

/** What the figures of one answer have in common: by which definition, about whom, for whom. */
export interface FigureFrame {
	readonly set: DefinitionSet;
	readonly population: FigurePopulation;
	readonly rulesVersion: string;
	readonly reader: Reader;
	readonly thresholds: DisplayThresholds;
	/** May this rate, pay, duration or list be read at all? Where not, it would give a withheld count back. */
	readonly mayRead?: (code: string) => boolean;
	/** May this cell of a list? */
	readonly mayReadCell?: (list: string, cell: string) => boolean;
	/** Nothing at all may be read: tables that are not looked at together with everything else that may be asked. */
	readonly withheld?: boolean;
}

export function figureHeader(
	indicator: string,
	tally: Pick<GroupTally, 'provenance'>,
	frame: FigureFrame
): Omit<FigureHeader, 'reasons'> {
	const { set, population, rulesVersion } = frame;
	const { sources, dataAt, referenceDate } = tally.provenance;
	return {
		indicator,
		definition: { set: set.code, version: set.version, label: set.label },
		population,
		referenceDate,
		snapshot: null,
		lineage: { rulesVersion, sources, dataAt }
	};
}

/** The same header without its counts of sources, for a figure that may carry no number. */
export function numberlessHeader(
	indicator: string,
	tally: Pick<GroupTally, 'provenance'>,
	frame: FigureFrame
): Omit<FigureHeader, 'reasons'> {
	const header = figureHeader(indicator, tally, frame);
	return { ...header, lineage: { ...header.lineage, sources: {} } };
}

/** Reasons one by one for the programme's own people, together for everybody else (statistics 6.1). */
export function neutralisedFor(
	{ neutralised }: BaseTally,
	{ exactCounts }: Reader
): Readonly<Record<string, number>> {
	if (exactCounts) return neutralised;
	const total = Object.values(neutralised).reduce((sum, people) => sum + people, 0);
	return total === 0 ? {} : { any: total };
}
