import { quoteFound } from '../../../shared/problem.ts';
import { comparable } from '../../comparable.ts';
import type { DraftAward } from '../../draft.ts';
import type { Check } from '../check.ts';

/**
 * The same name, given name and birth year twice in one promotion is one graduate counted twice, or two of the
 * same name.
 *
 * A fingerprint of 52 bits stands for each person, so that a large file costs little memory.
 */
export const peopleOnce: Check = {
	severity: 'warning',
	open: ({ mapping: { person } }) => {
		if (person?.familyName === undefined || person.givenName === undefined) return null;
		const seen = new Map<number, number>();
		return {
			draft: (draft, tell) => {
				const who = nameOf(draft);
				if (who === null) return;
				const mark = fingerprint(
					`${draft.programmeCode}|${draft.year}|${who}|${draft.person.birthYear ?? ''}`
				);
				const other = seen.get(mark);
				if (other === undefined) seen.set(mark, draft.row);
				else
					tell({
						code: 'import.check-person-twice',
						row: draft.row,
						found: quoteFound(`${draft.person.givenName ?? ''} ${draft.person.familyName ?? ''}`),
						params: { other }
					});
			}
		};
	}
};

function nameOf({ person: { familyName, givenName } }: DraftAward): string | null {
	if (!familyName || !givenName) return null;
	return comparable(`${familyName}|${givenName}`);
}

const PRIME = 16_777_619;
const LOW_BITS = 20;

/** Two rounds of FNV-1a with different beginnings, side by side in one whole number. */
function fingerprint(text: string): number {
	let one = 2_166_136_261;
	let two = 40_389;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		one = Math.imul(one ^ code, PRIME);
		two = Math.imul(two ^ (code + index), PRIME);
	}
	return (one >>> 0) * 2 ** LOW_BITS + ((two >>> 0) % 2 ** LOW_BITS);
}
