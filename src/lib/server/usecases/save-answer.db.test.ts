import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	asRespondent,
	CLOSES,
	DURING,
	launchTestCampaign,
	tokenOf,
	type TestCampaign
} from '../../../../tests/factories/a-campaign.ts';
import { JOB_FORMS, openAnswering, type Answering } from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { digestTables } from '../../../../tests/support/table-digests.ts';
import type { Database } from '../db/client.ts';
import { openLink } from './open-link.ts';
import { readAnswers } from './read-answers.ts';
import { readQuestion } from './read-question.ts';

const anonymous = (now = DURING) => fixture.context({ kind: 'anonymous' }, { now });

let fixture: TestDatabase;
let campaign: TestCampaign;
let graduates: Answering;

beforeAll(async () => {
	fixture = await openTestDatabase();
	campaign = await launchTestCampaign(fixture, { entrySituations: ['DE', 'not-asked'] });
	graduates = openAnswering(fixture, campaign);
});

afterAll(async () => {
	await graduates.close();
	await fixture.close();
});

beforeEach(() => graduates.forget());

describe('nothing is lost, nothing is doubled', () => {
	it('stores a form that is sent twice once, also when both arrive together', async () => {
		const session = await graduates.start();
		const form = { ...(await graduates.seal(session, 'C1')), C1: 'EMP' };
		const both = await Promise.all([
			graduates.send(session, 'C1', form),
			graduates.send(session, 'C1', form)
		]);
		const third = await graduates.send(session, 'C1', form);
		for (const saved of [...both, third])
			expect(saved).toEqual({
				ok: true,
				value: { outcome: 'saved', place: { page: 'question', question: 'D1' } }
			});
		expect(await graduates.owner`select revision from answers`).toHaveLength(1);
		expect(await graduates.owner`select revision from responses`).toEqual([{ revision: 1 }]);
	});

	it('keeps every answer ever given, in order', async () => {
		const session = await graduates.start();
		await graduates.answer(session, 'C1', { C1: 'EMP' });
		await graduates.answer(session, 'C1', { C1: 'REC' });
		expect(
			await graduates.owner`select revision, question, answer, mode from answers order by revision`
		).toEqual([
			{ revision: 1, question: 'C1', answer: { value: 'EMP' }, mode: 'web' },
			{ revision: 2, question: 'C1', answer: { value: 'REC' }, mode: 'web' }
		]);
	});

	it('merges forms of two devices about different questions', async () => {
		const session = await graduates.start();
		await graduates.answer(session, 'C1', { C1: 'EMP' });
		await graduates.answer(session, 'D1', { D1: 'ASSO' });
		const old = await graduates.seal(session, 'D1');
		await graduates.answer(session, 'D2', { D2: 'CDD' });
		await graduates.send(session, 'D1', { ...old, D1: 'PRIV' });
		const [row] = await graduates.owner`select current, revision from responses`;
		expect(row).toEqual({
			revision: 4,
			current: { C1: { value: 'EMP' }, D1: { value: 'PRIV' }, D2: { value: 'CDD' } }
		});
	});

	it('shows both answers when the same question was answered meanwhile, and lets the person choose', async () => {
		const session = await graduates.start();
		const old = await graduates.seal(session, 'C1');
		await graduates.answer(session, 'C1', { C1: 'REC' });
		const stale = await graduates.send(session, 'C1', { ...old, C1: 'EMP' });
		expect(stale).toMatchObject({
			ok: true,
			value: {
				outcome: 'refused',
				problems: [],
				newer: [{ item: { code: 'C1' }, answer: { value: 'REC' } }],
				fields: { C1: { '': ['EMP'] } }
			}
		});
		expect(await graduates.owner`select answer from answers`).toHaveLength(1);
		// The page is shown again, on what is kept now: sent once more, it is a choice.
		const again = await graduates.seal(session, 'C1');
		expect(again['revision']).toBe('1');
		const chosen = await graduates.send(session, 'C1', { ...again, C1: 'EMP' });
		expect(chosen).toMatchObject({ value: { outcome: 'saved' } });
		expect(await graduates.outcome()).toMatchObject({ activity: 'employed' });
	});

	it('gives a form without its hidden fields back as it was written', async () => {
		const session = await graduates.start();
		for (const hidden of [{}, { response: 'x', revision: '-1', attempt: '' }]) {
			const saved = await graduates.send(session, 'C1', { ...hidden, C1: 'EMP' });
			expect(saved).toMatchObject({
				value: { outcome: 'refused', fields: { C1: { '': ['EMP'] } }, problems: [{ code: 'answer.stale' }] }
			});
		}
		expect(await graduates.owner`select revision from answers`).toHaveLength(0);
	});

	it('stores nothing of a form that belongs to another link opened in the same browser', async () => {
		const mine = await graduates.start(0);
		const form = await graduates.seal(mine, 'C1');
		const other = await graduates.start(1);
		await graduates.answer(other, 'B2', { B2: 'SAL' });
		expect(await graduates.send(other, 'C1', { ...form, C1: 'EMP' })).toMatchObject({
			problems: [{ code: 'response.other' }]
		});
		expect(await graduates.owner`select question from answers`).toEqual([{ question: 'B2' }]);
	});

	it('takes a form that was open when the campaign closed, for a quarter of an hour', async () => {
		const session = await graduates.start();
		const form = { ...(await graduates.seal(session, 'C1')), C1: 'EMP' };
		const tooLate = new Date(CLOSES.getTime() + 16 * 60_000);
		expect(await graduates.send(session, 'C1', form, { now: tooLate })).toMatchObject({
			problems: [{ code: 'link.closed' }]
		});
		const inTime = new Date(CLOSES.getTime() + 14 * 60_000);
		expect(await graduates.send(session, 'C1', form, { now: inTime })).toMatchObject({
			value: { outcome: 'saved' }
		});
		expect(await openLink(anonymous(inTime), tokenOf(campaign.links[0] ?? { link: '' }))).toMatchObject({
			value: { open: false }
		});
	});
});

it('reading writes nothing: not one value of one row', async () => {
	const session = await graduates.start();
	await graduates.answer(session, 'C1', { C1: 'EMP' });
	const before = await digestTables(fixture.url);
	const context = asRespondent(fixture, session);
	for (const link of campaign.links) await openLink(anonymous(), tokenOf(link));
	for (const question of ['C1', 'D1', 'D9']) await readQuestion(context, session, question);
	await readAnswers(context, session);
	expect(await digestTables(fixture.url)).toEqual(before);
});

describe('the cost of a page', () => {
	/** The same database through a pool that notes every statement. */
	function watched(): { database: Database; statements: string[] } {
		const statements: string[] = [];
		const sql = postgres(fixture.url, {
			max: 1,
			onnotice: () => undefined,
			fetch_types: false,
			debug: (_, statement) => statements.push(statement.trim().slice(0, 60))
		});
		return { statements, database: { sql, close: () => sql.end() } };
	}

	const counted = (statements: readonly string[]) =>
		statements.filter((statement) => !/^(begin|commit)/.test(statement)).length;

	it('is four statements at most, whatever the question, between BEGIN and COMMIT', async () => {
		const session = await graduates.start(1);
		const { database, statements } = watched();
		for (const [question, fields] of [['B2', { B2: 'SAL' }] as const, ...JOB_FORMS]) {
			const form = { ...(await graduates.seal(session, question)), ...fields };
			statements.length = 0;
			expect(await graduates.send(session, question, form, { database })).toMatchObject({ ok: true });
			expect(statements.length).toBeGreaterThan(0);
			expect(counted(statements)).toBeLessThanOrEqual(4);
		}
		await database.close();
	});
});
