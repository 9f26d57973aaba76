import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { aStaffActor } from '../../../../tests/factories/a-campaign.ts';
import { aDocument, anItem } from '../../../../tests/factories/a-questionnaire.ts';
import { anLss, aQuestion, lssText, someAnswers } from '../../../../tests/factories/an-lss.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { digestTables } from '../../../../tests/support/table-digests.ts';
import { deleteDraft } from './delete-draft.ts';
import { draftQuestionnaire } from './draft-questionnaire.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';
import { readDraft } from './read-draft.ts';
import { readQuestionnaires } from './read-questionnaires.ts';

let fixture: TestDatabase;
let owner: Sql;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const SURVEY = lssText(
	anLss({
		questions: [aQuestion(1, 'L'), aQuestion(2, 'R')],
		answers: someAnswers(1, ['A1', 'A2']),
		surveys_languagesettings: [{ surveyls_language: 'fr', surveyls_title: 'Insertion' }]
	})
);
const sent = (text: string, name = 'enquete.lss') => new File([text], name);
const as = (role: Role) => fixture.context(aStaffActor(fixture, role));
const elsewhere = () =>
	fixture.context({ ...aStaffActor(fixture, 'officer'), institutionId: fixture.otherInstitutionId });

async function store(name?: string): Promise<string> {
	const drafted = await draftQuestionnaire(as('officer'), sent(SURVEY, name));
	if (!drafted.ok) throw new Error(JSON.stringify(drafted.problems));
	return drafted.value.draftId;
}

describe('the draft of a questionnaire', () => {
	it('is kept with what could not be carried, and told in the journal without its name', async () => {
		const id = await store('C:\\Bureau\\enquete.lss');
		const read = await readDraft(as('lead'), id);
		expect(read).toMatchObject({
			value: {
				id,
				fileName: 'enquete.lss',
				source: 'lss',
				document: { status: 'draft', title: { fr: 'Insertion' }, items: [{ code: 'Q1', type: 'single' }] }
			}
		});
		expect(read.ok && read.value.notes).toContainEqual({
			code: 'draft.left.ranking',
			...{ at: 'Q2', found: 'Question 2 ?' }
		});
		const [entry] =
			await owner`select action, details from audit_entries where target = ${`questionnaire-draft:${id}`}`;
		expect(entry).toMatchObject({
			action: 'questionnaire.drafted',
			details: { source: 'lss', questions: 1 }
		});
		expect(JSON.stringify(entry)).not.toContain('enquete');
	});

	it('is listed beside the published versions, and is none of them', async () => {
		const id = await store();
		const published = await publishQuestionnaire(fixture.context(), aDocument(anItem('A')));
		const { drafts, versions } = await readQuestionnaires(as('officer'));
		expect(drafts[0]).toMatchObject({ id, title: { fr: 'Insertion' }, itemCount: 1, source: 'lss' });
		expect(versions).toMatchObject([{ code: 'test', version: 1, itemCount: 1, title: { fr: 'Test' } }]);
		expect(published.ok && versions[0]?.id).toBe(published.ok && published.value.id);
		// No campaign can point to a draft: the key that a campaign needs is that of a published version.
		const keys = await owner`
			select confrelid::regclass::text as parent from pg_constraint
			where conrelid = 'campaigns'::regclass and conname = 'campaigns_questionnaire'`;
		expect(keys).toMatchObject([{ parent: 'questionnaire_versions' }]);
		const [found] = await owner`select count(*)::int as drafts from questionnaire_versions where id = ${id}`;
		expect(found).toEqual({ drafts: 0 });
	});

	it('is nobody else’s: another institution neither reads nor deletes it', async () => {
		const id = await store();
		expect(await readDraft(elsewhere(), id)).toMatchObject({ problems: [{ code: 'draft.gone' }] });
		expect(await deleteDraft(elsewhere(), id)).toMatchObject({ problems: [{ code: 'draft.gone' }] });
		expect((await readQuestionnaires(elsewhere())).drafts).toEqual([]);
		expect(await readDraft(as('officer'), id)).toMatchObject({ ok: true });
	});

	it('is deleted once, and the deletion is in the journal', async () => {
		const id = await store();
		expect(await deleteDraft(as('administrator'), id)).toEqual({ ok: true, value: null });
		expect(await readDraft(as('officer'), id)).toMatchObject({ problems: [{ code: 'draft.gone' }] });
		expect(await deleteDraft(as('administrator'), id)).toMatchObject({ problems: [{ code: 'draft.gone' }] });
		expect(await deleteDraft(as('administrator'), 'no-id')).toMatchObject({ ok: false });
		const entries =
			await owner`select action from audit_entries where target = ${`questionnaire-draft:${id}`} order by sequence`;
		expect(entries.map((entry) => String(entry['action']))).toEqual([
			'questionnaire.drafted',
			'questionnaire.draft-deleted'
		]);
	});
});

describe('who may', () => {
	it.each<Role>(['lead', 'interviewer', 'viewer'])('a %s sends and deletes nothing', async (role) => {
		const id = await store();
		const before = await digestTables(fixture.url);
		await expect(draftQuestionnaire(as(role), sent(SURVEY))).rejects.toThrow(Forbidden);
		await expect(deleteDraft(as(role), id)).rejects.toThrow(Forbidden);
		expect(await digestTables(fixture.url)).toEqual(before);
	});

	it('a viewer reads none either', async () => {
		const id = await store();
		await expect(readQuestionnaires(as('viewer'))).rejects.toThrow(Forbidden);
		await expect(readDraft(as('viewer'), id)).rejects.toThrow(Forbidden);
		expect(await readDraft(as('interviewer'), id)).toMatchObject({ ok: true });
	});
});

it.each([
	['nothing', '', 'draft.file-missing'],
	['damaged XML', SURVEY.slice(0, -40), 'draft.xml-damaged'],
	['answers', 'id;salaire\n1;1500\n', 'draft.not-a-questionnaire'],
	['no question', SURVEY.replaceAll('<type><![CDATA[L]]>', '<type><![CDATA[R]]>'), 'draft.no-questions']
])('a file of %s stores nothing', async (_, text, code) => {
	const before = await digestTables(fixture.url);
	expect(await draftQuestionnaire(as('officer'), sent(text))).toMatchObject({ problems: [{ code }] });
	expect(await digestTables(fixture.url)).toEqual(before);
});

it('a file too large is refused before it is read', async () => {
	const huge = {
		name: 'x.lss',
		size: 21 * 1024 * 1024,
		stream: () => {
			throw new Error('read');
		}
	};
	expect(await draftQuestionnaire(as('officer'), huge)).toMatchObject({
		problems: [{ code: 'import.upload-too-large', params: { most: 20 } }]
	});
});
