import { sourceParts, valueColumns, type SourceParts } from '../bind-field.ts';
import { headerKey } from '../locate-columns.ts';
import type { FieldSource, Mapping } from '../mapping.ts';
import {
	AWARD_FIELDS,
	PERSON_FIELDS,
	PROGRAMME_FIELDS,
	WAVE_FIELDS,
	type FieldKind
} from '../target-fields.ts';

/** A field that reads a column. */
export interface ReadField {
	readonly part: 'programme' | 'person' | 'award' | 'wave';
	readonly field: string;
	readonly kind: FieldKind;
	readonly source: SourceParts;
}

type Rewrite = (read: ReadField) => FieldSource;
type Fields = Readonly<Record<string, FieldSource | undefined>>;

/** The mapping with every field that reads the column read otherwise. */
export function rewriteSources(mapping: Mapping, column: string, rewrite: Rewrite): Mapping {
	const inPart = <Part extends object>(
		part: ReadField['part'],
		fields: Part,
		kinds: Readonly<Record<string, FieldKind>>
	): Part => rewriteFields(fields as Fields, column, { part, kinds, rewrite }) as Part;
	return {
		...mapping,
		programme: inPart('programme', mapping.programme, PROGRAMME_FIELDS),
		...(mapping.person ? { person: inPart('person', mapping.person, PERSON_FIELDS) } : {}),
		...(mapping.award ? { award: inPart('award', mapping.award, AWARD_FIELDS) } : {}),
		waves: mapping.waves.map((wave) => ({ ...wave, fields: inPart('wave', wave.fields, WAVE_FIELDS) }))
	};
}

/** The fields that read a column. */
export function fieldsOfColumn(mapping: Mapping, column: string): readonly ReadField[] {
	const found: ReadField[] = [];
	rewriteSources(mapping, column, (read) => {
		found.push(read);
		return read.source;
	});
	return found;
}

interface PartRewrite {
	readonly part: ReadField['part'];
	readonly kinds: Readonly<Record<string, FieldKind>>;
	readonly rewrite: Rewrite;
}

function rewriteFields(fields: Fields, column: string, { part, kinds, rewrite }: PartRewrite): Fields {
	const wanted = headerKey(column);
	return Object.fromEntries(
		Object.entries(fields).map(([field, source]) => {
			const kind = kinds[field];
			if (source === undefined || kind === undefined) return [field, source];
			const parts = sourceParts(source);
			const reads = valueColumns(parts).some((name) => headerKey(name) === wanted);
			const rewritten = reads ? rewrite({ part, field, kind, source: parts }) : parts;
			// What is left alone stays as it was written.
			return [field, rewritten === parts ? source : rewritten];
		})
	);
}
