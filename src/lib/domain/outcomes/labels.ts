import type { ListedItem } from '../programmes/programme.ts';
import type { Label } from '../shared/wording.ts';
import { isOpenField, type OutcomeField } from './codes.ts';
import { isMissing } from './missing.ts';

/** Fields whose list has an « unknown » of its own, with a name of its own. */
const OWN_UNKNOWN: readonly OutcomeField[] = [
	'sex',
	'route',
	'modality',
	'nationality',
	'ageBand',
	'situation'
];

/** What a code of a field is called; the institution's own codes are their own names. */
export function codeLabel(field: OutcomeField, code: string): Label {
	if (code === '') return { key: 'outcomes.blank' };
	if (field === 'level') return { key: 'outcomes.level', params: { level: code } };
	if (field === 'wave') return { key: 'outcomes.wave', params: { count: Number(code) } };
	if (isOpenField(field)) return { text: code };
	if (isMissing(code) && !OWN_UNKNOWN.includes(field)) return { key: `outcomes.missing.${code}` };
	return { key: `outcomes.${field}.${code}` };
}

/** Codes that close every list, whatever the programme. */
const ALWAYS_LISTED = ['HORS_LISTE', 'NON_PRECISE', 'to-classify', 'other-titles'];

/**
 * What a job family or a kind of structure is called, by the lists of the programmes counted. Where two
 * programmes give one code to two things, the code itself is said.
 */
export function listedLabel(code: string, lists: readonly (readonly ListedItem[])[]): Label {
	if (ALWAYS_LISTED.includes(code)) return { key: `outcomes.listed.${code}` };
	const items = lists.flatMap((list) => list.filter((item) => item.code === code));
	const [first] = items;
	if (!first || items.some(({ fr }) => fr !== first.fr)) return { text: code };
	return { name: { fr: first.fr, en: first.en } };
}
