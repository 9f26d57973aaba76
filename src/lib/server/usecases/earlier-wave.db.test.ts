import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	asRespondent,
	CASP_2025_AT_6,
	DURING,
	launchTestCampaign,
	type TestCampaign
} from '../../../../tests/factories/a-campaign.ts';
import { JOB_FORMS, openAnswering, type Answering } from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { launchCampaign } from './launch-campaign.ts';
import { listLinks } from './list-links.ts';
import { readQuestion } from './read-question.ts';

let fixture: TestDatabase;
let first: Answering;
let later: Answering;

beforeAll(async () => {
	fixture = await openTestDatabase();
	const campaign = await launchTestCampaign(fixture, { entrySituations: ['DE', 'DE'] });
	first = openAnswering(fixture, campaign);
	later = openAnswering(fixture, await launchWaveOf12(campaign));
});

afterAll(async () => {
	await first.close();
	await later.close();
	await fixture.close();
});

async function launchWaveOf12(campaign: TestCampaign): Promise<TestCampaign> {
	const context = fixture.context(
		{ kind: 'operator', institutionId: fixture.institutionId },
		{ now: DURING }
	);
	const launched = await launchCampaign(context, { ...CASP_2025_AT_6, waveMonths: 12, label: '12 mois' });
	if (!launched.ok) throw new Error(JSON.stringify(launched.problems));
	const links = await listLinks(context, launched.value.campaignId);
	if (!links.ok) throw new Error(JSON.stringify(links.problems));
	return { ...campaign, campaignId: launched.value.campaignId, links: links.value };
}

describe('“rien n’a changé depuis”', () => {
	it('shows what the earlier wave told, copies it in one tap, and asks only the rest', async () => {
		const before = await first.start();
		for (const [question, fields] of JOB_FORMS) await first.answer(before, question, fields);

		const session = await later.start();
		expect(await later.answer(session, 'C1', { C1: 'EMP' })).toMatchObject({
			place: { page: 'question', question: 'D0' }
		});
		const page = await readQuestion(asRespondent(fixture, session), session, 'D0');
		if (!page.ok || !('earlier' in page.value)) throw new Error(JSON.stringify(page));
		expect(page.value.frame.earlierDate).toBe('2026-06-01');
		expect(page.value.earlier.map(({ item }) => item.code).join(' ')).toBe(
			'D1 D2 D4 D8 D5 D6 D9 D10 D12 D13 D15 D7 D11 D11T'
		);

		expect(await later.answer(session, 'D0', { D0: 'YES' })).toMatchObject({
			place: { page: 'question', question: 'A1' }
		});
		const copied = await later.owner`
			select question from answers a join responses r on r.id = a.response_id
			where r.invitation_id = ${session.invitationId} and a.revision = 2 order by question`;
		expect(copied.map((row) => String(row['question'])).join(' ')).toBe(
			'D0 D1 D10 D11 D11T D12 D13 D15 D2 D4 D5 D6 D7 D8 D9'
		);
		const [outcome] = await later.owner`
			select contract, job_title, net_monthly_euros from outcomes
			where award_id = (select award_id from invitations where id = ${session.invitationId}) and wave_months = 12`;
		expect(outcome).toEqual({
			contract: 'CDI',
			job_title: 'Conseillère en insertion',
			net_monthly_euros: 1650
		});
	});

	it('can be corrected after it is copied, and leaves the earlier wave as it was', async () => {
		const session = await later.start();
		await later.answer(session, 'D2', { D2: 'CDD' });
		const rows = await later.owner`
			select wave_months, contract from outcomes where award_id =
				(select award_id from invitations where id = ${session.invitationId}) order by wave_months`;
		expect(rows).toEqual([
			{ wave_months: 6, contract: 'CDI' },
			{ wave_months: 12, contract: 'CDD' }
		]);
	});

	it('is not asked of somebody who told of no job before', async () => {
		await first.answer(await first.start(1), 'C1', { C1: 'REC' });
		const session = await later.start(1);
		expect(await later.answer(session, 'C1', { C1: 'EMP' })).toMatchObject({
			place: { page: 'question', question: 'D1' }
		});
	});
});
