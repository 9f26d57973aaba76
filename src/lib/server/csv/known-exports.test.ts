import { describe, expect, test } from 'vitest';
import { inspectFile, type InspectionRequest } from './inspect-file.ts';
import { bytesSource } from './source.ts';

const inspect = (text: string, request: InspectionRequest = {}) =>
	inspectFile(bytesSource('export.csv', Buffer.from(text)), { rows: true, ...request });

const csv = (...rows: readonly (readonly string[])[]) =>
	rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** What each tool writes, as its documentation or its own files show it, and how many rows it marks as unfinished. */
const EXPORTS: readonly {
	readonly name: string;
	readonly title: string;
	readonly text: string;
	readonly rows: number;
	readonly unfinished: number;
}[] = [
	{
		name: 'limesurvey-codes',
		title: 'LimeSurvey, codes',
		text: csv(
			['id', 'submitdate', 'lastpage', 'startlanguage', 'emploi', 'outils[SQ001]'],
			['1', '2014-02-01 10:00:00', '5', 'fr', 'Y', 'N/A'],
			['2', '', '2', 'fr', 'N', '']
		),
		rows: 2,
		unfinished: 1
	},
	{
		name: 'limesurvey-texts',
		title: 'LimeSurvey, full texts in French',
		text: csv(
			[
				'ID de la réponse',
				'Date de soumission',
				'Dernière page',
				'Langue de départ',
				'Avez-vous un emploi ?'
			],
			['1', '2014-02-01 10:00:00', '5', 'fr', 'Oui'],
			['2', '', '2', 'fr', 'Non']
		),
		rows: 2,
		unfinished: 1
	},
	{
		name: 'limesurvey-texts',
		title: 'LimeSurvey, full texts in English',
		text: csv(
			['Response ID', 'Date submitted', 'Last page', 'Start language', 'Do you have a job?'],
			['1', '2014-02-01 10:00:00', '5', 'en', 'Yes']
		),
		rows: 1,
		unfinished: 0
	},
	{
		name: 'limesurvey-codes-texts',
		title: 'LimeSurvey, codes and texts',
		text: csv(
			[
				'id. Response ID',
				'emploi. Avez-vous un emploi ?',
				'outils[SQ001]. Quels outils ? [CV]',
				'fin. Merci'
			],
			['1', 'Oui', 'Oui', 'x']
		),
		rows: 1,
		unfinished: 0
	},
	{
		name: 'limesurvey-vv',
		title: 'LimeSurvey, VV',
		text: [
			'Response ID\tDate submitted\tLast page\tStart language\tUn commentaire ?',
			'id\tsubmitdate\tlastpage\tstartlanguage\tq1',
			'1\t2014-02-01 10:00:00\t5\tfr\tdeux{newline}lignes, {quote}dites{quote}',
			'2\t\t2\tfr\t{question_not_shown}'
		].join('\n'),
		rows: 2,
		unfinished: 1
	},
	{
		name: 'google-forms',
		title: 'Google Forms in French',
		text: csv(['Horodateur', 'Situation', 'Outils'], ['04/07/2013 10:15:00', 'En poste', 'CV, Réseau']),
		rows: 1,
		unfinished: 0
	},
	{
		name: 'google-forms',
		title: 'Google Forms in English',
		text: csv(['Timestamp', 'Situation'], ['7/4/2013 10:15:00', 'Employed']),
		rows: 1,
		unfinished: 0
	},
	{
		name: 'surveymonkey',
		title: 'SurveyMonkey, two rows',
		text: csv(
			['Respondent ID', 'Collector ID', 'Avez-vous un emploi ?', 'Quels outils ?', ''],
			['', '', 'Response', 'CV', 'Réseau'],
			['1000001', '51', 'Oui', 'CV', ''],
			['1000002', '51', 'Non', '', 'Réseau']
		),
		rows: 2,
		unfinished: 0
	},
	{
		name: 'qualtrics',
		title: 'Qualtrics, three rows',
		text: csv(
			['StartDate', 'EndDate', 'Status', 'Finished', 'ResponseId', 'Q1'],
			['Start Date', 'End Date', 'Response Type', 'Finished', 'Response ID', 'Avez-vous un emploi ?'],
			['startDate', 'endDate', 'status', 'finished', '_recordId', 'QID1'].map((id) => `{"ImportId":"${id}"}`),
			['2014-02-01 10:00:00', '2014-02-01 10:05:00', 'IP Address', 'True', 'R_1', 'Oui'],
			['2014-02-01 11:00:00', '2014-02-01 11:05:00', 'Survey Preview', 'True', 'R_2', 'Oui'],
			['2014-02-01 12:00:00', '2014-02-01 12:05:00', 'IP Address', 'False', 'R_3', '-99']
		),
		rows: 3,
		unfinished: 2
	},
	{
		name: 'kobo',
		title: 'KoBoToolbox',
		text: csv(
			['start', 'end', 'emploi/situation', '_id', '_uuid', '_submission_time', '_validation_status'],
			['2014-02-01T10:00:00', '2014-02-01T10:05:00', 'en_poste', '1', 'a-1', '2014-02-01T10:05:01', ''],
			[
				'2014-02-01T10:00:00',
				'2014-02-01T10:05:00',
				'etudes',
				'2',
				'a-2',
				'2014-02-01T10:05:01',
				'Not Approved'
			]
		),
		rows: 2,
		unfinished: 1
	},
	{
		name: 'kobo',
		title: 'ODK Central',
		text: csv(
			['SubmissionDate', 'emploi-situation', 'meta-instanceID', 'KEY'],
			['2014-02-01T10:05:01Z', 'x', 'uuid:1', 'uuid:1']
		),
		rows: 1,
		unfinished: 0
	},
	{
		name: 'redcap',
		title: 'REDCap',
		text: csv(
			['record_id', 'redcap_event_name', 'outils___1', 'outils___2', 'enquete_complete'],
			['1', '6_mois_arm_1', '1', '0', '2'],
			['2', '6_mois_arm_1', '0', '0', '0']
		),
		rows: 2,
		unfinished: 1
	}
];

describe('an export is known by name', () => {
	test.each(EXPORTS)('$title', async ({ name, text, rows, unfinished }) => {
		const read = await inspect(text);
		expect(read).toMatchObject({ profile: { name }, rowCount: rows, problems: [] });
		const header = text.replaceAll('""', '"');
		for (const proof of read.profile?.proof ?? [])
			expect(header.toLowerCase()).toContain(proof.toLowerCase());
		expect(read.profile?.proof).not.toEqual([]);
		const warnings = read.warnings.filter(({ code }) => code === 'import.unfinished-rows');
		expect(warnings).toEqual(
			unfinished === 0 ? [] : [{ code: 'import.unfinished-rows', params: { count: unfinished } }]
		);
		const finished = await inspect(text, { unfinished: 'skip' });
		expect(finished.rowCount).toBe(rows - unfinished);
	});

	test.each([
		['a table of graduates', csv(['id', 'nom', 'date', 'emploi'], ['1', 'Ada', '04/07/2013', 'Oui'])],
		['a table with one word of a tool', csv(['record_id', 'nom', 'emploi'], ['1', 'Ada', 'Oui'])],
		['a log', csv(['level', 'timestamp', 'message'], ['1', '2014', 'x'])]
	])('%s is of no tool', async (_name, text) => {
		expect((await inspect(text)).profile).toBeNull();
	});
});

test('a VV file is named by its codes, and its signs are read', async () => {
	const vv = EXPORTS.find(({ name }) => name === 'limesurvey-vv');
	const { columns, rows, headerRows } = await inspect(vv?.text ?? '');
	expect(headerRows).toBe(2);
	expect(columns.map(({ name }) => name)).toEqual(['id', 'submitdate', 'lastpage', 'startlanguage', 'q1']);
	expect(rows).toEqual([
		['1', '2014-02-01 10:00:00', '5', 'fr', 'deux\nlignes, "dites"'],
		['2', '', '2', 'fr', '']
	]);
});

test('a questionnaire is not taken for responses', async () => {
	const lss =
		'<?xml version="1.0" encoding="UTF-8"?>\n<document>\n <LimeSurveyDocType>Survey</LimeSurveyDocType>';
	expect((await inspect(lss)).problems).toEqual([{ code: 'import.file-questionnaire', at: 'export.csv' }]);
});
