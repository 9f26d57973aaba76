import { isEmployerKind } from '../../coding/employers/employer.ts';
import { AIMS, type Aim, type ListedItem } from '../programme.ts';

/** One entry of a list as somebody types it: a text area has an example, or a rule, on each line. */
export interface ItemDraft {
	readonly code: string;
	readonly fr: string;
	readonly en: string;
	/** Of a family of jobs; not asked of a structure. */
	readonly aim: string;
	readonly examples: string;
	readonly keywords: string;
	readonly kinds: readonly string[];
	readonly replaces: string;
	/** Whether to leave it out of the new edition. */
	readonly removed: boolean;
}

export const EMPTY_DRAFT: ItemDraft = {
	code: '',
	fr: '',
	en: '',
	aim: 'in',
	examples: '',
	keywords: '',
	kinds: [],
	replaces: '',
	removed: false
};

export function draftOf(item: ListedItem): ItemDraft {
	const { code, fr, en, aim = 'in', examples = [], keywords = [], kinds = [], replaces = [] } = item;
	return {
		...{ code, fr, en, aim, kinds, removed: false },
		examples: examples.join('\n'),
		keywords: keywords.join('\n'),
		replaces: replaces.join(', ')
	};
}

/** The name of a control: `item.2.code`. */
export function draftField(index: number, field: keyof ItemDraft): string {
	return `item.${String(index)}.${field}`;
}

/** More entries than any list has: what is sent beyond is not read. */
const MOST_ENTRIES = 60;

interface FormTexts {
	readonly text: (name: string) => string;
	readonly texts: (name: string) => readonly string[];
}

/** The entries of a form that was sent, in order. One that nothing was typed into is no entry. */
export function readDrafts({ text, texts }: FormTexts): readonly ItemDraft[] {
	return Array.from({ length: MOST_ENTRIES }, (_, index): ItemDraft => {
		const typed = (field: keyof ItemDraft) => text(draftField(index, field));
		return {
			code: typed('code').trim(),
			fr: typed('fr').trim(),
			en: typed('en').trim(),
			aim: typed('aim'),
			examples: typed('examples'),
			keywords: typed('keywords'),
			kinds: texts(draftField(index, 'kinds')),
			replaces: typed('replaces'),
			removed: typed('removed') !== ''
		};
	}).filter(({ code, fr, en, examples, keywords }) =>
		[code, fr, en, examples, keywords].some((typed) => typed.trim() !== '')
	);
}

/** The entry that a draft makes: what is empty, or as it is unless said, is left out. */
export function itemOf(draft: ItemDraft): ListedItem {
	const [examples, keywords] = [linesOf(draft.examples), linesOf(draft.keywords)];
	const [kinds, replaces] = [draft.kinds.filter(isEmployerKind), codesOf(draft.replaces)];
	const aim = AIMS.find((one) => one === draft.aim);
	return {
		...{ code: draft.code, fr: draft.fr, en: draft.en === '' ? draft.fr : draft.en },
		...(aim === undefined || aim === 'in' ? {} : { aim: aim satisfies Aim }),
		...(examples.length > 0 ? { examples } : {}),
		...(keywords.length > 0 ? { keywords } : {}),
		...(kinds.length > 0 ? { kinds } : {}),
		...(replaces.length > 0 ? { replaces } : {})
	};
}

/** What stands on each line, blank lines left out. */
export function linesOf(text: string): readonly string[] {
	return [...new Set(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))].filter(
		(line) => line !== ''
	);
}

export function codesOf(text: string): readonly string[] {
	return [...new Set(text.split(/[\s,;]+/))].filter((code) => code !== '');
}
