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
		const { response = '' } = await graduates.seal(session, 'F3');
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
		for (const question of ['D5', 'F3', 'B2', 'NONE', '__proto__', 'C1\0'])
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
			value: { page: 'question', question: 'F3' }
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
		await graduates.answer(session, 'F3', { F3: 'Rien' });
		const { response = '' } = await graduates.seal(session, 'F3');
		await submitAnswers(asRespondent(fixture, session), session, String(response));
		expect(await graduates.outcome()).toMatchObject({ collection: 'complete', situation: 'unemployed' });
		await graduates.answer(session, 'C1', { C1: 'EMP' });
		expect(await graduates.outcome()).toMatchObject({ collection: 'partial', situation: 'employed' });
		const view = await readAnswers(asRespondent(fixture, session), session);
		expect(view).toMatchObject({ value: { unanswered: { question: 'D1' }, sentAt: DURING.toISOString() } });
	});
});
