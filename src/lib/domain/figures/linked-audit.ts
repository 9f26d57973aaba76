import type { Reader } from '../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import { withholdLinked, type LinkedFigure } from '../disclosure/linked-figures.ts';
import { suppressOneWay } from '../disclosure/suppress-one-way.ts';
import type { Condition } from '../indicators/condition.ts';
import { baseParts, rateParts } from '../indicators/parts.ts';
import type { Counter } from '../indicators/tally.ts';
import { decideDisplay } from './decide-display.ts';
import {
	LINKED_CELLS,
	LINKED_RATES,
	linkedRequest,
	linkPeople,
	rateName,
	type LinkedCell,
	type LinkedPeople,
	type LinkedRate
} from './linked-people.ts';

/** The rates that everybody comes for: shown first, and the lists after them, before every other rate. */
const KEPT = [
	rateName('rncp', 'INS_GLOB'),
	rateName('rncp', 'INS_METIER'),
	rateName('rncp', 'REP_TAUX'),
	rateName('rncp', 'EMP_TAUX'),
	rateName('rncp', 'INS_NET')
];

/** What may be read of some people: rates, as `rateName` names them, and cells of lists, as `LINKED_CELLS` does. */
export type Readable = ReadonlySet<string>;

/**
 * What somebody who may not see small counts may read of some people, all of it together: two rates of the same
 * people may give a third back, a reason of being set aside, or a small cell of a list. Every rate and every list
 * that could be asked for is looked at, whatever was asked for, so that no sequence of questions tells more.
 *
 * Shares in work and looking for work are no secret, even of few people (statistics 6.1); reasons, further study,
 * contracts and working time are.
 *
 * Source: statistics 6.3, « linked figures ».
 */
export function auditPeople(reader: Reader, within: Condition, tally: Counter['tally']): Readable {
	const rates = LINKED_RATES.map((linked) => ({ ...linked, ...sumsOf(linked) }));
	const conditions = [
		...rates.flatMap(({ x, d, n, N }) => [x, d, n, N]),
		...LINKED_CELLS.map(({ people }) => people)
	];
	const linked = linkPeople(tally(linkedRequest(within)), conditions);
	const key = JSON.stringify([reader, [...linked.groups]]);
	const known = KNOWN.get(key) ?? auditLinked(reader, rates, linked);
	// The oldest leaves: the same classes are looked at page after page.
	if (KNOWN.size >= MOST_KNOWN) KNOWN.delete([...KNOWN.keys()][0] ?? key);
	KNOWN.set(key, known);
	return known;
}

/** Results by the counts they follow from: solving takes longer than a page may. */
const KNOWN = new Map<string, Readable>();
const MOST_KNOWN = 2_000;

type SummedRate = LinkedRate & ReturnType<typeof sumsOf>;

function auditLinked(reader: Reader, rates: readonly SummedRate[], linked: LinkedPeople): Readable {
	const count = (condition: Condition) => countIn(linked, condition);

	const hidden = rates.filter(({ rate, x, d, n, N }) => {
		const facts = { x: count(x), d: count(d), n: count(n), N: count(N) };
		return decideDisplay(rate, facts, { reader, thresholds: DEFAULT_THRESHOLDS }).display === 'hidden';
	});
	// Nobody, or everybody, of a few people is known as soon as they are, whatever is withheld.
	const secret = hidden.filter(({ x, d }) => count(x) > 0 && count(x) < count(d));
	const shown = rates.filter((rate) => !hidden.includes(rate)).map((rate) => figureOf(rate, linked));
	const kept = KEPT.flatMap((name) => shown.find(({ code }) => code === name) ?? []);
	const ordered = [...kept, ...cellFigures(linked), ...shown.filter((one) => !kept.includes(one))];
	const first = new Set([...secret.map(({ name }) => name), ...hiddenCells(linked)]);
	const secrets = secret.map((rate) => figureOf(rate, linked));
	const withheld = withholdLinked(linked.groups, [...ordered, ...secrets], { first });
	return new Set(ordered.flatMap(({ code }) => (withheld.has(code) ? [] : [code])));
}

function figureOf({ name, x, d, n, N }: SummedRate, { sumOf }: LinkedPeople): LinkedFigure {
	return { code: name, x: sumOf(x), d: sumOf(d), beside: [sumOf(n), sumOf(N)] };
}

function sumsOf({ set, rate }: LinkedRate) {
	const { x, d } = rateParts(set, rate);
	const { N, n } = baseParts(set, rate);
	return { x, d, N, n };
}

function countIn({ groups, sumOf }: LinkedPeople, condition: Condition): number {
	return sumOf(condition).reduce((sum, group) => sum + (groups.get(group) ?? 0), 0);
}

/** A cell is read with the total of its list; a reason, of those set aside. */
function cellFigures({ sumOf }: LinkedPeople): readonly LinkedFigure[] {
	return LINKED_CELLS.map(({ name, list, people }) => {
		const others = LINKED_CELLS.filter((cell) => cell.list === list);
		return { code: name, x: sumOf(people), d: [...new Set(others.flatMap((cell) => sumOf(cell.people)))] };
	});
}

/** Every reason that somebody has, and the small cells that lists do not show. */
function hiddenCells(linked: LinkedPeople): readonly string[] {
	const count = ({ people }: LinkedCell) => countIn(linked, people);
	const reasons = LINKED_CELLS.filter((cell) => cell.list === null && count(cell) > 0);
	const lists = Map.groupBy(
		LINKED_CELLS.filter(({ list }) => list !== null),
		({ list }) => list
	);
	const cells = [...lists.values()].flatMap((list) => {
		const open = new Set(list.flatMap((cell, index) => (cell.open ? [index] : [])));
		const result = suppressOneWay(list.map(count), undefined, open);
		if (result.status === 'recode') return list.filter((cell) => count(cell) > 0);
		return list.filter((_, index) => result.hidden.has(index));
	});
	return [...reasons, ...cells].map(({ name }) => name);
}
