import { sourceParts, valueColumns } from './bind-field.ts';
import { columnLocator } from './locate-columns.ts';
import type { FieldSource, Mapping, RowCondition } from './mapping.ts';
import { isReasonColumn } from './rejection.ts';
import {
	AWARD_FIELDS,
	COHORT_YEAR,
	PERSON_FIELDS,
	PROGRAMME_FIELDS,
	WAVE_FIELDS,
	type FieldKind
} from './target-fields.ts';

/** Fields of one part of a mapping, with where each comes from. */
export type Sources<Name extends string> = { readonly [Field in Name]?: FieldSource | undefined };

export function sourceEntries<Name extends string>(sources: Sources<Name>): [Name, FieldSource][] {
	return Object.entries(sources).filter((entry): entry is [Name, FieldSource] => entry[1] !== undefined);
}

/** Columns whose numbers or dates are read. */
export function measuredColumns(mapping: Mapping): readonly string[] {
	const measured = mappedFields(mapping).filter(({ kind }) => kind.kind === 'number' || kind.kind === 'date');
	return [...new Set(measured.flatMap(({ source }) => valueColumns(sourceParts(source))))];
}

/** Columns of the file that nothing of the mapping names, its conditions included. */
export function ignoredColumns(mapping: Mapping, names: readonly string[]): readonly string[] {
	const used = new Set(mappedColumns(mapping, names));
	return names.filter((name, index) => !used.has(index) && !isReasonColumn(name));
}

/** Places of the columns that something of the mapping names, its conditions included. */
export function mappedColumns(mapping: Mapping, names: readonly string[]): readonly number[] {
	const locator = columnLocator(names);
	const places = new Set(namedColumns(mapping).map((name) => locator.locate(name)));
	return names.flatMap((_, index) => (places.has(index) ? [index] : []));
}

interface MappedField {
	readonly source: FieldSource;
	readonly kind: FieldKind;
}

function mappedFields(mapping: Mapping): readonly MappedField[] {
	return [
		...withKinds(mapping.programme, PROGRAMME_FIELDS),
		...(mapping.cohort === undefined ? [] : [{ source: mapping.cohort, kind: COHORT_YEAR }]),
		...withKinds(mapping.person ?? {}, PERSON_FIELDS),
		...withKinds(mapping.award ?? {}, AWARD_FIELDS),
		...mapping.waves.flatMap(({ fields }) => withKinds(fields, WAVE_FIELDS))
	];
}

function withKinds<Name extends string>(
	sources: Sources<Name>,
	kinds: Readonly<Record<Name, FieldKind>>
): readonly MappedField[] {
	return sourceEntries(sources).map(([name, source]) => ({ source, kind: kinds[name] }));
}

function namedColumns(mapping: Mapping): readonly string[] {
	return [
		...mappedFields(mapping).flatMap(({ source }) => sourceColumns(source)),
		...('columns' in mapping.key ? mapping.key.columns : []),
		...(mapping.attributes ?? [])
	];
}

function sourceColumns(source: FieldSource): readonly string[] {
	const parts = sourceParts(source);
	return [...valueColumns(parts), ...(parts.cases ?? []).flatMap(({ when }) => conditionColumns(when))];
}

function conditionColumns(condition: RowCondition): readonly string[] {
	if ('all' in condition) return condition.all.flatMap(conditionColumns);
	if ('any' in condition) return condition.any.flatMap(conditionColumns);
	return 'not' in condition ? conditionColumns(condition.not) : [condition.column];
}
