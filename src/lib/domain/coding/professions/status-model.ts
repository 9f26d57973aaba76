/** How well statuses fit a code, learnt from titles that give both. */
export interface StatusModel {
	/** Mean logarithm of the share of titles of the code that have each status; 0 when none is given. */
	fit(code: string, statuses: readonly string[]): number;
}

export interface StatusExample {
	readonly code: string;
	/** The wider group that a code of few titles borrows from. */
	readonly group: string;
	readonly statuses: readonly string[];
}

/** Titles that the group weighs, beside those of the code itself. */
const BORROWED = 2;

/** Learns shares by code, drawn towards those of the group, themselves drawn towards those of all titles. */
export function learnStatuses(examples: readonly StatusExample[]): StatusModel {
	const known = new Set(examples.flatMap(({ statuses }) => statuses));
	const groups = new Map(examples.map(({ code, group }) => [code, group]));
	const codes = count(examples, ({ code }) => code);
	const groupCounts = count(examples, ({ group }) => group);
	const all = count(examples, () => '');
	const shares = new Map<string, number>();

	const share = (code: string, status: string): number => {
		const key = `${code} ${status}`;
		const remembered = shares.get(key);
		if (remembered !== undefined) return remembered;
		const overall = (all.with('', status) + 0.1) / (all.of('') + 0.2);
		const group = groups.get(code) ?? '';
		const inGroup =
			(groupCounts.with(group, status) + BORROWED * overall) / (groupCounts.of(group) + BORROWED);
		const found = (codes.with(code, status) + BORROWED * inGroup) / (codes.of(code) + BORROWED);
		shares.set(key, found);
		return found;
	};
	return {
		fit: (code, statuses) => {
			const told = statuses.filter((status) => known.has(status));
			return told.length === 0
				? 0
				: told.reduce((sum, status) => sum + Math.log(share(code, status)), 0) / told.length;
		}
	};
}

interface Counts {
	of(key: string): number;
	with(key: string, status: string): number;
}

function count(examples: readonly StatusExample[], keyOf: (example: StatusExample) => string): Counts {
	const totals = new Map<string, number>();
	for (const example of examples) {
		const key = keyOf(example);
		totals.set(key, (totals.get(key) ?? 0) + 1);
		for (const status of example.statuses) {
			totals.set(`${key} ${status}`, (totals.get(`${key} ${status}`) ?? 0) + 1);
		}
	}
	return { of: (key) => totals.get(key) ?? 0, with: (key, status) => totals.get(`${key} ${status}`) ?? 0 };
}
