import { parseSelection, type Selection } from '#lib/domain/figures/selection.ts';

const FIRST_YEAR = 2014;
const YEARS = 10;
const CENTRES = 12;

/** Filters that nobody has asked for yet, in a fixed order: run of cohorts, centre, sex, situation at entry. */
export function* newFilters(): Generator<Selection, never> {
	for (let turn = 0; ; turn++) {
		const from = FIRST_YEAR + (turn % YEARS);
		const many = 1 + (Math.floor(turn / YEARS) % YEARS);
		const cohorts = Array.from({ length: many }, (_, at) => from + at);
		const params = new URLSearchParams({
			cohort: cohorts.filter((year) => year < FIRST_YEAR + YEARS).join(','),
			centre: `Centre ${(turn * 5) % CENTRES}`,
			...(turn % 2 === 0 ? { sex: turn % 4 === 0 ? 'F' : 'M' } : {}),
			...(turn % 3 === 0 ? { entry: 'DE' } : {})
		});
		const selection = parseSelection(params);
		if (!selection.ok) throw new Error(params.toString());
		yield selection.value;
	}
}
