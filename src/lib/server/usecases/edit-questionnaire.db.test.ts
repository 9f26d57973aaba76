import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import type { DraftEdit } from '#lib/domain/survey/editing/edit-draft.ts';
import { addPromotion, aStaffActor, CASP_2025_AT_6 } from '../../../../tests/factories/a-campaign.ts';
import { someFields } from '../../../../tests/factories/a-draft.ts';
import { aDocument, anItem } from '../../../../tests/factories/a-questionnaire.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { digestTables } from '../../../../tests/support/table-digests.ts';
import { changeDraft } from './change-draft.ts';
import { checkDraft } from './check-draft.ts';
import { launchCampaign } from './launch-campaign.ts';
import { publishDraft } from './publish-draft.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';
import { readPublishedQuestionnaire } from './read-published-questionnaire.ts';
import { startDraft, type DraftStart } from './start-draft.ts';

let fixture: TestDatabase;
let owner: Sql;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	await addPromotion(fixture, { entrySituations: ['DE', 'SAL'] });
	await publishQuestionnaire(fixture.context(), aDocument(anItem('A', { star: true }), anItem('B')));
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const as = (role: Role) => fixture.context(aStaffActor(fixture, role));
const elsewhere = () =>
	fixture.context({ ...aStaffActor(fixture, 'officer'), institutionId: fixture.otherInstitutionId });

async function start(from: DraftStart = { from: 'version', code: 'test', version: 1 }): Promise<string> {
	const started = await startDraft(as('officer'), from);
	if (!started.ok) throw new Error(JSON.stringify(started.problems));
	return started.value.draftId;
}

const change = (draftId: string, revision: number, edit: DraftEdit) =>
	changeDraft(as('officer'), { draftId, revision, edit });
const add = (code = ''): DraftEdit => ({ kind: 'add', type: 'yes-no', code, after: '' });
const written = (code: string): DraftEdit => ({
	kind: 'write',
	code,
	read: someFields({ 'label-fr': 'Quoi ?', 'label-en': 'What?', 'short-fr': 'Q', 'short-en': 'Q' }),
	step: undefined
});

describe('a draft begins', () => {
	it('as a published version, as the standard of a programme, or empty; the journal says from what', async () => {
		const version = await checkDraft(as('officer'), await start());
		expect(version).toMatchObject({
			value: {
				draft: {
					code: 'test',
					base: { code: 'test', version: 1 },
					revision: 0,
					items: [{ code: 'A' }, { code: 'B' }]
				},
				problems: [],
				nextVersion: 2,
				behind: false
			}
		});
		const id = await start({ from: 'standard', programme: 'CASP', waveMonths: 24 });
		expect(await checkDraft(as('officer'), id)).toMatchObject({
			value: { draft: { code: 'standard.CASP.24', base: { version: null } }, problems: [], nextVersion: 1 }
		});
		const empty = await start({ from: 'empty', title: 'Après le colloque' });
		expect(await checkDraft(as('officer'), empty)).toMatchObject({
			value: { draft: { code: 'local.Apres-le-colloque', items: [] }, nextVersion: 1 }
		});
		const entries =
			await owner`select details from audit_entries where target = ${`questionnaire-draft:${id}`}`;
		expect(entries[0]?.['details']).toMatchObject({ from: 'standard.CASP.24' });
	});

	it.each<[DraftStart, string]>([
		[{ from: 'version', code: 'test', version: 9 }, 'questionnaire.unknown'],
		[{ from: 'version', code: 'test', version: NaN }, 'questionnaire.unknown'],
		[{ from: 'standard', programme: 'NONE', waveMonths: 6 }, 'editor.programme'],
		[{ from: 'standard', programme: 'CASP', waveMonths: 7 }, 'editor.wave'],
		[{ from: 'empty', title: '  ' }, 'editor.title']
	])('not as %j', async (from, code) => {
		const before = await digestTables(fixture.url);
		expect(await startDraft(as('officer'), from)).toMatchObject({ problems: [{ code }] });
		expect(await digestTables(fixture.url)).toEqual(before);
	});
});

describe('a change', () => {
	it('is kept at once, under the next revision, and in the journal without its words', async () => {
		const id = await start();
		expect(await change(id, 0, add('L1'))).toMatchObject({ value: { revision: 1 } });
		expect(await change(id, 1, written('L1'))).toMatchObject({ value: { revision: 2 } });
		expect(await checkDraft(as('officer'), id)).toMatchObject({
			value: { draft: { revision: 2, items: [{}, {}, { code: 'L1', label: { fr: 'Quoi ?' } }] } }
		});
		const entries = await owner`
			select action, details from audit_entries
			where target = ${`questionnaire-draft:${id}`} order by sequence`;
		expect(entries.map((entry) => ({ ...entry }))).toEqual([
			expect.objectContaining({ action: 'questionnaire.draft-started' }),
			{
				action: 'questionnaire.draft-edited',
				details: { edit: 'add', revision: 1, question: 'L1' }
			},
			{
				action: 'questionnaire.draft-edited',
				details: { edit: 'write', revision: 2, question: 'L1' }
			}
		]);
		expect(JSON.stringify(entries)).not.toContain('Quoi');
	});

	it('made on an older revision is told, and changes nothing', async () => {
		const id = await start();
		await change(id, 0, add('L1'));
		const before = await digestTables(fixture.url);
		expect(await change(id, 0, add('L2'))).toMatchObject({ problems: [{ code: 'editor.stale' }] });
		expect(await change(id, -1, add('L2'))).toMatchObject({ problems: [{ code: 'editor.stale' }] });
		expect(await change(id, 1, { kind: 'remove', code: 'A' })).toMatchObject({
			problems: [{ code: 'editor.locked' }]
		});
		expect(await digestTables(fixture.url)).toEqual(before);
	});

	it('of several officers at the same moment: one is kept, the others are told', async () => {
		const id = await start();
		const sent = await Promise.all(['L1', 'L2', 'L3', 'L4'].map((code) => change(id, 0, add(code))));
		expect(sent.filter((one) => one.ok)).toHaveLength(1);
		expect(sent.flatMap((one) => (one.ok ? [] : [one.problems[0].code]))).toEqual(
			Array.from({ length: 3 }, () => 'editor.stale')
		);
		expect(await checkDraft(as('officer'), id)).toMatchObject({ value: { draft: { revision: 1 } } });
	});
});

describe('publication', () => {
	it('makes the next version, from which the draft goes on; the same again makes none', async () => {
		const code = 'published';
		await publishQuestionnaire(fixture.context(), { ...aDocument(anItem('A')), code });
		const id = await start({ from: 'version', code, version: 1 });
		await change(id, 0, add('L1'));
		expect(await publishDraft(as('officer'), { draftId: id, revision: 1 })).toMatchObject({
			problems: [
				{ code: 'editor.missing.label-fr', at: 'L1' },
				{ code: 'editor.missing.label-en', at: 'L1' },
				{ code: 'editor.missing.short-fr', at: 'L1' },
				{ code: 'editor.missing.short-en', at: 'L1' }
			]
		});
		await change(id, 1, written('L1'));
		expect(await publishDraft(as('officer'), { draftId: id, revision: 1 })).toMatchObject({
			problems: [{ code: 'editor.stale' }]
		});
		expect(await publishDraft(as('officer'), { draftId: id, revision: 2 })).toMatchObject({
			value: { code, version: 2, unchanged: false }
		});
		expect(await readPublishedQuestionnaire(as('officer'), { code, version: 2 })).toMatchObject({
			value: { edited: true, items: [{ code: 'A' }, { code: 'L1', type: 'yes-no' }] }
		});
		expect(await checkDraft(as('officer'), id)).toMatchObject({
			value: { draft: { base: { version: 2 }, revision: 3 }, nextVersion: 3, behind: false }
		});
		expect(await publishDraft(as('officer'), { draftId: id, revision: 3 })).toMatchObject({
			value: { version: 2, unchanged: true }
		});
		const entries = await owner`
			select details from audit_entries
			where action = 'questionnaire.published' and details ->> 'draft' = ${id}`;
		expect(entries.map((entry) => entry['details'] as unknown)).toEqual([{ code, version: 2, draft: id }]);
	});

	it('with a faulty condition publishes nothing, and says where', async () => {
		const id = await start();
		await change(id, 0, { kind: 'rule-add', code: 'B', rule: { question: 'A', in: ['Z'] } });
		const before = await digestTables(fixture.url);
		expect(await publishDraft(as('officer'), { draftId: id, revision: 1 })).toMatchObject({
			problems: [{ code: 'questionnaire.condition-code', at: 'B', found: 'Z' }]
		});
		expect(await digestTables(fixture.url)).toEqual(before);
	});

	it('of a draft that is behind is told beforehand', async () => {
		const code = 'behind';
		await publishQuestionnaire(fixture.context(), { ...aDocument(anItem('A')), code });
		const id = await start({ from: 'version', code, version: 1 });
		await publishQuestionnaire(fixture.context(), { ...aDocument(anItem('A'), anItem('B')), code });
		expect(await checkDraft(as('officer'), id)).toMatchObject({ value: { behind: true, nextVersion: 3 } });
	});

	it('of the standard is what the next campaign asks, and no standard is published over it', async () => {
		const id = await start({ from: 'standard', programme: 'CASP', waveMonths: 6 });
		await change(id, 0, { ...add('L1'), after: 'C1' } as DraftEdit);
		await change(id, 1, written('L1'));
		expect(await publishDraft(as('officer'), { draftId: id, revision: 2 })).toMatchObject({
			value: { code: 'standard.CASP.6', version: 1 }
		});
		const launched = await launchCampaign(fixture.context(), CASP_2025_AT_6);
		expect(launched).toMatchObject({ value: { questionnaireVersion: 1 } });
		const versions = await owner`select version from questionnaire_versions where code = 'standard.CASP.6'`;
		expect(versions).toHaveLength(1);
	});
});

describe('who may', () => {
	it.each<Role>(['lead', 'interviewer', 'viewer'])(
		'a %s begins, changes and publishes nothing',
		async (role) => {
			const id = await start();
			const before = await digestTables(fixture.url);
			await expect(startDraft(as(role), { from: 'empty', title: 'X' })).rejects.toThrow(Forbidden);
			await expect(changeDraft(as(role), { draftId: id, revision: 0, edit: add() })).rejects.toThrow(
				Forbidden
			);
			await expect(publishDraft(as(role), { draftId: id, revision: 0 })).rejects.toThrow(Forbidden);
			await expect(checkDraft(as(role), id)).rejects.toThrow(Forbidden);
			expect(await digestTables(fixture.url)).toEqual(before);
		}
	);

	it('nobody of another institution, who is told that it is gone', async () => {
		const id = await start();
		const before = await digestTables(fixture.url);
		const gone = { problems: [{ code: 'draft.gone' }] };
		expect(await checkDraft(elsewhere(), id)).toMatchObject(gone);
		expect(await changeDraft(elsewhere(), { draftId: id, revision: 0, edit: add() })).toMatchObject(gone);
		expect(await publishDraft(elsewhere(), { draftId: id, revision: 0 })).toMatchObject(gone);
		expect(await startDraft(elsewhere(), { from: 'version', code: 'test', version: 1 })).toMatchObject({
			problems: [{ code: 'questionnaire.unknown' }]
		});
		expect(await changeDraft(as('officer'), { draftId: 'no-id', revision: 0, edit: add() })).toMatchObject(
			gone
		);
		expect(await digestTables(fixture.url)).toEqual(before);
	});
});
