import type { Department } from '../territories/departments.ts';

/** A region, or what stands for one, with the départements counted in it. */
export interface PlaceCount {
	/** `place/11`, `place/unknown`, `place/abroad`. */
	readonly code: string;
	readonly x: number;
	readonly parts: readonly { readonly code: string; readonly x: number }[];
}

export interface NamedPlaces {
	/** Null for a text that names no département. */
	readonly departments: readonly { readonly department: Department | null; readonly x: number }[];
	readonly regions: readonly { readonly region: string | null; readonly x: number }[];
}

/**
 * Regions by number of people, their départements in the same order, then places that are not known to be in one,
 * then abroad. A region holds those of its départements, and those of whom only the region is known.
 */
export function countPlaces({ departments, regions }: NamedPlaces, abroad: number): readonly PlaceCount[] {
	const byRegion = new Map<string, Map<string, number>>();
	let unknown = 0;
	for (const { department, x } of departments) {
		if (department === null) unknown += x;
		else add(byRegion, department, x);
	}
	const stated = new Map<string, number>();
	for (const { region, x } of regions) {
		if (region !== null) stated.set(region, (stated.get(region) ?? 0) + x);
	}
	const codes = [...new Set([...byRegion.keys(), ...stated.keys()])];
	const heads = codes.map((region) => headOf(region, byRegion.get(region), stated.get(region) ?? 0));
	const more: PlaceCount[] = [
		{ code: 'place/unknown', x: unknown, parts: [] },
		{ code: 'place/abroad', x: abroad, parts: [] }
	];
	return [...heads.sort(byPeople), ...more].filter(({ x }) => x > 0);
}

function add(byRegion: Map<string, Map<string, number>>, { code, region }: Department, x: number): void {
	const parts = byRegion.get(region) ?? new Map<string, number>();
	parts.set(code, (parts.get(code) ?? 0) + x);
	byRegion.set(region, parts);
}

function headOf(region: string, parts: ReadonlyMap<string, number> | undefined, stated: number): PlaceCount {
	const counted = [...(parts ?? [])].map(([code, x]) => ({ code, x })).sort(byPeople);
	const located = counted.reduce((sum, { x }) => sum + x, 0);
	const rest = Math.max(0, stated - located);
	const unplaced = rest > 0 && counted.length > 0 ? [{ code: `${region}/rest`, x: rest }] : [];
	return { code: `place/${region}`, x: located + rest, parts: [...counted, ...unplaced] };
}

function byPeople(
	a: { readonly code: string; readonly x: number },
	b: { readonly code: string; readonly x: number }
): number {
	return b.x - a.x || (a.code < b.code ? -1 : 1);
}
