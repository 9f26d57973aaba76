import type { Secret, Told } from '../../disclosure/told-counts.ts';
import { cellNames, familiesSayTarget, listCodes, listCounts } from './list-codes.ts';
import type { WaveCounts } from './public-counts.ts';
import {
	PUBLIC_LISTS,
	type PublicFocus,
	type PublicList,
	type PublicProgramme,
	type PublicPromotion,
	type PublicRate,
	type PublicSheet
} from './public-sheet.ts';
import { tellList, toldByList, toldByTarget, type ListPlace } from './tell-list.ts';
import { toldByPromotion, type ToldPromotion } from './tell-promotion.ts';
import { accountSecrets, accountTruth, tellWave } from './tell-wave.ts';
import { accountNames, everyone, toldByWave, working, type ToldPlace } from './told-rates.ts';

export const isExact = ({ display }: PublicRate) => display === 'shown' || display === 'fragile';

export interface FocusToTell {
	readonly programme: PublicProgramme;
	readonly snapshot: string;
	/** The oldest first. */
	readonly promotions: readonly ToldPromotion[];
	/** What was published before, the newest first. */
	readonly former: readonly PublicSheet[];
}

/**
 * Whom the lists are about: the newest promotion whose rate may be read; where that is so of none, all of them together
 * where that tells of nobody, former pages included.
 */
export function tellFocus(facts: FocusToTell): PublicFocus | null {
	const readable = facts.promotions.filter(({ promotion }) => {
		const main = mainOf(promotion);
		return main !== undefined && isExact(main.global);
	});
	const newest = readable.at(-1);
	if (newest) return sameFocus(facts, [newest.promotion]) ?? tellSingle(facts, newest);
	const together = facts.promotions.filter(({ promotion }) => mainOf(promotion) !== undefined);
	if (together.length < 2) return null;
	const kept = sameFocus(
		facts,
		together.map(({ promotion }) => promotion)
	);
	return kept ?? tellPool(facts, together);
}

const mainOf = ({ waves }: PublicPromotion) => waves.find(({ months }) => months === 6);

const placeOf = (promotion: PublicPromotion): ToldPlace => ({
	cohort: promotion.cohort,
	months: 6,
	snapshot: mainOf(promotion)?.snapshot ?? promotion.snapshot
});

const holderPlaceOf = ({ cohort, snapshot }: PublicPromotion): ToldPlace => ({ cohort, months: 0, snapshot });

/** The lists of the very same counts were published before: they are published again as they were. */
function sameFocus({ former }: FocusToTell, promotions: readonly PublicPromotion[]): PublicFocus | null {
	const name = (some: readonly PublicPromotion[]) =>
		JSON.stringify(some.map((one) => [placeOf(one), holderPlaceOf(one)]));
	const same = former.find((sheet) => sheet.focus !== null && name(focused(sheet)) === name(promotions));
	return same?.focus ?? null;
}

function focused({ promotions, focus }: PublicSheet): readonly PublicPromotion[] {
	return promotions.filter(({ cohort }) => focus?.cohorts.includes(cohort) === true);
}

function tellSingle(facts: FocusToTell, chosen: ToldPromotion): PublicFocus {
	const { promotion, main } = chosen;
	const cohorts = [promotion.cohort];
	// Lists of people other than those of the rate would tell who has changed.
	if (!main) return { cohorts, pooled: null, lists: [] };
	return { cohorts, pooled: null, lists: tellLists(facts, [chosen], toldByPromotion(promotion, 6), []) };
}

function tellPool(facts: FocusToTell, together: readonly ToldPromotion[]): PublicFocus | null {
	if (together.some(({ main, promotion }) => !main || promotion.kept)) return null;
	const cohorts = together.map(({ promotion }) => promotion.cohort);
	const places = together.map(({ promotion }) => placeOf(promotion));
	const names = accountNames(places);
	const sums = together.flatMap(({ promotion }) =>
		promotion.certified.display === 'shown' ? [promotion.certified.x] : []
	);
	const certified = sums.length === together.length ? sums.reduce((sum, x) => sum + x, 0) : null;
	const known = [
		...together.flatMap(({ promotion }) => toldByPromotion(promotion, 6)),
		...facts.former.flatMap((sheet) => toldByPool(sheet))
	];
	const counts = addWaves(together.flatMap(({ main }) => main ?? []));
	if (!counts) return null;
	const truth = truthOf(together);
	// A few people of all promotions together are as few as in one.
	const secrets = [...together.flatMap(poolSecrets), ...accountSecrets(counts, names)];
	const facts6 = { months: 6, snapshot: facts.snapshot, counts, names, certified, truth, known, secrets };
	const { wave, told } = tellWave(facts6);
	if (!isExact(wave.global)) return null;
	return { cohorts, pooled: wave, lists: tellLists(facts, together, told, secrets) };
}

/** What a page with a pool tells of it. */
function toldByPool(sheet: PublicSheet): readonly Told[] {
	const { focus, programme } = sheet;
	if (!focus?.pooled) return [];
	const promotions = focused(sheet);
	const places = promotions.map(placeOf);
	const names = accountNames(places);
	const lists = focus.lists.flatMap((list) =>
		toldByList(list, {
			programme,
			names,
			places: list.code === 'entry' ? promotions.map(holderPlaceOf) : places
		})
	);
	return [...toldByWave(focus.pooled, names), ...lists];
}

/** In a pool, the counts of each promotion: what may not be read of it, and the rates that are hidden. */
function poolSecrets({ promotion, main }: ToldPromotion): readonly Secret[] {
	if (!main) return [];
	const names = accountNames([placeOf(promotion)]);
	return [...accountSecrets(main, names), { sum: working(names), among: everyone(names) }];
}

function tellLists(
	{ programme, former }: FocusToTell,
	promotions: readonly ToldPromotion[],
	told: readonly Told[],
	secrets: readonly Secret[]
): readonly PublicList[] {
	const places = promotions.map(({ promotion }) => placeOf(promotion));
	const names = accountNames(places);
	const truth = truthOf(promotions);
	const before = former.flatMap(toldByPool);
	return PUBLIC_LISTS.flatMap((code): readonly PublicList[] => {
		const ofHolders = code === 'entry';
		if (ofHolders && promotions.some(({ promotion }) => promotion.kept)) return [];
		const place: ListPlace = {
			...{ programme, names },
			places: ofHolders ? promotions.map(({ promotion }) => holderPlaceOf(promotion)) : places
		};
		const counts = promotions.flatMap(({ holders, main: wave }) =>
			wave ? [listCounts(code, programme, { holders, wave })] : []
		);
		const believed =
			code === 'families' && promotions.every(({ main }) => main && familiesSayTarget(main, programme));
		const links = promotions.flatMap(({ promotion }): readonly Told[] => {
			const single = { programme, places: [placeOf(promotion)], names: accountNames([placeOf(promotion)]) };
			if (believed) return toldByTarget(single);
			return ofHolders ? [] : [linkOf(single, code)];
		});
		const known = ofHolders
			? relevantTo(before, place, code)
			: [...told, ...links, ...relevantTo(before, place, code)];
		const ownSecrets = ofHolders ? [] : [...secrets, ...promotions.flatMap(accountSecretsOf)];
		const list = tellList({ code, place, counts, truth, known, secrets: ownSecrets });
		return list ? [list] : [];
	});
}

/** Everyone who works is in one category, promotion by promotion. */
function linkOf({ programme, places, names }: ListPlace, code: PublicList['code']): Told {
	return {
		...{ sum: cellNames(places, code, listCodes(code, programme)), without: working(names) },
		...{ low: 0, high: 0 }
	};
}

/** Of what was told before, what is about the people of this very list. */
function relevantTo(
	told: readonly Told[],
	{ places, programme }: ListPlace,
	code: PublicList['code']
): readonly Told[] {
	const own = new Set(cellNames(places, code, listCodes(code, programme)));
	return told.filter(({ sum }) => sum.some((name) => own.has(name)));
}

function accountSecretsOf({ promotion, main }: ToldPromotion): readonly Secret[] {
	return main ? accountSecrets(main, accountNames([placeOf(promotion)])) : [];
}

function truthOf(promotions: readonly ToldPromotion[]): ReadonlyMap<string, number> {
	return new Map(
		promotions.flatMap(({ promotion, main }) =>
			main ? accountTruth(main, accountNames([placeOf(promotion)])) : []
		)
	);
}

function addWaves([first, ...others]: readonly WaveCounts[]): WaveCounts | null {
	return first ? others.reduce(addWave, first) : null;
}

/** Only the account, the days and the pays: lists are added up cell by cell where they are told. */
function addWave(a: WaveCounts, b: WaveCounts): WaveCounts {
	const days = [a.referenceDates, b.referenceDates]
		.flatMap((span) => (span ? [span.first, span.last] : []))
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	return {
		...a,
		account: {
			target: a.account.target + b.account.target,
			other: a.account.other + b.account.other,
			jobless: a.account.jobless + b.account.jobless,
			aside: a.account.aside + b.account.aside,
			silent: a.account.silent + b.account.silent
		},
		targetDecided: a.targetDecided && b.targetDecided,
		referenceDates: first === undefined || last === undefined ? null : { first, last },
		pays: [...a.pays, ...b.pays].sort((one, other) => one - other)
	};
}
