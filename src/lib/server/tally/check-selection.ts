import { DIMENSIONS } from '#lib/domain/figures/dimension.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { filterEntries } from '#lib/domain/figures/selection-condition.ts';
import { isOpenField } from '#lib/domain/outcomes/codes.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import type { Tenant } from '../db/client.ts';
import { selectUnknownCodes } from '../db/queries/population.ts';

/** Codes of programmes that do not exist, or that the person may not read: the two are not told apart. */
export function unknownProgrammes(
	selection: Selection,
	readable: readonly { readonly code: string }[]
): readonly Problem[] {
	const known = readable.map(({ code }) => code);
	return selection.programmes
		.filter((code) => !known.includes(code))
		.map((code) => ({ code: 'selection.programme', at: 'programme', found: quoteFound(code) }));
}

/** Years and codes of the institution's own that no outcome has, so that a slip of the pen is not « nobody ». */
export async function unknownCodes(
	tenant: Tenant,
	selection: Selection,
	readable: 'all' | readonly string[]
): Promise<readonly Problem[]> {
	const years = (selection.cohorts ?? []).map(String);
	const asked = [
		['cohort', years] as const,
		...filterEntries(selection.where).filter(([name]) => isOpenField(DIMENSIONS[name]))
	].filter(([, codes]) => codes.length > 0);

	const problems: Problem[] = [];
	for (const [name, codes] of asked) {
		const unknown = await selectUnknownCodes(tenant, DIMENSIONS[name], codes, readable);
		problems.push(
			...unknown.map((code) => ({ code: 'selection.nobody', at: name, found: quoteFound(code) }))
		);
	}
	return problems;
}
