import { afterAll, beforeAll, expect, test } from 'vitest';
import { inInstitution, type Tenant } from '#lib/server/db/client.ts';
import { isGenuine, readLinkToken } from '#lib/server/links/personal-link.ts';
import { describeStart } from '#lib/server/usecases/describe-start.ts';
import { openLink } from '#lib/server/usecases/open-link.ts';
import { loadDemo, type LoadedDemo } from '#lib/server/usecases/load-demo.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';

let own: TestDatabase;
let demo: LoadedDemo;

beforeAll(async () => {
	own = await openTestDatabase();
	const loaded = await loadDemo(own.context());
	if (!loaded.ok) throw new Error(loaded.problems[0].code);
	demo = loaded.value;
});
afterAll(() => own.close());

const inDemo = <Value>(work: (tenant: Tenant) => Promise<Value>) =>
	inInstitution(own.database, demo.institution.id, work);

test('asks everyone of the newest class, and is open now', async () => {
	const { campaign } = demo;
	const now = own.context().now();
	expect(new Date(campaign.opensAt) < now && now < new Date(campaign.closesAt)).toBe(true);
	const [counts] = await inDemo(
		({ sql, institutionId }) => sql`
			select count(*)::int as awards,
				(select count(*)::int from invitations where institution_id = ${institutionId}) as invitations,
				(select count(*)::int from responses where institution_id = ${institutionId}) as responses,
				(select count(*)::int from campaigns where institution_id = ${institutionId}) as campaigns
			from awards a
			join cohorts c on c.institution_id = a.institution_id and c.id = a.cohort_id
			join programmes p on p.institution_id = a.institution_id and p.id = a.programme_id
			where a.institution_id = ${institutionId} and p.code = 'CASP' and c.year = ${demo.lastYear}
				and a.frame = 'eligible'`
	);
	expect(counts).toEqual({
		awards: campaign.invited,
		invitations: campaign.invited,
		responses: campaign.answered,
		campaigns: 1
	});
});

test('every answer is in the history, and makes an outcome with a decision on the job', async () => {
	const { campaign } = demo;
	const [found] = await inDemo(
		({ sql, institutionId }) => sql`
			select count(*)::int as responses,
				count(*) filter (where o.usable = 'yes' and o.late = 'no')::int as usable,
				count(*) filter (where o.target = 'yes')::int as target,
				count(*) filter (where r.revision <> (
					select count(*) from answers s
					where s.institution_id = r.institution_id and s.response_id = r.id
				))::int as torn,
				count(*) filter (where (r.completed_at is not null) <> (i.stopped is not distinct from 'complete'))::int as unstopped,
				count(*) filter (where r.updated_at > ${own.context().now().toISOString()}::timestamptz)::int as future
			from responses r
			join invitations i on i.institution_id = r.institution_id and i.id = r.invitation_id
			join outcomes o on o.institution_id = r.institution_id and o.source_id = r.id and o.award_id = i.award_id
			where r.institution_id = ${institutionId}`
	);
	expect(found).toMatchObject({
		responses: campaign.answered,
		usable: campaign.answered,
		torn: 0,
		unstopped: 0,
		future: 0
	});
	expect(Number(found?.['target'])).toBeGreaterThan(10);
});

test('nobody who refused, or cannot be reached, is written to again; all stay in the class', async () => {
	const rows = await inDemo(
		({ sql, institutionId }) => sql<{ stopped: string | null; collection: string; state: string }[]>`
			select distinct i.stopped, o.collection, ct.state from invitations i
			join campaigns c on c.institution_id = i.institution_id and c.id = i.campaign_id
			join outcomes o on o.institution_id = i.institution_id and o.award_id = i.award_id and o.wave_months = c.wave_months
			join awards a on a.institution_id = i.institution_id and a.id = i.award_id
			join contacts ct on ct.institution_id = i.institution_id and ct.person_id = a.person_id and ct.channel = 'email'
			where i.institution_id = ${institutionId}`
	);
	const met = new Set(
		rows.map(({ collection, stopped, state }) => `${collection} ${stopped ?? '-'} ${state}`)
	);
	const silent = ['not-yet - valid', 'refused refusal valid', 'bounced bounced bounced'];
	expect([...met].sort()).toEqual(expect.arrayContaining(silent));
	const allowed = [...silent, 'complete complete valid', 'partial - valid'];
	expect([...met].filter((found) => !allowed.includes(found))).toEqual([]);
});

test('the personal link is genuine, and leads to somebody who has not answered', async () => {
	const { campaign, institution } = demo;
	const token = readLinkToken(campaign.linkPath.replace('/s/', ''));
	if (!token) throw new Error('The link has the shape of one.');
	const [row] = await inDemo(
		({ sql }) => sql<{ number: number; version: number; answered: boolean }[]>`
			select t.number, i.link_version as version, r.id is not null as answered
			from invitations i join institutions t on t.id = i.institution_id
			left join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
			where i.institution_id = ${institution.id} and i.link_key = ${token.linkKey}`
	);
	expect(row).toMatchObject({ number: token.institutionNumber, answered: false });
	expect(isGenuine(own.context().settings, token, row?.version ?? 0)).toBe(true);
});

test('the link opens on the programme, says that all is invented, and nothing has been answered', async () => {
	const token = demo.campaign.linkPath.replace('/s/', '');
	const opened = await openLink(own.context({ kind: 'anonymous' }), token);
	expect(opened).toMatchObject({
		ok: true,
		value: {
			frame: { programme: 'CASP', cohort: String(demo.lastYear), fictional: true },
			progress: 'not-started'
		}
	});
});

test('who starts Devenir is told a link in the fictional institution, and nowhere else', async () => {
	const operator = (institutionId: string) => own.context({ kind: 'operator', institutionId });
	const { linkPath } = await describeStart(operator(demo.institution.id));
	expect(linkPath).toBe(demo.campaign.linkPath);
	await inDemo(
		({ sql, institutionId }) => sql`update institutions set fictional = false where id = ${institutionId}`
	);
	expect((await describeStart(operator(demo.institution.id))).linkPath).toBeNull();
});
