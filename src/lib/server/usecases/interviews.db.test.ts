import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { ANSWER_MODES, type AnswerMode } from '#lib/domain/collection/answer-mode.ts';
import {
	asRespondent,
	aStaffActor,
	DURING,
	launchTestCampaign,
	tokenOf,
	type TestCampaign
} from '../../../../tests/factories/a-campaign.ts';
import {
	JOB_FORMS,
	openAnswering,
	type Answering,
	type Form
} from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import type { ResponseSession } from '../links/response-session.ts';
import { beginInterview } from './begin-interview.ts';
import { openContact } from './open-contact.ts';
import { openLink } from './open-link.ts';
import { readAnswers } from './read-answers.ts';
import { readCallee } from './read-callee.ts';
import { readCallList } from './read-call-list.ts';
import { readInterviewPage } from './read-interview-page.ts';
import { readInterview } from './read-interview.ts';
import { recordCall } from './record-call.ts';
import { saveInterviewPage } from './save-interview-page.ts';
import { sendInterview } from './send-interview.ts';
import { submitAnswers } from './submit-answers.ts';

let fixture: TestDatabase;
let campaign: TestCampaign;
let graduates: Answering;

beforeEach(async () => {
	fixture = await openTestDatabase();
	campaign = await launchTestCampaign(fixture, { entrySituations: ['DE', 'DE'] });
	graduates = openAnswering(fixture, campaign);
	await graduates.owner`insert into contacts (institution_id, id, person_id, channel, address, updated_at)
		select institution_id, gen_random_uuid(), id, 'phone', '06 00 00 00 0' || right(external_key, 1), now()
		from persons`;
	return async () => {
		await graduates.close();
		await fixture.close();
	};
});

const interviewer = (now = DURING, actor: StaffActor = aStaffActor(fixture, 'interviewer')) =>
	fixture.context(actor, { now });
const invitationOf = (graduate = 0) => campaign.links[graduate]?.invitationId ?? '';
const list = (now = DURING) => readCallList(interviewer(now), campaign.campaignId);
const recorded = (written: Partial<Parameters<typeof recordCall>[2]>, now = DURING) =>
	recordCall(interviewer(now), invitationOf(), { outcome: '', day: '', time: '', number: '', ...written });
const audit = () =>
	graduates.owner`select action, target, details from audit_entries order by sequence desc limit 1`;

async function say(question: string, fields: Form, mode: 'phone' | 'paper'): Promise<void> {
	const page = await readInterviewPage(interviewer(), invitationOf(), question);
	if (!page.ok || !('form' in page.value)) throw new Error(JSON.stringify(page));
	const { response, revision, attempt } = page.value.form;
	const form: Form = { response, revision: String(revision), attempt, ...fields };
	const saved = await saveInterviewPage(interviewer(), invitationOf(), {
		...{ question, locale: 'fr', fromCheck: false, mode },
		read: (name) => [form[name] ?? []].flat()
	});
	expect(saved).toMatchObject({ ok: true, value: { outcome: 'saved' } });
}

describe('whom to call', () => {
	it('is listed without a number or an answer, and not beyond one’s programmes', async () => {
		const { callees, campaigns } = await list();
		expect(campaigns.map(({ id }) => id)).toEqual([campaign.campaignId]);
		expect(callees).toHaveLength(2);
		expect(callees[0]).toMatchObject({ givenName: 'Amina', state: 'due', progress: 'not-started', calls: 0 });
		expect(JSON.stringify(callees)).not.toMatch(/06 00|exemple\.fr/);
		const elsewhere = aStaffActor(fixture, 'interviewer', ['0190ffff-ffff-7fff-bfff-ffffffffffff']);
		expect(await readCallList(interviewer(DURING, elsewhere), campaign.campaignId)).toEqual({
			...{ campaigns: [], campaign: null, callees: [] }
		});
		for (const refused of [
			() => readCallee(interviewer(DURING, elsewhere), invitationOf()),
			() => openContact(interviewer(DURING, elsewhere), invitationOf()),
			() => readInterview(interviewer(DURING, elsewhere), invitationOf()),
			() => readCallList(interviewer(DURING, aStaffActor(fixture, 'viewer')), null),
			() => openContact(interviewer(DURING, aStaffActor(fixture, 'lead')), invitationOf())
		])
			await expect(refused()).rejects.toThrow(Forbidden);
	});

	it('leaves out who has just answered, whose number is then not shown', async () => {
		const session = await graduates.start();
		for (const [question, fields] of JOB_FORMS) await graduates.answer(session, question, fields);
		const page = await readAnswers(asRespondent(fixture, session), session);
		await submitAnswers(asRespondent(fixture, session), session, (page.ok && page.value.response) || '');
		expect((await list()).callees.map(({ state }) => state)).toEqual(['due', 'over']);
		expect(await openContact(interviewer(), invitationOf())).toMatchObject({
			problems: [{ code: 'call.over' }]
		});
	});

	it('shows the numbers of one person, and keeps in the audit that it did', async () => {
		expect(await openContact(interviewer(), invitationOf())).toEqual({
			...{ ok: true, value: { phones: ['06 00 00 00 01'] } }
		});
		expect((await audit())[0]).toEqual({
			action: 'contact.opened',
			target: `invitation:${invitationOf()}`,
			details: { channel: 'phone', count: 1 }
		});
		expect(await openContact(interviewer(), 'x')).toMatchObject({
			problems: [{ code: 'invitation.unknown' }]
		});
	});
});

describe('what came of a call', () => {
	const first = async (now = DURING) =>
		(await list(now)).callees.find(({ invitationId }) => invitationId === invitationOf());

	it('is kept, and decides when to call again', async () => {
		await recorded({ outcome: 'no-answer' });
		expect(await first()).toMatchObject({ state: 'later', calls: 1, lastOutcome: 'no-answer' });
		await recorded({ outcome: 'call-back', day: '2026-06-16', time: '18:30' });
		expect(await first()).toMatchObject({
			...{ state: 'later', calls: 2, callBackAt: new Date('2026-06-16T16:30:00Z') }
		});
		const then = new Date('2026-06-16T16:30:00Z');
		expect((await list(then)).callees[0]).toMatchObject({ invitationId: invitationOf(), state: 'due' });
		expect((await audit())[0]).toMatchObject({ action: 'call.recorded', details: { outcome: 'call-back' } });
	});

	it('takes a wrong number off, and no other', async () => {
		expect(await recorded({ outcome: 'wrong-number', number: '06 00 00 00 02' })).toMatchObject({
			problems: [{ code: 'call.number' }]
		});
		await recorded({ outcome: 'wrong-number', number: '06 00 00 00 01' });
		const rows =
			await graduates.owner`select address, state from contacts where channel = 'phone' order by 1`;
		expect(rows).toEqual([
			{ address: '06 00 00 00 01', state: 'wrong' },
			{ address: '06 00 00 00 02', state: 'valid' }
		]);
		expect(await first()).toMatchObject({ state: 'no-phone' });
	});

	it('stops this campaign on a refusal, every contact on an objection', async () => {
		await recorded({ outcome: 'refused' });
		expect(await first()).toMatchObject({ state: 'over', stopped: 'refusal' });
		expect(await graduates.outcome()).toMatchObject({ collection: 'refused' });
		const objected = () => graduates.owner`select from persons where objected_at is not null`;
		expect(await objected()).toHaveLength(0);
		await recorded({ outcome: 'objected' });
		expect(await objected()).toHaveLength(1);
		expect(await readCallee(interviewer(), invitationOf())).toMatchObject({
			problems: [{ code: 'link.closed' }]
		});
	});
});

describe('an interview', () => {
	it('is written by staff, its mode with each answer, and is what came of the call', async () => {
		await beginInterview(interviewer(), invitationOf(), 'fr');
		for (const [question, fields] of JOB_FORMS) await say(question, fields, 'phone');
		expect(await graduates.outcome()).toMatchObject({ mode: 'phone', activity: 'employed' });
		const read = await readInterview(interviewer(), invitationOf());
		const response = (read.ok && read.value.response) || '';
		expect(await sendInterview(interviewer(), invitationOf(), { response, mode: 'phone' })).toEqual({
			...{ ok: true, value: { page: 'thanks' } }
		});
		await sendInterview(interviewer(), invitationOf(), { response, mode: 'phone' });
		expect(await graduates.owner`select outcome from calls`).toEqual([{ outcome: 'interviewed' }]);
		expect((await list()).callees.at(-1)).toMatchObject({ state: 'over', progress: 'sent' });
		const token = tokenOf(campaign.links[0] ?? { link: '' });
		expect(await openLink(fixture.context({ kind: 'anonymous' }, { now: DURING }), token)).toMatchObject({
			value: { progress: 'sent' }
		});
	});

	it('does not make a situation told on the web one of the phone', async () => {
		const session = await graduates.start();
		await graduates.answer(session, 'C1', { C1: 'EMP' });
		await say('D1', { D1: 'ASSO' }, 'phone');
		expect(await graduates.outcome()).toMatchObject({ mode: 'web' });
		await say('C1', { C1: 'REC' }, 'paper');
		expect(await graduates.outcome()).toMatchObject({ mode: 'paper' });
	});
});

it('whoever writes which page, nothing is lost, asked again, or kept under another mode', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom(...ANSWER_MODES), {
				minLength: JOB_FORMS.length,
				maxLength: JOB_FORMS.length
			}),
			async (modes) => {
				await graduates.forget();
				const session = await graduates.start();
				for (const [index, [question, fields]] of JOB_FORMS.entries()) {
					const mode = modes[index] ?? 'web';
					// Both doors lead to the first page without an answer: the one that comes now.
					const place = { page: 'question', question };
					expect(await resume(session, mode)).toMatchObject({ value: place });
					if (mode === 'web') await graduates.answer(session, question, fields);
					else await say(question, fields, mode);
				}
				expect(await resume(session, 'phone')).toMatchObject({ value: { page: 'check' } });
				const kept = await graduates.owner<{ question: string; mode: AnswerMode }[]>`
					select question, mode from answers order by revision, question`;
				const asked = JOB_FORMS.flatMap(([, fields], index) =>
					Object.keys(fields)
						.filter((name) => !name.includes('-'))
						.toSorted()
						.map((question) => ({ question, mode: modes[index] }))
				);
				expect([...kept]).toEqual(asked);
				expect(await graduates.outcome()).toMatchObject({ mode: modes[0], usable: 'yes' });
			}
		),
		{ numRuns: 12 }
	);
});

/** Where somebody who opens the response now is led. */
async function resume(session: ResponseSession, mode: AnswerMode) {
	if (mode !== 'web') return beginInterview(interviewer(), invitationOf(), 'fr');
	const read = await readAnswers(asRespondent(fixture, session), session);
	return { value: read.ok ? read.value.unanswered : undefined };
}
