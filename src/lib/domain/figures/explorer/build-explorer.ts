import { DEFINITION_SETS } from '../../indicators/registry.ts';
import { buildFilters } from '../build-filters.ts';
import { DIMENSION_NAMES, type DimensionName } from '../dimension.ts';
import { buildComparison } from './build-comparison.ts';
import { buildCrosstab, type CrosstabSubject } from './build-crosstab.ts';
import type { Explorer } from './explorer.ts';
import type { ExplorerCounts } from './explorer-counts.ts';
import { COUNT_MEASURES, ratesOfSet } from './exploration.ts';

export interface ExplorerSubject extends CrosstabSubject {
	readonly fictional: boolean;
}

/** Everything the Explorer draws, from its counts. */
export function buildExplorer(subject: ExplorerSubject, counts: ExplorerCounts): Explorer {
	const { exploration, reader, names, fictional } = subject;
	const { selection, exact } = exploration;
	const set = DEFINITION_SETS[selection.definitions];
	// Small counts are shown to those who ask for them; a table is made to be handed on.
	const shownTo = { ...reader, exactCounts: reader.exactCounts && exact };
	const asShown = { ...subject, reader: shownTo };
	const table = buildCrosstab(asShown, counts);
	const chosen = names.programmes.filter(
		({ code }) => selection.programmes.length === 0 || selection.programmes.includes(code)
	);
	const classes = counts.byCohort.filter(({ base }) => base.N > 0).length;
	return {
		exploration,
		programme: chosen.length === 1 ? (chosen[0] ?? null) : null,
		fictional,
		told: table.base
			? { key: 'figures.told', params: { count: classes, ...table.base } }
			: { key: 'figures.explore.message.hidden' },
		empty: counts.total.base.N === 0,
		filters: buildFilters(selection, counts.facets, names.programmes, reader),
		dimensions: telling(counts),
		measures: [...COUNT_MEASURES, ...ratesOfSet(set.code).map(({ code }) => code)],
		mayShowSmall: reader.exactCounts,
		table,
		comparison: buildComparison(asShown, counts)
	};
}

/** Variables of the frame of which everybody has the same value, or none, cannot make a table. */
function telling({ facets }: ExplorerCounts): readonly DimensionName[] {
	return DIMENSION_NAMES.filter((name) => {
		const facet = facets.get(name);
		return facet === undefined || [...facet.keys()].filter((code) => code !== '').length > 1;
	});
}
