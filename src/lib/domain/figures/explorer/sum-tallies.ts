import type { GroupTally, Provenance, RateTally } from '../../indicators/tally.ts';

/** Several groups as one: sums of people, never means of rates (statistics 5). */
export function sumTallies(tallies: readonly GroupTally[]): GroupTally | null {
	const [first, ...others] = tallies;
	return first ? others.reduce(addTallies, first) : null;
}

function addTallies(a: GroupTally, b: GroupTally): GroupTally {
	return {
		key: [],
		base: {
			N: a.base.N + b.base.N,
			n: a.base.n + b.base.n,
			unanswered: a.base.unanswered + b.base.unanswered,
			neutralised: addCounts(a.base.neutralised, b.base.neutralised)
		},
		counts: addCounts(a.counts, b.counts),
		rates: Object.fromEntries(
			Object.entries(a.rates).map(([code, rate]) => [code, addRates(rate, b.rates[code] ?? rate)])
		),
		pays: {},
		distributions: {},
		provenance: addProvenance(a.provenance, b.provenance)
	};
}

function addRates(a: RateTally, b: RateTally): RateTally {
	return {
		N: a.N + b.N,
		n: a.n + b.n,
		unanswered: a.unanswered + b.unanswered,
		neutralised: addCounts(a.neutralised, b.neutralised),
		x: a.x + b.x,
		d: a.d + b.d,
		askable: a.askable + b.askable,
		asked: a.asked + b.asked,
		population: a.population === null || b.population === null ? null : a.population + b.population
	};
}

type Counts = Readonly<Record<string, number>>;

function addCounts(a: Counts, b: Counts): Counts {
	const codes = new Set([...Object.keys(a), ...Object.keys(b)]);
	return Object.fromEntries([...codes].map((code) => [code, (a[code] ?? 0) + (b[code] ?? 0)]));
}

function addProvenance(a: Provenance, b: Provenance): Provenance {
	const dates = [a.dataAt, b.dataAt].filter((at) => at !== null).sort();
	return {
		sources: addCounts(a.sources, b.sources),
		dataAt: dates.at(-1) ?? null,
		referenceDate: a.referenceDate === b.referenceDate ? a.referenceDate : null
	};
}
