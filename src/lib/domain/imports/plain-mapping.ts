import { sourceParts, valueColumns } from './bind-field.ts';
import type { Sources } from './mapped-columns.ts';
import { MAPPING_FORMAT, type FieldSource, type Mapping } from './mapping.ts';
import {
	codesOf,
	PLAIN_TARGET_NAMES,
	PLAIN_TARGETS,
	type PlainTarget,
	type PlainTargetName
} from './plain-targets.ts';

/** A mapping as a form shows it: one column, one field; one wave; values one by one. */
export interface PlainChoices {
	readonly name: string;
	readonly file: NonNullable<Mapping['file']>;
	/** Code of the programme of every row; null when a column says it. */
	readonly programme: string | null;
	readonly createProgrammes: boolean;
	/** Year of the promotion of every row; null when a column says it, or the date of award does. */
	readonly cohort: number | null;
	/** Wave of the answers, in months; null when the file has none. */
	readonly months: number | null;
	/** Column → what it is; a column that is left out is not used. */
	readonly columns: Readonly<Record<string, PlainTargetName>>;
	/** Column → value of the file → our code. */
	readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The document of these choices. A field given by two columns takes the first that is filled. */
export function buildPlainMapping(choices: PlainChoices): Mapping {
	const sources = plainSources(choices);
	const of = (part: PlainTarget['part']) =>
		Object.fromEntries(
			sources.filter(({ target }) => target.part === part).map(({ target, source }) => [target.field, source])
		);
	const only = (part: PlainTarget['part']) => sources.find(({ target }) => target.part === part);
	const cohort =
		only('cohort')?.source ?? (choices.cohort === null ? undefined : { value: String(choices.cohort) });
	const key = only('key');
	return {
		format: 'devenir-mapping',
		version: MAPPING_FORMAT,
		name: choices.name,
		...unlessEmpty({ file: choices.file, person: of('person'), award: of('award') }),
		key: key ? { columns: [...key.columns] } : { from: 'facts' },
		programme: choices.programme === null ? of('programme') : { code: { value: choices.programme } },
		...(choices.createProgrammes ? { createProgrammes: true } : {}),
		...(cohort === undefined ? {} : { cohort }),
		...unlessEmpty({ attributes: [...(only('attribute')?.columns ?? [])] }),
		waves: choices.months === null ? [] : [{ months: choices.months, fields: of('wave') }]
	};
}

/** The parts that say something. */
function unlessEmpty<Parts extends Readonly<Record<string, object>>>(parts: Parts): Partial<Parts> {
	const entries = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
	return Object.fromEntries(entries) as Partial<Parts>;
}

interface PlainSource {
	readonly target: PlainTarget;
	readonly columns: readonly string[];
	readonly source: FieldSource;
}

function plainSources({ columns, values }: PlainChoices): readonly PlainSource[] {
	return PLAIN_TARGET_NAMES.flatMap((name) => {
		const own = Object.keys(columns).filter((column) => columns[column] === name);
		const [first] = own;
		if (first === undefined) return [];
		const target: PlainTarget = PLAIN_TARGETS[name];
		return [{ target, columns: own, source: plainSource(name, own, first, values) }];
	});
}

function plainSource(
	name: PlainTargetName,
	columns: readonly string[],
	first: string,
	values: PlainChoices['values']
): FieldSource {
	const target: PlainTarget = PLAIN_TARGETS[name];
	const translated = Object.assign({}, ...columns.map((column) => values[column] ?? {})) as Record<
		string,
		string
	>;
	const isCoded = codesOf(name).length > 0;
	const place = columns.length > 1 ? { columns: [...columns] } : { column: first };
	if (columns.length === 1 && !isCoded && target.factor === undefined) return first;
	return { ...place, ...(isCoded ? { values: translated } : {}), ...target.factor };
}

/**
 * The choices of a document, or null when it says more than a form can show: several waves, cases, constants.
 * Building the mapping of what is returned gives the document back.
 */
export function readPlainMapping(mapping: Mapping): PlainChoices | null {
	const choices: PlainChoices = {
		name: mapping.name,
		file: mapping.file ?? {},
		programme: sourceParts(mapping.programme.code ?? {}).value ?? null,
		createProgrammes: mapping.createProgrammes === true,
		cohort: readYear(mapping),
		months: mapping.waves[0]?.months ?? null,
		...readColumns(mapping)
	};
	return canonical(buildPlainMapping(choices)) === canonical(mapping) ? choices : null;
}

function readYear({ cohort }: Mapping): number | null {
	const year = cohort === undefined ? undefined : sourceParts(cohort).value;
	return year === undefined ? null : Number(year);
}

function readColumns(mapping: Mapping): Pick<PlainChoices, 'columns' | 'values'> {
	const columns: Record<string, PlainTargetName> = {};
	const values: Record<string, Record<string, string>> = {};
	for (const name of PLAIN_TARGET_NAMES) {
		const parts = sourceParts(sourceOf(mapping, name) ?? {});
		for (const column of valueColumns(parts)) {
			columns[column] ??= name;
			if (parts.values) values[column] = { ...parts.values };
		}
	}
	return { columns, values };
}

/** Where each part of a document has its fields; the parts that are one field have it under no name. */
function partsOf(mapping: Mapping): Readonly<Record<PlainTarget['part'], Sources<string>>> {
	return {
		key: 'columns' in mapping.key ? { '': { columns: mapping.key.columns } } : {},
		cohort: { '': mapping.cohort },
		attribute: mapping.attributes ? { '': { columns: mapping.attributes } } : {},
		programme: mapping.programme,
		person: mapping.person ?? {},
		award: mapping.award ?? {},
		wave: mapping.waves[0]?.fields ?? {}
	};
}

function sourceOf(mapping: Mapping, name: PlainTargetName): FieldSource | undefined {
	const { part, field, factor }: PlainTarget = PLAIN_TARGETS[name];
	const source = partsOf(mapping)[part][field];
	if (source === undefined) return undefined;
	const { multiply, divide } = sourceParts(source);
	return multiply === factor?.multiply && divide === factor?.divide ? source : undefined;
}

/** The same text for the same document, whatever the order of its parts. */
function canonical(part: unknown): string {
	return JSON.stringify(part, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
			: inner
	);
}
