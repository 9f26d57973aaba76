import { quoteFound } from '../../../shared/problem.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { buildDraft } from '../build-draft.ts';
import type { Note, ReadDraft } from '../draft.ts';
import { anyText } from '../draft-text.ts';
import { LIMESURVEY } from '../expression.ts';
import type { SourceQuestion } from '../source-survey.ts';
import { attributeNotes } from './attribute-notes.ts';
import { field, rowsBy, rowsOf, type LssDocument } from './lss-document.ts';
import { readQuestions, setting, type LssQuestion } from './lss-question.ts';
import { chooseLanguages, textReader } from './lss-texts.ts';
import { readOldConditions } from './old-conditions.ts';
import { QUESTION_KINDS } from './question-kinds.ts';
import type { KindContext, KindResult } from './question-kind.ts';
import { surveyNotes } from './survey-notes.ts';

/** Reads the structure of a survey of LimeSurvey, of any version since 1.92, as a draft. */
export function draftFromLss(document: LssDocument): Result<ReadDraft> {
	if (document.kind !== 'Survey') {
		return fail({ code: 'draft.not-a-survey', found: quoteFound(document.kind) });
	}
	const languages = chooseLanguages(document);
	const texts = textReader(languages);
	const conditions = conditionReader(document);
	const results = readQuestions(document, texts).map((question) =>
		carry(question, { texts, conditions: conditions(question) })
	);
	const [survey] = rowsOf(document, 'surveys');
	const title = texts.read(rowsOf(document, 'surveys_languagesettings'), 'surveyls_title', 'surveyls_title');
	return buildDraft(
		{
			code: `limesurvey.${field(survey, 'sid').replace(/\D/g, '') || '0'}`,
			title,
			otherLanguage: languages.other,
			questions: results.flatMap(({ questions }): readonly SourceQuestion[] => questions),
			notes: [
				...surveyNotes(document, languages),
				...results.flatMap(({ notes }): readonly Note[] => notes),
				...defaultNotes(document),
				...texts.notes
			]
		},
		LIMESURVEY
	);
}

function carry(question: LssQuestion, context: KindContext): KindResult {
	const { code: at, type, label } = question;
	const found = quoteFound(anyText(label));
	if (setting(question, 'hidden') === '1') {
		return { questions: [], notes: [{ code: 'draft.left.hidden', at, found }] };
	}
	const kind = Object.hasOwn(QUESTION_KINDS, type) ? QUESTION_KINDS[type] : undefined;
	if (!kind) return { questions: [], notes: [{ code: 'draft.left.type', at, found, params: { type } }] };
	const { questions, notes } = kind(question, context);
	return { questions, notes: questions.length === 0 ? notes : [...notes, ...attributeNotes(question)] };
}

/** What must hold for the group, then for the question; `1` and nothing are always. */
function conditionReader(document: LssDocument): (question: LssQuestion) => readonly string[] {
	const groups = rowsBy(rowsOf(document, 'groups'), 'gid');
	const old = readOldConditions(document);
	return ({ gid, place, relevance }) => {
		const qid = place.split('X')[2] ?? '';
		const own = isAlways(relevance) ? (old.get(qid) ?? '') : relevance;
		return [field(groups.get(gid)?.[0], 'grelevance'), own].filter((one) => !isAlways(one));
	};
}

function isAlways(expression: string): boolean {
	return expression === '' || expression === '1';
}

function defaultNotes(document: LssDocument): readonly Note[] {
	const titles = new Map(
		rowsOf(document, 'questions').map((row) => [field(row, 'qid'), field(row, 'title')])
	);
	return [...rowsBy(rowsOf(document, 'defaultvalues'), 'qid')].map(([qid, [row]]) => ({
		code: 'draft.left.default',
		at: titles.get(qid) ?? qid,
		found: quoteFound(field(row, 'defaultvalue'))
	}));
}
