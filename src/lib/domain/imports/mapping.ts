import * as v from 'valibot';
import { quoteFound } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import {
	DATE_ORDERS,
	DECIMAL_MARKS,
	DELIMITERS,
	ENCODINGS,
	ESCAPES,
	QUOTES,
	ROW_CHOICES
} from './reading.ts';
import { AWARD_FIELDS, PERSON_FIELDS, PROGRAMME_FIELDS, WAVE_FIELDS } from './target-fields.ts';

/** Version of the form of this document; a document of another version is refused. */
export const MAPPING_FORMAT = 1;

const columnName = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
const value = v.pipe(v.string(), v.maxLength(300));

/** When something holds of a row. Cells are compared without case, accents or runs of spaces. */
export type RowCondition =
	| { readonly column: string; readonly in: readonly string[] }
	| { readonly column: string; readonly startsWith: string }
	| { readonly column: string; readonly filled: boolean }
	| { readonly all: readonly RowCondition[] }
	| { readonly any: readonly RowCondition[] }
	| { readonly not: RowCondition };

const rowCondition: v.GenericSchema<RowCondition> = v.lazy(() =>
	v.union([
		v.strictObject({ column: columnName, in: v.array(v.string()) }),
		v.strictObject({ column: columnName, startsWith: v.string() }),
		v.strictObject({ column: columnName, filled: v.boolean() }),
		v.strictObject({ all: v.array(rowCondition) }),
		v.strictObject({ any: v.array(rowCondition) }),
		v.strictObject({ not: rowCondition })
	])
);

const fieldSource = v.union([
	columnName,
	v.strictObject({
		/** First case that holds gives the value. */
		cases: v.optional(v.array(v.strictObject({ when: rowCondition, value }))),
		column: v.optional(columnName),
		/** The first of these that is filled. */
		columns: v.optional(v.pipe(v.array(columnName), v.minLength(1))),
		/** The same value for every row. */
		value: v.optional(value),
		/** What stands in the file → what it is here. */
		values: v.optional(v.record(v.string(), value)),
		/** For a filled cell that `values` does not name; without it such a cell is a problem. */
		otherwise: v.optional(value),
		/** For an empty cell. */
		empty: v.optional(value),
		multiply: v.optional(v.number()),
		divide: v.optional(v.pipe(v.number(), v.notValue(0)))
	})
]);

/** Where a field of ours comes from: a column, several, a constant, cases, with values translated. */
export type FieldSource = v.InferOutput<typeof fieldSource>;

const fields = <Name extends string>(known: Readonly<Record<Name, unknown>>) =>
	v.strictObject(
		Object.fromEntries(Object.keys(known).map((name) => [name, v.optional(fieldSource)])) as Record<
			Name,
			v.OptionalSchema<typeof fieldSource, undefined>
		>
	);

const documentSchema = v.strictObject({
	format: v.literal('devenir-mapping'),
	version: v.literal(MAPPING_FORMAT),
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
	/** What the person says about the file; anything absent is found out. */
	file: v.optional(
		v.strictObject({
			encoding: v.optional(v.picklist(ENCODINGS)),
			delimiter: v.optional(v.picklist(DELIMITERS)),
			quote: v.optional(v.picklist(QUOTES)),
			escape: v.optional(v.picklist(ESCAPES)),
			sheet: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(300))),
			table: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
			titleRows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
			headerRows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
			footerRows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
			totals: v.optional(v.picklist(ROW_CHOICES)),
			unfinished: v.optional(v.picklist(ROW_CHOICES)),
			decimal: v.optional(v.picklist(DECIMAL_MARKS)),
			dates: v.optional(v.picklist(DATE_ORDERS)),
			/** First year of the hundred that years of two figures stand for: 1950 reads 13 as 2013. */
			shortYears: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2000))),
			/** Cells that stand for an empty one: `NA`, `nd`. */
			missing: v.optional(v.array(v.string()))
		})
	),
	/** What makes a row the same award in the next file: columns, or the facts that do not change. */
	key: v.union([
		v.strictObject({ columns: v.pipe(v.array(columnName), v.minLength(1)) }),
		v.strictObject({ from: v.literal('facts') })
	]),
	programme: fields(PROGRAMME_FIELDS),
	/** Make the programmes that are not known yet; without it they are a problem. */
	createProgrammes: v.optional(v.boolean()),
	/** The year of the promotion; the year of `award.awardedOn` without it. */
	cohort: v.optional(fieldSource),
	person: v.optional(fields(PERSON_FIELDS)),
	award: v.optional(fields(AWARD_FIELDS)),
	/** Columns kept with the award as they are, for which there is no field. */
	attributes: v.optional(v.array(columnName)),
	/** One entry for each wave that a row holds. */
	waves: v.array(
		v.strictObject({
			/** Months from the award. */
			months: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
			fields: fields(WAVE_FIELDS)
		})
	)
});

/** How the columns of one kind of file are read. Documented in `docs/imports/mapping.md`. */
export type Mapping = v.InferOutput<typeof documentSchema>;

/** Reads a mapping document, or says what is wrong with it and where. */
export function parseMapping(input: unknown): Result<Mapping> {
	const parsed = v.safeParse(documentSchema, input);
	if (!parsed.success) {
		const [first, ...others] = parsed.issues.map((issue) => ({
			code: 'import.mapping-invalid',
			at: v.getDotPath(issue) ?? 'mapping',
			found: quoteFound(issue.received),
			params: { expected: issue.expected ?? '' }
		}));
		return first ? fail(first, ...others) : fail({ code: 'import.mapping-invalid', at: 'mapping' });
	}
	const months = parsed.output.waves.map((wave) => wave.months);
	const twice = months.find((wave, index) => months.indexOf(wave) !== index);
	if (twice === undefined) return ok(parsed.output);
	return fail({ code: 'import.mapping-wave-twice', at: 'waves', found: String(twice) });
}

/** Reads a mapping written as JSON. */
export function parseMappingText(text: string): Result<Mapping> {
	try {
		return parseMapping(JSON.parse(text));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return fail({ code: 'import.mapping-not-json', found: quoteFound(error.message) });
	}
}
