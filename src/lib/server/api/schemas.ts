import * as v from 'valibot';

/** What the API answers, as data: the OpenAPI document is made from it, and a test holds the answers to it. */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const people = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = { lower: v.number(), upper: v.number() };
const quartiles = v.strictObject({
	q1: v.nullable(v.number()),
	median: v.nullable(v.number()),
	q3: v.nullable(v.number())
});

const wait = v.strictObject({
	followedMonths: people,
	quartiles,
	curve: v.nullable(
		v.array(
			v.strictObject({
				months: v.number(),
				atRisk: v.pipe(v.number(), v.integer()),
				found: v.pipe(v.number(), v.integer()),
				censored: v.pipe(v.number(), v.integer()),
				waiting: share,
				lower: v.nullable(share),
				upper: v.nullable(share)
			})
		)
	)
});

const header = {
	indicator: v.string(),
	definition: v.strictObject({ set: v.string(), version: v.string(), label: v.string() }),
	population: v.strictObject({
		programmes: v.array(v.string()),
		cohorts: v.array(v.pipe(v.number(), v.integer())),
		wave: v.nullable(people),
		filter: v.record(v.string(), v.string())
	}),
	referenceDate: v.nullable(v.string()),
	reasons: v.array(v.picklist(['small', 'low_response', 'wide', 'no_data', 'not_asked', 'population'])),
	snapshot: v.nullable(v.string()),
	lineage: v.strictObject({
		rulesVersion: v.string(),
		sources: v.record(v.string(), people),
		dataAt: v.nullable(v.string())
	})
};
const counts = { N: people, n: people, x: people, d: people, neutralised: v.record(v.string(), people) };

const shownFigure = v.strictObject({
	...header,
	...counts,
	display: v.picklist(['shown', 'fragile', 'counts']),
	value: v.nullable(share),
	interval: v.nullable(
		v.strictObject({ method: v.picklist(['wilson', 'order-statistics', 'log-log']), level: share, ...range })
	),
	bounds: v.nullable(v.strictObject(range)),
	quantiles: v.optional(v.strictObject({ type2: quartiles, type7: quartiles })),
	missing: v.optional(people),
	wait: v.optional(wait)
});
const hiddenFigure = v.strictObject({ ...header, display: v.literal('hidden') });
const undefinedFigure = v.strictObject({
	...header,
	...counts,
	display: v.literal('undefined'),
	value: v.null()
});

const bilingual = v.strictObject({ fr: v.string(), en: v.nullable(v.string()) });

export const API_SCHEMAS = {
	Programmes: v.strictObject({
		programmes: v.array(
			v.strictObject({
				code: v.string(),
				name: bilingual,
				registerNumber: v.nullable(v.string()),
				level: v.nullable(people)
			})
		)
	}),
	Cohorts: v.strictObject({
		cohorts: v.array(
			v.strictObject({
				programme: v.string(),
				year: people,
				startsOn: v.pipe(v.string(), v.isoDate()),
				endsOn: v.pipe(v.string(), v.isoDate())
			})
		)
	}),
	Indicators: v.strictObject({
		definitions: v.array(
			v.strictObject({
				set: v.string(),
				version: v.string(),
				label: v.string(),
				indicators: v.array(
					v.strictObject({ code: v.string(), unit: v.picklist(['rate', 'pay', 'duration']) })
				)
			})
		)
	}),
	Figures: v.strictObject({ figures: v.array(v.union([shownFigure, hiddenFigure, undefinedFigure])) }),
	Problem: v.strictObject({
		type: v.string(),
		title: v.string(),
		status: people,
		detail: v.optional(v.string()),
		problems: v.optional(
			v.array(
				v.strictObject({
					code: v.string(),
					at: v.optional(v.string()),
					found: v.optional(v.string()),
					detail: v.string()
				})
			)
		)
	})
} as const;
