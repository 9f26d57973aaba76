import { SMALLEST_CELL } from '../../disclosure/audience.ts';
import {
	exactly,
	findExposed,
	sameAs,
	type Secret,
	type Told,
	type TrueCounts
} from '../../disclosure/told-counts.ts';
import { compareCodes } from '../../indicators/tally.ts';
import { cellNames, listCodes, mayStandAlone } from './list-codes.ts';
import { OTHERS, type PublicList, type PublicListCode, type PublicProgramme } from './public-sheet.ts';
import { everyone, working, type AccountNames, type ToldPlace } from './told-rates.ts';

/**
 * Groups of few people are read together: a list of which every cell holds k people or more, and everybody is in one.
 * Null where nothing is left to compare.
 */
export function mergeList(
	counts: Readonly<Record<string, number>>,
	k: number = SMALLEST_CELL
): PublicList['cells'] | null {
	const total = Object.values(counts).reduce((sum, x) => sum + x, 0);
	const alone = Object.entries(counts)
		.map(([code, x]) => ({ code, x }))
		.filter(({ code, x }) => x >= k && mayStandAlone(code))
		.sort((one, other) => other.x - one.x || compareCodes(one.code, other.code));
	let others = total - alone.reduce((sum, { x }) => sum + x, 0);
	while (others > 0 && others < k) {
		const smallest = alone.pop();
		if (!smallest) return null;
		others += smallest.x;
	}
	const cells = others === 0 ? alone : [...alone, { code: OTHERS, x: others }];
	return cells.length < 2 ? null : cells;
}

export interface ListPlace {
	readonly programme: PublicProgramme;
	/** Of the wave; of all holders for the list of origins. */
	readonly places: readonly ToldPlace[];
	readonly names: AccountNames;
}

/** What a list tells: its cells, and that everybody is in one. */
export function toldByList(
	{ code, cells, total }: PublicList,
	{ programme, places, names }: ListPlace
): readonly Told[] {
	const codes = listCodes(code, programme);
	const rest = codes.filter((one) => !cells.some((cell) => cell.code === one));
	const all = cellNames(places, code, codes);
	return [
		...cells.map((cell) =>
			exactly(cellNames(places, code, cell.code === OTHERS ? rest : [cell.code]), cell.x)
		),
		exactly(all, total),
		...(code === 'entry' ? [] : [sameAs(all, working(names))])
	];
}

/** That families of the list are target jobs and no other is, where that is so. */
export function toldByTarget({ programme, places, names }: ListPlace): readonly Told[] {
	const listed = Object.keys(programme.jobFamilies);
	const others = listCodes('families', programme).filter((code) => !listed.includes(code));
	return [
		sameAs(cellNames(places, 'families', listed), names.target),
		sameAs(cellNames(places, 'families', others), names.other)
	];
}

export interface ListToTell {
	readonly code: PublicListCode;
	readonly place: ListPlace;
	/** By promotion, in the order of the places. */
	readonly counts: readonly Readonly<Record<string, number>>[];
	readonly truth: TrueCounts;
	/** Everything told so far about these people. */
	readonly known: readonly Told[];
	readonly secrets: readonly Secret[];
}

/** A list with its small groups together; null where even so it would tell of one to four people. */
export function tellList({ code, place, counts, truth, known, secrets }: ListToTell): PublicList | null {
	const sums: Record<string, number> = {};
	for (const one of counts) for (const [at, x] of Object.entries(one)) sums[at] = (sums[at] ?? 0) + x;
	const cells = mergeList(sums);
	if (!cells) return null;
	const list: PublicList = { code, total: cells.reduce((sum, { x }) => sum + x, 0), cells };
	const all = new Map([...truth, ...listTruth(code, place, counts)]);
	const hidden = [...secrets, ...listSecrets(code, place, counts)];
	try {
		return findExposed(all, [...known, ...toldByList(list, place)], hidden).length > 0 ? null : list;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function listTruth(
	code: PublicListCode,
	{ programme, places }: ListPlace,
	counts: ListToTell['counts']
): readonly [string, number][] {
	return places.flatMap((place, index) =>
		listCodes(code, programme).flatMap((one) =>
			cellNames([place], code, [one]).map((name): [string, number] => [name, counts[index]?.[one] ?? 0])
		)
	);
}

/** One to four people of a category, in any of the promotions. */
function listSecrets(
	code: PublicListCode,
	{ programme, places, names }: ListPlace,
	counts: ListToTell['counts']
): readonly Secret[] {
	const among = code === 'entry' ? everyone(names) : working(names);
	return places.flatMap((place, index) =>
		listCodes(code, programme).flatMap((one): readonly Secret[] => {
			const x = counts[index]?.[one] ?? 0;
			const small = x > 0 && x < SMALLEST_CELL;
			return small
				? [
						{
							sum: cellNames([place], code, [one]),
							among: code === 'entry' ? cellNames([place], code, listCodes(code, programme)) : among
						}
					]
				: [];
		})
	);
}
