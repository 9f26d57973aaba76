import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import {
	asRespondent,
	aStaffActor,
	CLOSES,
	DURING,
	launchTestCampaign,
	OPENS,
	tokenOf,
	type TestCampaign
} from '../../../../tests/factories/a-campaign.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { makeLinkToken } from '../links/personal-link.ts';
import type { ResponseSession } from '../links/response-session.ts';
import { countWrongLink } from './count-wrong-link.ts';
import { listLinks, type PersonalLink } from './list-links.ts';
import { openLink } from './open-link.ts';
import { openRights } from './open-rights.ts';
import { readQuestion } from './read-question.ts';
import { refuseContact } from './refuse-contact.ts';
import { revokeLink } from './revoke-link.ts';
import { startAnswering } from './start-answering.ts';

let fixture: TestDatabase;
let owner: Sql;
let campaign: TestCampaign;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	campaign = await launchTestCampaign(fixture, { entrySituations: ['DE', 'SAL'] });
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const operator = () =>
	fixture.context({ kind: 'operator', institutionId: fixture.institutionId }, { now: DURING });
const anonymous = (now = DURING) => fixture.context({ kind: 'anonymous' }, { now });

const staff = (role: 'officer' | 'interviewer' | 'lead', programmeIds: readonly string[] | null = null) =>
	fixture.context(aStaffActor(fixture, role, programmeIds), { now: DURING });

describe('personal links', () => {
	const links = async (): Promise<readonly PersonalLink[]> => {
		const listed = await listLinks(operator(), campaign.campaignId);
		if (!listed.ok) throw new Error(JSON.stringify(listed.problems));
		return listed.value;
	};
	const first = async () => {
		const [link] = await links();
		if (!link) throw new Error('Two people are invited.');
		return { ...link, token: tokenOf(link) };
	};

	it('are listed for officers, and the audit says so', async () => {
		const listed = await listLinks(staff('officer'), campaign.campaignId);
		expect(listed).toMatchObject({
			value: [{ award: 'G1', email: 'g1@exemple.fr', state: 'not-started' }, { award: 'G2' }]
		});
		const [entry] =
			await owner`select action, target, details from audit_entries order by sequence desc limit 1`;
		expect(entry).toEqual({
			action: 'links.listed',
			target: `campaign:${campaign.campaignId}`,
			details: { count: 2 }
		});
	});

	it('are given to nobody else', async () => {
		for (const role of ['lead', 'interviewer'] as const)
			await expect(listLinks(staff(role), campaign.campaignId)).rejects.toThrow(Forbidden);
		await expect(listLinks(staff('officer', []), campaign.campaignId)).rejects.toThrow(Forbidden);
	});

	it.each(['x', '01900000-0000-7000-8000-000000000000'])('of campaign %s there are none', async (id) => {
		expect(await listLinks(operator(), id)).toMatchObject({ problems: [{ code: 'campaign.unknown' }] });
	});

	it('open the survey, and say nothing about the person', async () => {
		const opened = await openLink(anonymous(), (await first()).token);
		expect(opened).toMatchObject({
			value: {
				progress: 'not-started',
				frame: { programme: 'CASP', cohort: '2025', referenceDate: '2026-06-01' }
			}
		});
		expect(JSON.stringify(opened)).not.toMatch(/Amina|exemple\.fr|G1/);
	});

	it('are not stored: the database alone gives none', async () => {
		const { token } = await first();
		for (const { name } of await owner<{ name: string }[]>`
			select quote_ident(table_name) as name from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE'`)
			expect(
				await owner.unsafe(`select 1 from ${name} t where t::text like '%${token.slice(-21)}%'`)
			).toHaveLength(0);
	});

	it('are worth nothing with a letter changed, cut, or of another key or institution', async () => {
		const { token, invitationId } = await first();
		const [row] = await owner`select i.link_key, t.number, other.number as other from invitations i
			join institutions t on t.id = i.institution_id, institutions other
			where i.id = ${invitationId} and other.id = ${fixture.otherInstitutionId}`;
		const facts = { linkKey: String(row?.['link_key']), linkVersion: 1 };
		const settings = fixture.context().settings;
		const forged = [
			token.slice(0, -1),
			token.slice(0, -1) + (token.endsWith('0') ? '1' : '0'),
			makeLinkToken(
				{ SECRET_KEY: 'another key, as long as a key must be...' },
				{ ...facts, institutionNumber: Number(row?.['number']) }
			),
			makeLinkToken(settings, { ...facts, institutionNumber: Number(row?.['other']) }),
			makeLinkToken(settings, { ...facts, institutionNumber: 65_535 }),
			makeLinkToken(settings, {
				...facts,
				linkKey: '00'.repeat(8),
				institutionNumber: Number(row?.['number'])
			})
		];
		for (const wrong of forged) {
			expect(await openLink(anonymous(), wrong)).toEqual({ ok: false, problems: [{ code: 'link.unknown' }] });
			expect(await startAnswering(anonymous(), { token: wrong, locale: 'fr' })).toMatchObject({ ok: false });
		}
		expect(await openLink(anonymous(), token)).toMatchObject({ ok: true });
	});

	it('that are wrong are counted by network, ten a minute; a good one still opens, and counts nothing', async () => {
		const counted = () => owner`select sum(count)::int as n from rate_limits`;
		const at = (seconds: number) => anonymous(new Date(DURING.getTime() + seconds * 1000));
		for (let tries = 0; tries < 10; tries++)
			expect(await countWrongLink(at(tries), `192.0.2.${String(tries)}`)).toBe(0);
		expect(await countWrongLink(at(10), '192.0.2.99')).toBe(59);
		expect(await countWrongLink(at(10), '198.51.100.1')).toBe(0);

		const before = await counted();
		expect(await openLink(at(11), (await first()).token)).toMatchObject({ ok: true });
		expect(await counted()).toEqual(before);
		expect(before).toEqual([{ n: 11 }]);
		expect(await countWrongLink(at(69), '192.0.2.7')).toBe(0);
	});

	it('open nothing before the campaign, and the rights alone after it', async () => {
		const { token } = await first();
		const closed = { problems: [{ code: 'link.closed' }] };
		const before = new Date(OPENS.getTime() - 1);
		expect(await openLink(anonymous(before), token)).toMatchObject(closed);
		expect(await openRights(anonymous(before), token)).toMatchObject(closed);
		expect(await openLink(anonymous(), token)).toMatchObject({ value: { open: true } });
		expect(await openLink(anonymous(CLOSES), token)).toMatchObject({ value: { open: false } });
		expect(await startAnswering(anonymous(CLOSES), { token, locale: 'fr' })).toMatchObject(closed);
		expect(await openRights(anonymous(CLOSES), token)).toMatchObject({ ok: true });
	});

	it('stop working when they are revoked, with the sessions they began; the next one works', async () => {
		const { token, invitationId } = await first();
		const session: ResponseSession = { institutionId: fixture.institutionId, invitationId, linkVersion: 1 };
		const context = asRespondent(fixture, session);
		await startAnswering(anonymous(), { token, locale: 'fr' });
		expect(await readQuestion(context, session, 'C1')).toMatchObject({ ok: true });
		expect(await revokeLink(operator(), invitationId)).toMatchObject({ ok: true });
		expect(await openLink(anonymous(), token)).toMatchObject({ problems: [{ code: 'link.unknown' }] });
		expect(await readQuestion(context, session, 'C1')).toMatchObject({
			problems: [{ code: 'link.unknown' }]
		});
		const renewed = await first();
		expect(renewed.token).not.toBe(token);
		expect(await openLink(anonymous(), renewed.token)).toMatchObject({ ok: true });
	});

	it('give access to one invitation only', async () => {
		const [mine, other] = await links();
		if (!mine || !other) throw new Error('Two people are invited.');
		const own: ResponseSession = {
			institutionId: fixture.institutionId,
			invitationId: mine.invitationId,
			linkVersion: 2
		};
		const theirs = { ...own, invitationId: other.invitationId };
		await expect(readQuestion(asRespondent(fixture, own), theirs, 'C1')).rejects.toThrow(Forbidden);
		const elsewhere = { ...own, institutionId: fixture.otherInstitutionId };
		expect(await readQuestion(asRespondent(fixture, elsewhere), elsewhere, 'C1')).toMatchObject({
			problems: [{ code: 'link.unknown' }]
		});
	});

	it('of another institution cannot be seen, even by a query that forgets to filter', async () => {
		const seen = await inInstitution(
			fixture.database,
			fixture.otherInstitutionId,
			({ sql }) => sql`select id from invitations`
		);
		expect(seen).toHaveLength(0);
	});

	it('end for good when the person refuses contact, who stays in the frame', async () => {
		const link = (await links())[1];
		if (!link) throw new Error('Two people are invited.');
		const session: ResponseSession = {
			institutionId: fixture.institutionId,
			invitationId: link.invitationId,
			linkVersion: 1
		};
		expect(await refuseContact(asRespondent(fixture, session), session)).toEqual({ ok: true, value: null });
		expect(await openLink(anonymous(), tokenOf(link))).toMatchObject({ value: { open: false } });
		expect(await startAnswering(anonymous(), { token: tokenOf(link), locale: 'fr' })).toMatchObject({
			problems: [{ code: 'link.closed' }]
		});
		const [person] =
			await owner`select objected_at is not null as objected from persons where external_key = 'G2'`;
		expect(person).toEqual({ objected: true });
		const [outcome] =
			await owner`select collection, usable from outcomes where award_id = ${campaign.awardIds[1] ?? ''} and wave_months = 6`;
		expect(outcome).toEqual({ collection: 'refused', usable: 'no' });
		const [entry] =
			await owner`select action, actor_kind, actor_id from audit_entries order by sequence desc limit 1`;
		expect(entry).toEqual({
			action: 'contact.refused',
			actor_kind: 'respondent',
			actor_id: link.invitationId
		});
	});
});
