import type { Mapping } from './mapping.ts';

/** A programme said beside the mapping: one for every row, or a column of codes. */
export type ProgrammeChoice = { readonly code: string } | { readonly column: string };

/**
 * The mapping with its programme said otherwise. A column makes the programmes it names; a code must be known,
 * unless the mapping lets it be made.
 */
export function withProgramme(mapping: Mapping, choice: ProgrammeChoice): Mapping {
	if ('code' in choice)
		return { ...mapping, programme: { ...mapping.programme, code: { value: choice.code } } };
	return { ...mapping, programme: { ...mapping.programme, code: choice.column }, createProgrammes: true };
}
