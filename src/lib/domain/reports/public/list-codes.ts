import { NOT_STATED, OUTSIDE_LIST } from '../../coding/off-list.ts';
import { OUTCOME_CODES } from '../../outcomes/codes.ts';
import { isMissing } from '../../outcomes/missing.ts';
import type { HolderCounts, WaveCounts } from './public-counts.ts';
import type { PublicListCode, PublicProgramme } from './public-sheet.ts';
import { placeName, type ToldPlace } from './told-rates.ts';

/** Category that is not known, of a list of its own that is not the programme's: read with the others. */
const UNKNOWN = '';

/** Never read by themselves: they say what is not known. */
const NEVER_ALONE: readonly string[] = [UNKNOWN, NOT_STATED];

export const mayStandAlone = (code: string) => !NEVER_ALONE.includes(code);

/** Every category of a list that a reader must reckon with, whoever is in it. */
export function listCodes(list: PublicListCode, programme: PublicProgramme): readonly string[] {
	if (list === 'entry') return [...OUTCOME_CODES.entrySituation.filter((code) => !isMissing(code)), UNKNOWN];
	if (list === 'contracts') return [...OUTCOME_CODES.contract.filter((code) => !isMissing(code)), UNKNOWN];
	const own = list === 'families' ? programme.jobFamilies : programme.structures;
	return [...Object.keys(own), OUTSIDE_LIST, NOT_STATED, UNKNOWN];
}

/** A category of some promotions, in what is told. */
export function cellNames(
	places: readonly ToldPlace[],
	list: PublicListCode,
	codes: readonly string[]
): readonly string[] {
	return places.flatMap((place) => codes.map((code) => `${placeName(place)}:${list}/${code}`));
}

/** Counts of a list by the codes of the programme's list; what stands outside it is not known to readers. */
export function listCounts(
	list: PublicListCode,
	programme: PublicProgramme,
	{ holders, wave }: { readonly holders: HolderCounts; readonly wave: WaveCounts }
): Readonly<Record<string, number>> {
	const counts = countsOf(list, holders, wave);
	const known = new Set(listCodes(list, programme));
	const sums: Record<string, number> = {};
	for (const [code, people] of Object.entries(counts)) {
		const named = known.has(code) ? code : UNKNOWN;
		sums[named] = (sums[named] ?? 0) + people;
	}
	return sums;
}

function countsOf(
	list: PublicListCode,
	holders: HolderCounts,
	wave: WaveCounts
): Readonly<Record<string, number>> {
	if (list === 'entry') return holders.entry;
	if (list !== 'families') return wave[list];
	return Object.fromEntries(Object.entries(wave.families).map(([code, { yes, no }]) => [code, yes + no]));
}

/** Every job of the programme's list is a target job, and no other is: what anybody would believe. */
export function familiesSayTarget({ families }: WaveCounts, { jobFamilies }: PublicProgramme): boolean {
	return Object.entries(families).every(([code, { yes, no }]) => (code in jobFamilies ? no : yes) === 0);
}
