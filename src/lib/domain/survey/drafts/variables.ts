import { YES_NO } from '../question-types/yes-no.ts';
import type { CodedQuestion } from './item-of.ts';
import type { Variable } from './to-condition.ts';

/** Names that conditions of the next questions may look at. */
export type NameTable = Map<string, Variable>;

export function nameTable(): NameTable {
	return new Map();
}

/** Code of “other” in the conditions of LimeSurvey. */
const LIMESURVEY_OTHER = '-oth-';

/** Adds the names of a question and of its choices. A name that two questions have is nobody's. */
export function declareVariables(table: NameTable, question: CodedQuestion): void {
	const variable = variableOf(question);
	for (const name of new Set(question.names)) declare(table, name, variable);
	for (const { code, names = [] } of question.choices) {
		for (const name of new Set(names)) declare(table, name, { ...variable, choice: code });
	}
}

function declare(table: NameTable, name: string, variable: Variable): void {
	const known = table.get(name);
	const isAmbiguous = known !== undefined && known.question !== variable.question;
	table.set(name, isAmbiguous ? { ...variable, codes: new Map(), all: [] } : variable);
}

function variableOf({ code, type, choices, other, required }: CodedQuestion): Variable {
	const codes = type === 'yes-no' ? YES_NO_CODES : new Map(choices.map((one) => [one.sourceCode, one.code]));
	const all = type === 'yes-no' ? YES_NO : choices.map((one) => one.code);
	return {
		question: code,
		codes: other ? new Map([...codes, [LIMESURVEY_OTHER, other.code]]) : codes,
		all: other ? [...all, other.code] : all,
		several: type === 'multiple',
		optional: !required
	};
}

/** As the tools write them. */
const YES_NO_CODES: ReadonlyMap<string, string> = new Map([
	...['Y', 'YES', 'yes', 'Yes', 'OUI', 'oui', 'Oui', '1'].map((word) => [word, 'YES'] as const),
	...['N', 'NO', 'no', 'No', 'NON', 'non', 'Non', '0'].map((word) => [word, 'NO'] as const)
]);
