import { afterAll, beforeAll, expect, it } from 'vitest';
import { asRespondent, DURING, launchTestCampaign } from '../../../../tests/factories/a-campaign.ts';
import { openAnswering, type Answering } from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { readThanks } from './read-thanks.ts';

/** Of a class of 30: enough, and too few, for the public reader (a rate from a denominator of 20). */
const CLASS = 30;
const TOO_FEW = 10;

let fixture: TestDatabase;
let graduates: Answering;

beforeAll(async () => {
	fixture = await openTestDatabase();
	const entrySituations = Array.from({ length: CLASS }, () => 'DE' as const);
	graduates = openAnswering(fixture, await launchTestCampaign(fixture, { entrySituations }));
});

afterAll(async () => {
	await graduates.close();
	await fixture.close();
});

async function resultsOf(graduate: number, seconds = 0) {
	const session = await graduates.start(graduate);
	const now = new Date(DURING.getTime() + seconds * 1000);
	const thanks = await readThanks(asRespondent(fixture, session, now), session);
	if (!thanks.ok) throw new Error(JSON.stringify(thanks.problems));
	return thanks.value.results;
}

it('gives nothing back that could point at somebody, then the rates that anybody may read', async () => {
	for (let graduate = 0; graduate < TOO_FEW; graduate += 1)
		await graduates.answer(await graduates.start(graduate), 'C1', { C1: 'EMP' });
	expect(await resultsOf(0)).toEqual({ about: 'programme', figures: [] });

	for (let graduate = TOO_FEW; graduate < CLASS - 2; graduate += 1)
		await graduates.answer(await graduates.start(graduate), 'C1', { C1: graduate % 2 ? 'REC' : 'EMP' });
	// Those who end in the same half minute are told the same.
	expect(await resultsOf(0, 29)).toEqual({ about: 'programme', figures: [] });
	const { about, figures } = await resultsOf(0, 30);
	expect(about).toBe('class');
	expect(figures.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(['REP_TAUX', 'INS_GLOB']));
	// 10 and then every other one of 18: 19 in work of 28 who have answered.
	expect(JSON.stringify(figures)).toContain('{"x":19,"d":28}');

	// Two more: fewer than five, whose answers the difference would tell.
	for (const graduate of [CLASS - 2, CLASS - 1])
		await graduates.answer(await graduates.start(graduate), 'C1', { C1: 'EMP' });
	expect(await resultsOf(0, 60)).toEqual({ about, figures });
});
