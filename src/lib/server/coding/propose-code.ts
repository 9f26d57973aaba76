import type { Coding } from '#lib/domain/coding/coding.ts';
import { addChosen, type ChosenSuggestion } from '#lib/domain/coding/work/chosen-evidence.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { Tenant } from '../db/client.ts';
import { selectChosenTexts } from '../db/queries/answered-evidence.ts';
import type { CodedProgramme } from './find-programme.ts';
import { romeOf } from './rome.ts';
import { coderOf, keyOf } from './tools.ts';

/** Reads texts into a list of a programme, with what graduates chose among suggestions beside their words. */
export async function codeProposer(
	tenant: Tenant,
	programme: CodedProgramme,
	field: CodingList
): Promise<(text: string) => Coding> {
	const chosen = await selectChosenTexts(tenant, { programmeId: programme.id, field });
	const byKey = Map.groupBy(chosen, ({ text }) => keyOf(text));
	const coder = coderOf(field, programme);
	return (text) => {
		const suggestions = byKey.get(keyOf(text)) ?? [];
		if (suggestions.length === 0) return coder(text);
		return addChosen(coder(text), suggestions, (suggestion) => codesOf(suggestion, programme, field));
	};
}

/** Lines of the list that a suggestion stands for: by kind of employer, or by sheet of ROME. */
function codesOf(
	{ list, code }: ChosenSuggestion,
	{ targetJobs, structures }: CodedProgramme,
	field: CodingList
): readonly string[] {
	if (field === 'structure')
		return structures
			.filter(({ kinds = [] }) => list === 'employer-kind' && kinds.some((kind) => kind === code))
			.map((item) => item.code);
	return targetJobs
		.filter(({ fr, examples = [] }) => [fr, ...examples].some((text) => romeOf(text)?.code === code))
		.map((item) => item.code);
}
