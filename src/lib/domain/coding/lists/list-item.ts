import type { EmployerKind } from '../employers/employer.ts';
import { foldText } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { ReadTitle } from '../text/read-statement.ts';
import type { Word } from '../text/words.ts';
import { parseKeywordRule, type KeywordRule } from './keyword-rule.ts';

/** An entry of a programme's list, in the language its candidates are shown in. */
export interface ListItem {
	readonly code: string;
	readonly label: string;
	readonly examples?: readonly string[];
	readonly keywords?: readonly string[];
	readonly kinds?: readonly EmployerKind[];
}

/** An entry made ready to match. */
export interface PreparedItem {
	readonly item: ListItem;
	readonly rules: readonly KeywordRule[];
	/** Stems of the words its label and examples are made of: they are at home in this entry. */
	readonly vocabulary: ReadonlySet<string>;
}

export function prepareItem(item: ListItem, readTitle: ReadTitle): PreparedItem {
	const texts = [item.label, ...(item.examples ?? [])];
	return {
		item,
		rules: (item.keywords ?? []).map(parseKeywordRule),
		vocabulary: new Set(texts.flatMap((text) => contentWords(readTitle(text))).map(({ stem }) => stem))
	};
}

export function contentWords(words: readonly Word[]): readonly Word[] {
	return words.filter(({ folded }) => !isStopWord(folded));
}

/** Words of grade and scope: they change nothing to what the job is. Folded stems. */
const NEUTRAL: ReadonlySet<string> = new Set(
	(
		'professionnel principal adjoint senior junior polyvalent qualifi general local departemental regional ' +
		'territorial unic equip servic mission projet jeun adult public personn femm famil popul ensembl secter ' +
		'titulair confirm niveau grad echelon categor remplacant charg interimair itinerant volant premier chef plac dispositif parcour suivi'
	)
		.split(' ')
		.map(foldText)
);

export function isNeutral(stem: string): boolean {
	return NEUTRAL.has(stem);
}
