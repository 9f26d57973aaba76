import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	asRespondent,
	DURING,
	launchTestCampaign,
	tokenOf,
	type TestCampaign
} from '../../../../tests/factories/a-campaign.ts';
import { JOB_FORMS, openAnswering, type Answering } from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { readAnswers } from './read-answers.ts';
import { readQuestion } from './read-question.ts';
import { startAnswering } from './start-answering.ts';
import { submitAnswers } from './submit-answers.ts';

const anonymous = () => fixture.context({ kind: 'anonymous' }, { now: DURING });

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

describe('the way from the link to the figures', () => {
	it('leads from each question to the next, and each page is in the outcome at once', async () => {
		const session = await graduates.start();
		for (const [index, [question, fields]] of JOB_FORMS.entries()) {
			const saved = await graduates.answer(session, question, fields);
			const next = JOB_FORMS[index + 1]?.[0];
			expect(saved).toEqual({
				outcome: 'saved',
				place: next === undefined ? { page: 'check' } : { page: 'question', question: next }
			});
			if (question === 'C1')
				expect(await graduates.outcome()).toMatchObject({
					collection: 'partial',
					activity: 'employed',
					usable: 'yes',
					source: 'response'
				});
		}
		const { response = '' } = await graduates.seal(session, 'A1');
		expect(await submitAnswers(asRespondent(fixture, session), session, String(response))).toEqual({
			ok: true,
			value: { page: 'thanks' }
		});
		expect(await graduates.outcome()).toMatchObject({
			collection: 'complete',
			mode: 'web',
			situation: 'employed',
			contract: 'CDI',
			job_title: 'Conseillère en insertion',
			employer: 'Mission locale',
			department: '93',
			region: '11',
			net_monthly_euros: 1650,
			target: 'undecided',
			late: 'no',
			source_id: response
		});
		const [invitation] =
			await graduates.owner`select stopped from invitations where id = ${session.invitationId}`;
		expect(invitation).toEqual({ stopped: 'complete' });
	});

	it('says nothing before the situation is known', async () => {
		const session = await graduates.start(1);
		await graduates.answer(session, 'B2', { B2: 'SAL' });
		expect(await graduates.outcome(1)).toMatchObject({ collection: 'not-yet', source: 'frame' });
		const [award] =
			await graduates.owner`select entry_situation from awards where id = ${campaign.awardIds[1] ?? ''}`;
		expect(award).toEqual({ entry_situation: 'SAL' });
	});

	it('keeps a question that was asked because the file had no answer', async () => {
		const session = await graduates.start(1);
		await graduates.answer(session, 'B2', { B2: 'SAL' });
		const page = await readQuestion(asRespondent(fixture, session), session, 'C1');
		expect(page).toMatchObject({ value: { previous: 'B2', step: { position: 2 } } });
	});

	it('flags a situation that is told after the window, and not a correction of something else', async () => {
		const session = await graduates.start();
		const late = new Date('2026-09-30T12:00:00Z');
		await graduates.answer(session, 'C1', { C1: 'EMP' });
		await graduates.answer(session, 'D1', { D1: 'ASSO' }, { now: late });
		expect(await graduates.outcome()).toMatchObject({ late: 'no', status: 'ASSO' });
		await graduates.answer(session, 'C1', { C1: 'REC' }, { now: late });
		expect(await graduates.outcome()).toMatchObject({ late: 'yes', activity: 'seeking' });
	});

	it('does not undo what a person decided about the job', async () => {
		const session = await graduates.start();
		for (const [question, fields] of JOB_FORMS) await graduates.answer(session, question, fields);
		await graduates.owner`update outcomes set target = 'yes', job_family = 'M3' where award_id = ${campaign.awardIds[0] ?? ''}`;
		await graduates.answer(session, 'D15', { D15: '4' });
		expect(await graduates.outcome()).toMatchObject({ target: 'yes', job_family: 'M3', title_link: '4' });
		await graduates.answer(session, 'D5', { D5: 'Formatrice' });
		expect(await graduates.outcome()).toMatchObject({
			target: 'undecided',
			job_family: '',
			job_title: 'Formatrice'
		});
	});
});

describe('a page that is opened or sent out of turn', () => {
	it('leads to the first question without an answer', async () => {
		const session = await graduates.start();
		const context = asRespondent(fixture, session);
		for (const question of ['D5', 'A1', 'F3', 'B2', 'NONE', '__proto__', 'C1\0'])
			expect(await readQuestion(context, session, question)).toEqual({
				ok: true,
				value: { page: 'question', question: 'C1' }
			});
	});

	it('is not sent before every question of the path has an answer', async () => {
		const session = await graduates.start();
		const { response = '' } = await graduates.seal(session, 'C1');
		await graduates.answer(session, 'C1', { C1: 'REC' });
		expect(await submitAnswers(asRespondent(fixture, session), session, String(response))).toEqual({
			ok: true,
			value: { page: 'question', question: 'A1' }
		});
		expect(await graduates.outcome()).toMatchObject({ collection: 'partial' });
	});

	it('resumes on another device where it stopped', async () => {
		await graduates.answer(await graduates.start(), 'C1', { C1: 'EMP' });
		const link = campaign.links[0];
		const again = await startAnswering(anonymous(), { token: tokenOf(link ?? { link: '' }), locale: 'en' });
		expect(again).toMatchObject({ ok: true, value: { place: { page: 'question', question: 'D1' } } });
		expect(await graduates.owner`select id from responses`).toHaveLength(1);
	});

	it('can be changed after it is sent; what is then open makes it partial until it is answered', async () => {
		const session = await graduates.start();
		await graduates.answer(session, 'C1', { C1: 'REC' });
		await graduates.answer(session, 'A1', { A1: 'YES' });
		await graduates.answer(session, 'E1', { E1: '3', E2: 'AUCUN' });
		const { response = '' } = await graduates.seal(session, 'E1');
		await submitAnswers(asRespondent(fixture, session), session, String(response));
		expect(await graduates.outcome()).toMatchObject({ collection: 'complete', situation: 'unemployed' });
		await graduates.answer(session, 'C1', { C1: 'EMP' });
		expect(await graduates.outcome()).toMatchObject({ collection: 'partial', situation: 'employed' });
		const view = await readAnswers(asRespondent(fixture, session), session);
		expect(view).toMatchObject({ value: { unanswered: { question: 'D1' }, sentAt: DURING.toISOString() } });
	});
});

describe('a page of several questions', () => {
	it('is kept as a whole, under one revision', async () => {
		const session = await graduates.start();
		for (const [question, fields] of JOB_FORMS.slice(0, 3)) await graduates.answer(session, question, fields);
		await graduates.answer(session, 'D8', { D4: 'PLEIN', D8: 'A' });
		expect(
			await graduates.owner`select revision, question from answers where revision = 4 order by question`
		).toEqual([
			{ revision: 4, question: 'D4' },
			{ revision: 4, question: 'D8' }
		]);
	});

	it('is given back as a whole when one of its answers is missing, and nothing of it is stored', async () => {
		const session = await graduates.start();
		for (const [question, fields] of JOB_FORMS.slice(0, 3)) await graduates.answer(session, question, fields);
		const saved = await graduates.answer(session, 'D4', { D4: 'PLEIN' });
		expect(saved).toMatchObject({
			outcome: 'refused',
			problems: [{ code: 'answer.choose', at: 'D8' }],
			fields: { D4: { '': ['PLEIN'] } }
		});
		expect(await graduates.owner`select question from answers where question in ('D4', 'D8')`).toEqual([]);
	});

	it('shows what another screen has answered, and stores only what is new', async () => {
		const session = await graduates.start();
		for (const [question, fields] of JOB_FORMS.slice(0, 3)) await graduates.answer(session, question, fields);
		const old = await graduates.seal(session, 'D4');
		await graduates.answer(session, 'D4', { D4: 'PLEIN', D8: 'A' });
		const stale = await graduates.send(session, 'D4', { ...old, D4: 'PLEIN', D8: 'C' });
		expect(stale).toMatchObject({
			value: { outcome: 'refused', newer: [{ item: { code: 'D8' }, answer: { value: 'A' } }] }
		});
		await graduates.answer(session, 'D4', { D4: 'PLEIN', D8: 'C' });
		expect(await graduates.owner`select question from answers where revision = 5`).toEqual([
			{ question: 'D8' }
		]);
	});

	it('keeps what was written on it when its questions are no longer asked, apart', async () => {
		const session = await graduates.start();
		for (const [question, fields] of JOB_FORMS.slice(0, 3)) await graduates.answer(session, question, fields);
		const open = await graduates.seal(session, 'D4');
		await graduates.answer(session, 'C1', { C1: 'REC' });
		await graduates.send(session, 'D4', { ...open, D4: 'PLEIN', D8: 'A' });
		const [row] = await graduates.owner`select current from responses`;
		expect(row?.['current']).toMatchObject({ D4: { value: 'PLEIN' }, D8: { value: 'A' } });
		expect(await graduates.outcome()).toMatchObject({ activity: 'seeking', working_time: 'not-applicable' });
	});
});

describe('questions for whoever has another minute', () => {
	it('open once everything else is answered, and make a response neither more nor less complete', async () => {
		const session = await graduates.start();
		const context = asRespondent(fixture, session);
		for (const [question, fields] of JOB_FORMS) await graduates.answer(session, question, fields);
		const { response = '' } = await graduates.seal(session, 'A1');
		await submitAnswers(context, session, String(response));
		const view = await readAnswers(context, session);
		expect(view).toMatchObject({
			value: { unanswered: undefined, extras: { page: 'question', question: 'B1' } }
		});
		expect(await readQuestion(context, session, 'B1')).toMatchObject({
			value: { extra: true, previous: undefined, step: { position: 1 } }
		});
		await graduates.answer(session, 'B1', { B1: '4' });
		expect(await graduates.outcome()).toMatchObject({ collection: 'complete', months_to_first_job: null });
		await graduates.answer(session, 'C4', { C4: 'AUT' });
		await graduates.answer(session, 'C5', { C5: '2' });
		expect(await graduates.outcome()).toMatchObject({ collection: 'complete', months_to_first_job: 2 });
	});

	it('stop with an award that is not theirs, and staff are told', async () => {
		const session = await graduates.start();
		await graduates.answer(session, 'C1', { C1: 'REC' });
		expect(await graduates.answer(session, 'A1', { A1: 'NO' })).toEqual({
			outcome: 'saved',
			place: { page: 'check' }
		});
		const [entry] =
			await graduates.owner`select action, target from audit_entries order by sequence desc limit 1`;
		expect(entry).toEqual({ action: 'award.disputed', target: `invitation:${session.invitationId}` });
	});
});
