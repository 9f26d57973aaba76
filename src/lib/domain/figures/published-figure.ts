import * as v from 'valibot';
import { quoteFound } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';

const year = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100));
const people = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)));
const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

const schema = v.pipe(
	v.strictObject({
		/** Code of the programme. */
		programme: text(200),
		/** Years of the promotions counted together. */
		cohorts: v.pipe(v.array(year), v.minLength(1), v.maxLength(60)),
		/** Months from the award; null when the source does not say. */
		waveMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))),
		/** Code of the indicator it is comparable with. */
		indicator: v.nullable(text(40)),
		/** What is counted, in the words of the source. */
		label: text(200),
		count: people,
		total: people,
		/** 0 to 1. */
		rate: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
		source: text(500),
		sourceUrl: v.nullable(v.pipe(text(2000), v.regex(/^https?:\/\//))),
		publishedOn: v.nullable(v.pipe(v.string(), v.isoDate()))
	}),
	v.forward(
		v.check(({ count, rate }) => count !== null || rate !== null),
		['count']
	),
	v.forward(
		v.check(({ count, total }) => count === null || total === null || count <= total),
		['total']
	)
);

/**
 * A count or a rate that was published elsewhere, of people nobody has the rows of: « 12 CIP, 5 médiateurs » on
 * a slide is two of them. It is shown with its source beside what is computed, and never becomes people.
 */
export type PublishedFigure = v.InferOutput<typeof schema>;

/** Reads such a figure, or says which of its fields is wrong. */
export function parsePublishedFigure(input: unknown): Result<PublishedFigure> {
	const parsed = v.safeParse(schema, input);
	if (parsed.success) return ok({ ...parsed.output, cohorts: [...new Set(parsed.output.cohorts)].sort() });
	const [first, ...others] = parsed.issues.map((issue) => ({
		code: 'published.invalid',
		at: v.getDotPath(issue) ?? 'label',
		found: quoteFound(issue.received)
	}));
	return first ? fail(first, ...others) : fail({ code: 'published.invalid' });
}
