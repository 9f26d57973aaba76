import type { Problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { carryCondition } from './carry-condition.ts';
import { checkDraft } from './check-draft.ts';
import { DRAFT_FORMAT, DRAFT_LIMITS, type DraftItem, type Note, type ReadDraft } from './draft.ts';
import { choiceCodes, codeMaker, type CodeMaker } from './engine-codes.ts';
import type { Dialect } from './expression.ts';
import { itemOf, type CodedQuestion } from './item-of.ts';
import { otherAsked, otherItem } from './other-choice.ts';
import type { SourceQuestion, SourceSurvey } from './source-survey.ts';
import { declareVariables, nameTable, type NameTable } from './variables.ts';

/**
 * Makes the draft of a questionnaire of another tool: codes of the engine, conditions that compare them, and a
 * note for everything that could not stay as it was. Pure: the same file gives the same draft.
 *
 * @param dialect how its conditions are written
 */
export function buildDraft(survey: SourceSurvey, dialect: Dialect): Result<ReadDraft> {
	const tooMuch = findExcess(survey);
	if (tooMuch) return fail(tooMuch);
	const building: Building = {
		items: [],
		notes: [],
		sourceCodes: new Map(),
		codes: codeMaker(),
		names: nameTable(),
		dialect
	};
	for (const question of survey.questions) addQuestion(building, question);
	const { items, sourceCodes, notes } = building;
	if (items.length === 0) return fail({ code: 'draft.no-questions' });
	const draft = {
		format: DRAFT_FORMAT,
		status: 'draft',
		code: nameOf(survey.code),
		title: survey.title,
		otherLanguage: survey.otherLanguage,
		sourceCodes: Object.fromEntries(sourceCodes),
		items
	} as const;
	return ok({ draft, notes: [...survey.notes, ...notes, ...codeNotes(sourceCodes), ...checkDraft(draft)] });
}

/** `Questionnaire d’insertion 2024` → `Questionnaire-d-insertion-2024`. */
function nameOf(text: string): string {
	const plain = text.normalize('NFD').replace(/\p{Mark}/gu, '');
	const name = plain.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
	return name.slice(0, LONGEST_NAME) || 'questionnaire';
}

const LONGEST_NAME = 80;

interface Building {
	readonly items: DraftItem[];
	readonly notes: Note[];
	readonly sourceCodes: Map<string, string>;
	readonly codes: CodeMaker;
	readonly names: NameTable;
	readonly dialect: Dialect;
}

function findExcess({ questions }: SourceSurvey): Problem | undefined {
	const choices = questions.reduce((sum, { choices: own = [] }) => sum + own.length, 0);
	if (questions.length > DRAFT_LIMITS.items)
		return {
			code: 'draft.too-many-questions',
			params: { count: questions.length, most: DRAFT_LIMITS.items }
		};
	if (choices > DRAFT_LIMITS.choices)
		return { code: 'draft.too-many-choices', params: { count: choices, most: DRAFT_LIMITS.choices } };
	return undefined;
}

function addQuestion(building: Building, question: SourceQuestion): void {
	const { items, notes, codes, names, dialect } = building;
	const carried = carryCondition(question, { names, dialect });
	notes.push(...carried.notes);
	if (carried.kind === 'never') return;
	const coded = codeQuestion(question, codes);
	if ([...building.sourceCodes.values()].includes(coded.sourceCode)) notes.push(codeTwice(coded));
	building.sourceCodes.set(coded.code, coded.sourceCode);
	notes.push(...choiceCodeNotes(coded));
	const { condition } = carried;
	items.push({ ...itemOf(coded), ...(condition ? { when: condition } : {}) });
	if (coded.other) {
		notes.push(otherAsked(question));
		items.push(otherItem(coded, codes.question(`${coded.code.slice(0, 11)}A`)));
	}
	declareVariables(names, coded);
}

function codeQuestion(question: SourceQuestion, codes: CodeMaker): CodedQuestion {
	const { choices = [], other, ...rest } = question;
	const wanted = [...choices.map(({ code }) => code), ...(other ? [OTHER] : [])];
	const made = choiceCodes(wanted);
	const code = (at: number) => made[at] ?? '';
	return {
		...rest,
		sourceCode: question.code,
		code: codes.question(question.code),
		choices: choices.map((choice, at) => ({ ...choice, sourceCode: choice.code, code: code(at) })),
		...(other ? { other: { code: code(choices.length), label: other } } : {})
	};
}

/** Code of “other” where no choice is called so. */
const OTHER = 'OTHER';

function codeNotes(sourceCodes: ReadonlyMap<string, string>): readonly Note[] {
	const renamed = [...sourceCodes].filter(([code, sourceCode]) => code !== sourceCode);
	const [first] = renamed;
	if (!first) return [];
	const [code, sourceCode] = first;
	const found = `${sourceCode} → ${code}`;
	return [{ code: 'draft.changed.codes', found, params: { count: renamed.length } }];
}

function codeTwice({ sourceCode: at, row, code: found }: CodedQuestion): Note {
	return { code: 'draft.changed.code-twice', at, ...(row === undefined ? {} : { row }), found };
}

function choiceCodeNotes({ sourceCode: at, choices, row }: CodedQuestion): readonly Note[] {
	const renamed = choices.filter((choice) => choice.code !== choice.sourceCode);
	const [first] = renamed;
	if (!first) return [];
	return [
		{
			code: 'draft.changed.choice-codes',
			at,
			...(row === undefined ? {} : { row }),
			found: `${first.sourceCode} → ${first.code}`
		}
	];
}
