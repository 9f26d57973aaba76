import { beforeEach, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import {
	asRespondent,
	CASP_2025_AT_6,
	DURING,
	launchTestCampaign,
	tokenOf,
	type TestCampaign
} from '../../../../tests/factories/a-campaign.ts';
import { JOB_FORMS, openAnswering, type Answering } from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import type { ResponseSession } from '../links/response-session.ts';
import { eraseOwnData } from './erase-own-data.ts';
import { keepOwnAddresses } from './keep-own-addresses.ts';
import { launchCampaign } from './launch-campaign.ts';
import { openLink } from './open-link.ts';
import { readOwnData } from './read-own-data.ts';
import { readRights } from './read-rights.ts';
import { refuseContact } from './refuse-contact.ts';
import { reportWrongPerson } from './report-wrong-person.ts';

const NAME = ' TEST';

let fixture: TestDatabase;
let campaign: TestCampaign;
let graduates: Answering;

/** Rights end things for good: each test has a database of its own. */
beforeEach(async () => {
	fixture = await openTestDatabase();
	campaign = await launchTestCampaign(fixture, { entrySituations: ['not-asked', 'DE'] });
	graduates = openAnswering(fixture, campaign);
	return async () => {
		await graduates.close();
		await fixture.close();
	};
});

const as = (session: ResponseSession, now = DURING) => asRespondent(fixture, session, now);
const open = (graduate: number) =>
	openLink(
		fixture.context({ kind: 'anonymous' }, { now: DURING }),
		tokenOf(campaign.links[graduate] ?? { link: '' })
	);
const operator = () =>
	fixture.context({ kind: 'operator', institutionId: fixture.institutionId }, { now: DURING });

async function answerAll(graduate: number, title: string): Promise<ResponseSession> {
	const session = await graduates.start(graduate);
	if (graduate === 0) await graduates.answer(session, 'B2', { B2: 'SAL' });
	for (const [question, fields] of JOB_FORMS)
		await graduates.answer(session, question, question === 'D5' ? { D5: title } : fields);
	return session;
}

const lastAudit = async () => {
	const [entry] =
		await graduates.owner`select action, target, details from audit_entries order by sequence desc limit 1`;
	return entry;
};

describe('my data', () => {
	it('are everything held about this person, and nothing of the others', async () => {
		const session = await answerAll(0, 'Conseillère nautique');
		await answerAll(1, 'Formatrice de l’autre');
		const read = await readOwnData(as(session), session, NAME);
		expect(read).toMatchObject({
			value: {
				person: { given_name: 'Amina', family_name: 'Test', external_key: 'G1' },
				contacts: [{ channel: 'email', address: 'g1@exemple.fr' }],
				awards: [{ programme: 'CASP', cohort: 2025, external_key: 'G1', entry_situation: 'SAL' }],
				surveys: [{ wave_months: 6, current: { D5: { value: 'Conseillère nautique' } } }],
				outcomes: [{ job_title: 'Conseillère nautique', situation: 'employed' }]
			}
		});
		const text = JSON.stringify(read);
		expect(text).toContain('Quel était l’intitulé exact de votre poste');
		expect(text).not.toMatch(/g2@|Formatrice|G2/);
		for (const [question] of JOB_FORMS) expect(text).toContain(`"question":"${question}"`);
		expect(await lastAudit()).toEqual({
			action: 'data.given',
			target: `invitation:${session.invitationId}`,
			details: {}
		});
	});

	it('are given to nobody who does not know the person, who soon has to wait', async () => {
		const session = await graduates.start();
		expect(await readRights(as(session), session)).toMatchObject({ value: { proof: 'family-name' } });
		for (let tries = 0; tries < 5; tries++)
			expect(await readOwnData(as(session), session, 'Amina')).toEqual({
				ok: false,
				problems: [{ code: 'proof.family-name', at: 'proof' }]
			});
		expect(await readOwnData(as(session), session, NAME)).toMatchObject({
			problems: [{ code: 'proof.wait', params: { minutes: 5 } }]
		});
		expect(await eraseOwnData(as(session), session, NAME)).toMatchObject({
			problems: [{ code: 'proof.wait' }]
		});
		const later = new Date(DURING.getTime() + 301_000);
		expect(await readOwnData(as(session, later), session, NAME)).toMatchObject({ ok: true });
	});

	it('ask for the year of birth where it is known', async () => {
		const session = await graduates.start();
		await graduates.owner`update persons set birth_year = 1986`;
		expect(await readOwnData(as(session), session, NAME)).toMatchObject({
			problems: [{ code: 'proof.birth-year' }]
		});
		expect(await readOwnData(as(session), session, '1986')).toMatchObject({ ok: true });
	});

	it('are for the holder of the link alone', async () => {
		const [first, second] = [await graduates.start(0), await graduates.start(1)];
		for (const attempt of [
			() => readOwnData(as(second), first, NAME),
			() => eraseOwnData(as(second), first, NAME),
			() => readRights(as(second), first),
			() => reportWrongPerson(as(second), first),
			() => keepOwnAddresses(as(second), first, { email: 'a@b.fr', phone: '', preferred: '' })
		])
			await expect(attempt()).rejects.toThrow(Forbidden);
	});
});

describe('objecting', () => {
	it('stops this survey, the others that are under way, and later ones', async () => {
		await launchCampaign(operator(), { ...CASP_2025_AT_6, waveMonths: 3 });
		const session = await graduates.start();
		await refuseContact(as(session), session);
		const rows =
			await graduates.owner`select stopped from invitations where award_id = ${campaign.awardIds[0] ?? ''}`;
		expect(rows).toEqual([{ stopped: 'objection' }, { stopped: 'objection' }]);
		expect(await launchCampaign(operator(), { ...CASP_2025_AT_6, waveMonths: 5 })).toMatchObject({
			value: { invited: 1 }
		});
	});
});

describe('the rights of a link', () => {
	const LATER = new Date('2028-01-15T10:00:00Z');

	it('outlast the campaign: read, move, object, erase; what was published as silence stays so', async () => {
		const session = await graduates.start();
		await graduates.answer(session, 'B2', { B2: 'SAL' });
		const late = as(session, LATER);
		expect(await readRights(late, session)).toMatchObject({ value: { open: false, reachable: true } });
		expect(await readOwnData(late, session, NAME)).toMatchObject({ ok: true });
		const moved = { email: 'amina@nouveau.fr', phone: '', preferred: '' };
		expect(await keepOwnAddresses(late, session, moved)).toMatchObject({ ok: true });
		const before = await graduates.outcome();
		expect(await refuseContact(late, session)).toMatchObject({ ok: true });
		expect(await graduates.outcome()).toEqual(before);
		const [person] = await graduates.owner`select objected_at from persons where external_key = 'G1'`;
		expect(person).toEqual({ objected_at: LATER });
		expect(await eraseOwnData(late, session, NAME)).toMatchObject({ value: { responses: 1 } });
	});

	it('outlast an objection', async () => {
		const session = await graduates.start();
		await refuseContact(as(session), session);
		expect(await readRights(as(session), session)).toMatchObject({ value: { open: false } });
		expect(await graduates.send(session, 'C1', { C1: 'EMP' })).toMatchObject({
			problems: [{ code: 'link.closed' }]
		});
		expect(await readOwnData(as(session), session, NAME)).toMatchObject({ ok: true });
		expect(await eraseOwnData(as(session), session, NAME)).toMatchObject({ ok: true });
	});
});

describe('a link that reached somebody else', () => {
	it('is closed, and its address is not written to again; the graduate has objected to nothing', async () => {
		const session = await graduates.start();
		expect(await reportWrongPerson(as(session), session)).toEqual({ ok: true, value: null });
		expect(await open(0)).toEqual({ ok: false, problems: [{ code: 'link.closed' }] });
		expect(await readRights(as(session), session)).toMatchObject({ problems: [{ code: 'link.closed' }] });
		const rows = await graduates.owner`select address, state, objected_at from contacts c
			join persons p on p.id = c.person_id order by address`;
		expect(rows).toEqual([
			{ address: 'g1@exemple.fr', state: 'wrong', objected_at: null },
			{ address: 'g2@exemple.fr', state: 'valid', objected_at: null }
		]);
		expect(await lastAudit()).toEqual({
			action: 'contact.wrong-person',
			target: `invitation:${session.invitationId}`,
			details: { channel: 'email' }
		});
	});
});

describe('addresses for the next wave', () => {
	const keep = (session: ResponseSession, written: Partial<Parameters<typeof keepOwnAddresses>[2]>) =>
		keepOwnAddresses(as(session), session, { email: '', phone: '', preferred: '', ...written });
	const contacts = () => graduates.owner`select channel, address, preferred, state from contacts c
		join persons p on p.id = c.person_id where p.external_key = 'G1' order by address`;

	it('replace those of their channel, and are what the next link is sent to', async () => {
		const session = await graduates.start();
		await keep(session, { email: 'Amina@Nouveau.fr', phone: '06 12 34 56 78', preferred: 'phone' });
		expect(await contacts()).toEqual([
			{ channel: 'phone', address: '0612345678', preferred: true, state: 'valid' },
			{ channel: 'email', address: 'amina@nouveau.fr', preferred: false, state: 'valid' },
			{ channel: 'email', address: 'g1@exemple.fr', preferred: false, state: 'withdrawn' }
		]);
		expect(await lastAudit()).toEqual({
			action: 'contact.updated',
			target: `invitation:${session.invitationId}`,
			details: { channels: ['email', 'phone'], preferred: 'phone' }
		});
		await keep(session, { email: 'g1@exemple.fr', preferred: 'email' });
		expect(await contacts()).toMatchObject([
			{ address: '0612345678', preferred: false, state: 'valid' },
			{ address: 'amina@nouveau.fr', state: 'withdrawn' },
			{ address: 'g1@exemple.fr', preferred: true, state: 'valid' }
		]);
	});

	it('are refused as a whole when one of them is not one, or when there is none of the channel', async () => {
		const session = await graduates.start();
		const before = await contacts();
		expect(await keep(session, { email: 'a@b.fr', phone: 'x' })).toMatchObject({
			problems: [{ code: 'addresses.phone', at: 'phone' }]
		});
		expect(await keep(session, { preferred: 'phone' })).toEqual({
			ok: false,
			problems: [{ code: 'addresses.missing', at: 'phone' }]
		});
		expect(await contacts()).toEqual(before);
	});
});
