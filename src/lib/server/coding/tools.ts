import type { Coder } from '#lib/domain/coding/coding.ts';
import { NOT_STATED, OUTSIDE_LIST } from '#lib/domain/coding/off-list.ts';
import { clusterKey } from '#lib/domain/coding/work/cluster-key.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { ListedItem, ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import { loadCoder } from '../nomenclatures/load-coder.ts';
import { loadReferences } from '../nomenclatures/references.ts';

type Lists = Pick<ProgrammeEdition, 'targetJobs' | 'structures'>;

const NOMENCLATURE = { jobFamily: 'target-jobs', structure: 'structures' } as const;

/** Coders kept at a time: a programme has two, and an institution rarely codes more than a few at once. */
const KEPT = 12;

/** Building a coder takes tenths of a second: it is kept as long as the lists are the same. */
const coders = new Map<string, Coder>();

/** The coder of a programme's own list. Its labels are codes: who shows them knows the reader's language. */
export function coderOf(field: CodingList, { targetJobs, structures }: Lists): Coder {
	const own = { targetJobs: targetJobs.map(labelled), structures: structures.map(labelled) };
	const key = `${field} ${JSON.stringify(field === 'jobFamily' ? own.targetJobs : own.structures)}`;
	const known = coders.get(key);
	if (known) return known;
	const offList = { [OUTSIDE_LIST]: OUTSIDE_LIST, [NOT_STATED]: NOT_STATED };
	const coder = loadCoder(NOMENCLATURE[field], { ...own, offList });
	const [oldest] = coders.keys();
	if (coders.size >= KEPT && oldest !== undefined) coders.delete(oldest);
	coders.set(key, coder);
	return coder;
}

/** Reading a text takes tenths of a millisecond, and a page reads the same thousands again and again. */
const keys = new Map<string, string>();
const KEYS_KEPT = 50_000;
/** A title is hardly ever longer; what is, is not worth keeping. */
const LONGEST_KEPT = 300;

/** What spellings have in common, by the words that the shipped nomenclatures know. */
export function keyOf(text: string): string {
	const known = keys.get(text);
	if (known !== undefined) return known;
	const key = clusterKey(text, loadReferences().lexicon);
	if (keys.size >= KEYS_KEPT) keys.clear();
	if (text.length <= LONGEST_KEPT) keys.set(text, key);
	return key;
}

/** Lists are written in French, and so are the texts that are compared with them. */
function labelled(item: ListedItem) {
	return { ...item, label: item.fr };
}
