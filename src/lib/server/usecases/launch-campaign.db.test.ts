import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import {
	addPromotion,
	aStaffActor,
	CASP_2025_AT_6,
	DURING,
	OPENS
} from '../../../../tests/factories/a-campaign.ts';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { digestTables } from '../../../../tests/support/table-digests.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { launchCampaign } from './launch-campaign.ts';
import { listCampaigns } from './list-campaigns.ts';

let fixture: TestDatabase;
let owner: Sql;
let programmeId: string;
let campaignId: string;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	const promotion = await addPromotion(fixture, { entrySituations: ['DE', 'SAL', 'SAL', 'DE', 'SAL'] });
	({ programmeId } = promotion);
	// G2 objected, G3 is known from an import, G4 is no longer in scope.
	await owner`update persons set objected_at = now() where external_key = 'G2'`;
	await owner`update awards set frame = 'deceased' where external_key = 'G4'`;
	const known = anOutcome({
		awardId: promotion.awardIds[2] ?? '',
		waveMonths: 6,
		referenceDate: '2026-06-01'
	});
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, [known], { source: 'import', sourceId: null, at: DURING })
	);
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const operator = () =>
	fixture.context({ kind: 'operator', institutionId: fixture.institutionId }, { now: DURING });

const staff = (role: 'officer' | 'interviewer' | 'lead', programmeIds: readonly string[] | null = null) =>
	fixture.context(aStaffActor(fixture, role, programmeIds), { now: DURING });

describe('launching', () => {
	it.each([
		['a promotion that there is not', { cohort: 1999 }, 'campaign.no-cohort'],
		['a programme that there is not', { programme: 'NONE' }, 'campaign.no-cohort'],
		['a campaign that ends before it begins', { closesAt: OPENS }, 'campaign.closes-first']
	])('%s is refused, and nothing is stored', async (_, changes, code) => {
		const before = await digestTables(fixture.url);
		expect(await launchCampaign(operator(), { ...CASP_2025_AT_6, ...changes })).toMatchObject({
			problems: [{ code }]
		});
		expect(await digestTables(fixture.url)).toEqual(before);
	});

	it('is refused when the day asked about cannot be known', async () => {
		await owner`update awards set awarded_on = null where external_key = 'G5'`;
		expect(await launchCampaign(operator(), CASP_2025_AT_6)).toMatchObject({
			problems: [{ code: 'campaign.undated', params: { count: 1 } }]
		});
		await owner`update awards set awarded_on = '2025-12-01' where external_key = 'G5'`;
	});

	it('invites who can be asked, and puts everyone into the frame', async () => {
		const launched = await launchCampaign(staff('officer'), CASP_2025_AT_6);
		expect(launched).toMatchObject({ ok: true, value: { invited: 2, framed: 4, questionnaireVersion: 1 } });
		if (launched.ok) ({ campaignId } = launched.value);
		const invited = await owner`
			select a.external_key from invitations i join awards a on a.id = i.award_id order by 1`;
		expect(invited.map((row) => String(row['external_key']))).toEqual(['G1', 'G5']);
		const frame = await owner`
			select a.external_key as key, o.collection, o.source, o.reference_date::text as day
			from outcomes o join awards a on a.id = o.award_id order by 1`;
		expect(frame.map((row) => Object.values(row).join(' '))).toEqual([
			'G1 not-yet frame 2026-06-01',
			'G2 refused frame 2026-06-01',
			'G3 complete import 2026-06-01',
			'G4 not-yet frame 2026-06-01',
			'G5 not-yet frame 2026-06-01'
		]);
	});

	it('does not ask the same wave twice at a time', async () => {
		expect(await launchCampaign(operator(), CASP_2025_AT_6)).toMatchObject({
			problems: [{ code: 'campaign.running' }]
		});
		expect(await launchCampaign(operator(), { ...CASP_2025_AT_6, waveMonths: 24 })).toMatchObject({
			ok: true,
			value: { questionnaireVersion: 1 }
		});
	});

	it('asks a promotion once when several officers launch the same wave at once', async () => {
		const launched = await Promise.all(
			[1, 2, 3, 4].map(() => launchCampaign(operator(), { ...CASP_2025_AT_6, waveMonths: 12 }))
		);
		expect(launched.filter(({ ok }) => ok)).toHaveLength(1);
		expect(launched).toContainEqual(
			expect.objectContaining({ problems: [expect.objectContaining({ code: 'campaign.running' })] })
		);
	});

	it('is for officers, and shown to leads of the programme', async () => {
		await expect(launchCampaign(staff('interviewer'), CASP_2025_AT_6)).rejects.toThrow(Forbidden);
		expect(await listCampaigns(staff('lead', [programmeId]))).toHaveLength(3);
		expect(await listCampaigns(staff('lead', []))).toHaveLength(0);
		expect(await listCampaigns(operator())).toContainEqual(
			expect.objectContaining({ id: campaignId, programme: 'CASP', invited: 2, completed: 0 })
		);
	});
});
