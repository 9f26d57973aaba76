import fc from 'fast-check';
import type { Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { parseQuestionnaire } from '#lib/domain/survey/questionnaire.ts';
import { typeOf, type Item } from '#lib/domain/survey/question-types/index.ts';
import { aDocument, anItem } from '../factories/a-questionnaire.ts';
import type { Form } from './scenario.ts';

const TYPES = ['single', 'multiple', 'yes-no', 'text', 'scale', 'information'] as const;

/** What each type needs on top of a code. */
const SETTINGS = {
	single: { choices: ['A', 'B', 'C'] },
	multiple: { choices: ['A', 'B', 'C'] },
	'yes-no': {},
	text: { longest: 9 },
	scale: { least: 0, most: 3, ends: { least: { fr: 'Peu', en: 'Low' }, most: { fr: 'Très', en: 'High' } } },
	information: {}
} as const;

/** Codes that conditions may compare with an answer of a type. */
const CODES: Readonly<Record<(typeof TYPES)[number], readonly string[]>> = {
	single: ['A', 'B', 'C'],
	multiple: ['A', 'B', 'C'],
	'yes-no': ['YES', 'NO'],
	text: [],
	scale: ['0', '1', '2', '3'],
	information: []
};

interface Drawn {
	readonly type: (typeof TYPES)[number];
	readonly optional: boolean;
	/** One number decides the condition, another whether it goes on the page of the question before. */
	readonly when: readonly [number, number, number];
	readonly joined: boolean;
	readonly extra: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
	type: fc.constantFrom(...TYPES),
	optional: fc.boolean(),
	when: fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)),
	joined: fc.boolean(),
	extra: fc.boolean()
});

/**
 * Any questionnaire that could be published: questions of several types, each asked or not depending on any of
 * those before it, in any way; some on pages of two or three; the last ones extras.
 */
export const questionnaires: fc.Arbitrary<Questionnaire> = fc
	.array(drawn, { minLength: 1, maxLength: 9 })
	.map((draws) => {
		const firstExtra = draws.findIndex(({ extra }, index) => extra && index > draws.length / 2);
		const items = draws.map(({ type, optional, when }, index) =>
			anItem(`Q${index}`, {
				type,
				optional,
				...SETTINGS[type],
				...(firstExtra !== -1 && index >= firstExtra && { extra: true }),
				...conditionOf(draws.slice(0, index), when)
			})
		);
		const parsed = parseQuestionnaire({ ...aDocument(...items), pages: pagesOf(draws, items) });
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
		return parsed.value;
	});

function conditionOf(earlier: readonly Drawn[], [which, how, second]: Drawn['when']) {
	const compared = earlier.flatMap(({ type }, index) =>
		CODES[type].length > 0 ? [{ question: `Q${index}`, codes: CODES[type] }] : []
	);
	const one = compared[which % (compared.length + 1)];
	if (!one) return {};
	const other = compared[second % compared.length] ?? one;
	const leaf = { question: one.question, in: [one.codes[how % one.codes.length]] };
	const twin = { question: other.question, in: [other.codes[second % other.codes.length]] };
	const shapes = [leaf, { not: leaf }, { any: [leaf, twin] }, { all: [leaf, { not: twin }] }];
	return { when: shapes[how % shapes.length] };
}

/** Neighbours that do not depend on each other, of one part. */
function pagesOf(draws: readonly Drawn[], items: readonly Record<string, unknown>[]) {
	const pages: string[][] = [];
	let page: string[] = [];
	const close = () => {
		if (page.length > 1) pages.push(page);
		page = [];
	};
	for (const [index, item] of items.entries()) {
		const before = items[index - 1];
		const depends = page.some((code) => JSON.stringify(item['when'] ?? '').includes(`"${code}"`));
		const fits = draws[index]?.joined && page.length < 3 && !depends && before?.['extra'] === item['extra'];
		if (!fits) close();
		page.push(`Q${index}`);
	}
	close();
	return pages.map((items) => ({ title: { fr: 'Page', en: 'Page' }, items }));
}

/** Any form that the page of these questions takes, by draws that choose among its answers. */
export function anyForm(items: readonly Item[], draw: (bound: number) => number): Form {
	return Object.assign({}, ...items.map((item) => formOf(item, draw))) as Form;
}

function formOf(item: Item, draw: (bound: number) => number): Form {
	if (item.type === 'information') return {};
	if (item.optional && draw(4) === 0) return { [`${item.code}-declined`]: 'refused' };
	if (item.type === 'text') return { [item.code]: `mot ${draw(9)}` };
	const codes = typeOf(item).codes?.all(item) ?? [];
	if (item.type !== 'multiple') return { [item.code]: codes[draw(codes.length)] ?? '' };
	const chosen = codes.filter(() => draw(2) === 0);
	return { [item.code]: chosen.length > 0 ? chosen : [codes[0] ?? ''] };
}

/** Endless draws out of a few numbers. */
export function drawer(numbers: readonly number[]): (bound: number) => number {
	let at = 0;
	return (bound) => (numbers[at++ % numbers.length] ?? 0) % bound;
}

export const draws = fc.array(fc.nat({ max: 997 }), { minLength: 12, maxLength: 12 });
