import { rangesOf, type Equation } from '#lib/domain/disclosure/linear-bounds.ts';
import type { PublicRate, PublicSheet } from '#lib/domain/reports/public/public-sheet.ts';
import { CONTRACTS, FAMILIES, STRUCTURES, type Kind } from './random-classes.ts';

/** A sum of people, by a name that says which: `2023 works M1`. */
type Sum = (kind: Kind, cohort: number) => boolean;

/**
 * Somebody with a computer who reads every page that was published of a programme and solves all its numbers together.
 * Their unknowns are people by promotion and by everything that a page counts at once, so that no link between the
 * tables is left out: each kind of people is one unknown.
 */
class Attacker {
	readonly #equations: { readonly who: Sum; readonly low: number; readonly high: number }[] = [];

	read(sheet: PublicSheet): void {
		for (const { cohort, certified, waves } of sheet.promotions) {
			const own =
				(who: Sum): Sum =>
				(kind, year) =>
					year === cohort && who(kind, year);
			if (certified.display === 'shown')
				this.#learn(
					own(() => true),
					certified.x
				);
			for (const { response, global, target } of waves) this.#readRates(own, { response, global, target });
		}
		const { focus } = sheet;
		if (!focus) return;
		const own =
			(who: Sum): Sum =>
			(kind, year) =>
				focus.cohorts.includes(year) && who(kind, year);
		if (focus.pooled) this.#readRates(own, focus.pooled);
		for (const { code, cells } of focus.lists) {
			const field = {
				entry: 'origin',
				families: 'family',
				structures: 'structure',
				contracts: 'contract'
			} as const;
			const named = cells.map((cell) => cell.code);
			for (const cell of cells) {
				this.#learn(
					own((kind) => {
						if (code !== 'entry' && kind.state !== 'works') return false;
						const value: string = kind[field[code]];
						return cell.code === 'OTHERS' ? !named.includes(value) : value === cell.code;
					}),
					cell.x
				);
			}
		}
	}

	#readRates(
		own: (who: Sum) => Sum,
		{ response, global, target }: { response: PublicRate; global: PublicRate; target: PublicRate }
	): void {
		const counts: Sum = ({ state }) => state === 'works' || state === 'jobless';
		this.#readRate(
			response,
			own(({ state }) => state !== 'silent'),
			own(() => true)
		);
		this.#readRate(
			global,
			own(({ state }) => state === 'works'),
			own(counts)
		);
		this.#readRate(
			target,
			own((kind) => kind.state === 'works' && kind.family !== 'HORS_LISTE'),
			own(counts)
		);
	}

	#readRate(rate: PublicRate, x: Sum, d: Sum): void {
		if (rate.display === 'hidden' || rate.display === 'undefined') return;
		this.#learn(d, rate.d);
		if (rate.display !== 'band') this.#learn(x, rate.x);
		else {
			const inside = Array.from({ length: rate.d + 1 }, (_, count) => count).filter((count) => {
				const share = count / rate.d;
				return share >= rate.band.lower - 1e-9 && (share < rate.band.upper - 1e-9 || rate.band.upper > 0.99);
			});
			this.#equations.push({ who: x, low: inside[0] ?? 0, high: inside.at(-1) ?? rate.d });
		}
	}

	#learn(who: Sum, count: number): void {
		this.#equations.push({ who, low: count, high: count });
	}

	/** Smallest and largest that some people can be, as far as the pages tell. */
	ranges(secrets: readonly Sum[], cohorts: readonly number[]): ReturnType<typeof rangesOf> {
		const kinds = cohorts.flatMap((cohort) => EVERY_KIND.map((kind) => ({ kind, cohort })));
		const bands = this.#equations.filter(({ low, high }) => high > low);
		const row = (who: Sum) => [
			...kinds.map(({ kind, cohort }) => Number(who(kind, cohort))),
			...bands.flatMap(() => [0, 0])
		];
		const equations = this.#equations.flatMap((one): readonly Equation[] => {
			const { who, low, high } = one;
			const coefficients = row(who);
			if (low === high) return [{ coefficients, value: low }];
			const at = kinds.length + 2 * bands.indexOf(one);
			const limit = coefficients.map((_, index) => Number(index === at || index === at + 1));
			coefficients[at] = -1;
			return [
				{ coefficients, value: low },
				{ coefficients: limit, value: high - low }
			];
		});
		return rangesOf(equations, secrets.map(row));
	}
}

/** One unknown for each kind of people that pages tell apart; where no origin is told, it is left out. */
const EVERY_KIND: readonly Kind[] = [
	...FAMILIES.flatMap((family) =>
		STRUCTURES.flatMap((structure) =>
			CONTRACTS.map((contract): Kind => ({ state: 'works', family, structure, contract, origin: 'DE' }))
		)
	),
	...(['jobless', 'aside', 'silent'] as const).map((state): Kind => ({
		state,
		family: '',
		structure: '',
		contract: 'CDI',
		origin: 'DE'
	}))
];

/** What nobody may learn of one promotion when one to four people are so. */
const SECRETS: readonly Sum[] = [
	({ state }) => state === 'aside',
	({ state }) => state === 'works',
	(kind) => kind.state === 'works' && kind.family === 'HORS_LISTE',
	(kind) => kind.state === 'works' && kind.family !== 'HORS_LISTE',
	...FAMILIES.map(
		(family): Sum =>
			(kind) =>
				kind.state === 'works' && kind.family === family
	),
	...STRUCTURES.map(
		(structure): Sum =>
			(kind) =>
				kind.state === 'works' && kind.structure === structure
	),
	...CONTRACTS.map(
		(contract): Sum =>
			(kind) =>
				kind.state === 'works' && kind.contract === contract
	)
];

/** Secrets of one to four people that the pages bring within fewer than five numbers. */
export function found(
	sheets: readonly PublicSheet[],
	people: ReadonlyMap<number, readonly Kind[]>
): readonly { readonly secret: string; readonly x: number; readonly low: number; readonly high: number }[] {
	const attacker = new Attacker();
	for (const sheet of sheets) attacker.read(withoutOrigins(sheet));
	const cohorts = [...people.keys()];
	// A few people of the promotions that a page puts together are as few as those of one.
	const together = sheets.flatMap(({ focus }) => (focus?.pooled ? [focus.cohorts] : []));
	const small = [...cohorts.map((cohort) => [cohort]), ...together].flatMap((group) =>
		SECRETS.flatMap((who, index) => {
			const own: Sum = (kind, year) => group.includes(year) && who(kind, year);
			const all = group.flatMap((cohort) => people.get(cohort) ?? []);
			const x = all.filter((kind) => who(kind, 0)).length;
			// So few people are in the group that it is part of, that its size is told with them.
			const room =
				index === 0 ? all.filter(({ state }) => state === 'aside' || state === 'silent').length : 5;
			return x > 0 && x < 5 ? [{ secret: `${group.join()} ${index}`, own, x, room }] : [];
		})
	);
	const ranges = attacker.ranges(
		small.map(({ own }) => own),
		cohorts
	);
	return small.flatMap(({ secret, x, room }, index) => {
		const range = ranges[index];
		return range && range.high - range.low < Math.min(5, room) ? [{ secret, x, ...range }] : [];
	});
}

/** Origins are of all holders and told of nothing else: a table of its own, looked at by itself. */
function withoutOrigins(sheet: PublicSheet): PublicSheet {
	const { focus } = sheet;
	if (!focus) return sheet;
	return { ...sheet, focus: { ...focus, lists: focus.lists.filter(({ code }) => code !== 'entry') } };
}
