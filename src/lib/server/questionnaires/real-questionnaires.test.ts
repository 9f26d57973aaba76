import { expect, it } from 'vitest';
import { hasSharedFile, openSharedFile } from '../../../../tests/support/import-files.ts';
import { checkQuestionnaire } from '#lib/domain/survey/check-questionnaire.ts';
import { noteKind, type DraftItem, type ReadDraft } from '#lib/domain/survey/drafts/draft.ts';
import type { Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { readQuestionnaireFile } from './read-questionnaire-file.ts';

const FOLDER = 'surveys/limesurvey';

async function read(file: string): Promise<ReadDraft> {
	const drafted = await readQuestionnaireFile(await openSharedFile(`${FOLDER}/${file}`));
	if (!drafted.ok) throw new Error(JSON.stringify(drafted.problems));
	return drafted.value;
}

const countsOf = ({ notes }: ReadDraft, kind: string) => {
	const counts: Record<string, number> = {};
	for (const note of notes.filter((one) => noteKind(one) === kind)) {
		counts[note.code] = (counts[note.code] ?? 0) + 1;
	}
	return counts;
};
const item = ({ draft }: ReadDraft, code: string): DraftItem | undefined =>
	draft.items.find((one) => one.code === code);

/** Problems of codes and conditions; the texts that are not written yet are no matter here. */
function faultsOf({ draft }: ReadDraft) {
	// Codes and conditions of a draft have the shape of those of a questionnaire, which is what is checked.
	const items = draft.items.map((one) => ({ ...one, label: WRITTEN, short: WRITTEN, hint: WRITTEN }));
	return checkQuestionnaire({ items, pages: [] } as unknown as Questionnaire);
}

const WRITTEN = { fr: 'x', en: 'x' };

// Counted in the file by other means: 61 questions, one hidden; 10 + 4 rows in 2 arrays; 11 “other”.
it.runIf(hasSharedFile(FOLDER))('the survey of Chilean researchers: every condition is carried', async () => {
	const drafted = await read('anip_2018_insercion_survey_927243.lss');
	expect(drafted.draft).toMatchObject({
		code: 'limesurvey.927243',
		otherLanguage: 'es-CL',
		title: { other: '2da. encuesta de inserción de investigadores científicos - ANIP 2018' }
	});
	expect(drafted.draft.items).toHaveLength(61 - 1 - 2 + 14 + 11);
	expect(faultsOf(drafted)).toEqual([]);
	expect(countsOf(drafted, 'left')).toEqual({
		'draft.left.welcome': 1,
		'draft.left.end-text': 1,
		'draft.left.mails': 1,
		'draft.left.group': 6,
		'draft.left.group-text': 4,
		'draft.left.settings': 1,
		'draft.left.hidden': 1,
		'draft.left.comments': 2,
		'draft.left.setting': 2,
		'draft.left.default': 1,
		// Ten questions, and the “other” of one of them.
		'draft.left.filled-in': 11
	});
	expect(item(drafted, 'G1Q00002')?.when).toEqual({ question: 'G1Q00001', in: ['A2', 'A3'] });
	expect(item(drafted, 'G2Q00009')?.when).toEqual({ question: 'G2Q00007', in: ['SQ003'] });
	// Two questions on a place, each with 245 of its 246 countries: all but Chile.
	const abroad = item(drafted, 'G3Q00001')?.when;
	expect(abroad).toMatchObject({
		any: [
			{ question: 'G2Q00005', in: { length: 245 } },
			{ question: 'G4Q00004', in: { length: 245 } }
		]
	});
	expect(item(drafted, 'G5Q00002')?.when).toEqual({
		all: [{ question: 'G1Q00002', in: ['YES'] }, { not: { question: 'G3Q00001', in: ['A4'] } }]
	});
	expect(item(drafted, 'G6Q00003')).toMatchObject({ type: 'number', least: 18, most: 120, whole: true });
});

// 59 questions, one ranking; 31 rows in 6 arrays, 4 sliders of one row, 4 questions of 3 lines; 2 “other”.
it.runIf(hasSharedFile(FOLDER))('the core survey of research software engineers', async () => {
	const drafted = await read('ssi_uk_core_survey.lss');
	expect(drafted.draft.items).toHaveLength(59 - 1 - 6 - 4 - 4 + 31 + 4 + 12 + 2);
	expect(drafted.draft.title).toEqual({ en: 'UK-RSE Survey' });
	expect(faultsOf(drafted)).toEqual([]);
	expect(countsOf(drafted, 'left')).toEqual({
		'draft.left.welcome': 1,
		'draft.left.end-text': 1,
		'draft.left.mails': 1,
		'draft.left.group': 6,
		'draft.left.group-text': 2,
		'draft.left.settings': 1,
		'draft.left.ranking': 1
	});
	expect(item(drafted, 'SOCIO1')).toMatchObject({
		type: 'single',
		label: { en: 'In which country do you work?' },
		choices: { length: 249 }
	});
	expect(item(drafted, 'CURRENTEMP4')?.when).toEqual({ not: { question: 'CURRENTEMP1', in: ['UNI'] } });
	expect(item(drafted, 'OPEN1CANSQ00')).toMatchObject({ type: 'number', least: 0, most: 100 });
});

// 74 rows have a question and a format; “3 FREETEXT (skills)” stands on three of them.
it.runIf(hasSharedFile(FOLDER))('the questionnaire in Excel of the same survey', async () => {
	const drafted = await read('ssi_2016_questionnaire.xlsx');
	expect(drafted.draft.items).toHaveLength(74 - 3);
	expect(faultsOf(drafted)).toEqual([]);
	expect(countsOf(drafted, 'left')).toEqual({
		'draft.left.column': 6,
		'draft.left.sheet-type': 3,
		'draft.left.condition': 12
	});
	expect(item(drafted, 'RSE1')).toMatchObject({
		type: 'yes-no',
		optional: false,
		label: { en: 'Do you write code as part of your job?' }
	});
	expect(drafted.notes).toContainEqual({
		code: 'draft.left.condition',
		...{ at: 'edu2', row: 4, found: 'if qualification' }
	});
});
