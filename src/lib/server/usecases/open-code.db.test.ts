import { beforeEach, expect, it } from 'vitest';
import { DURING, launchTestCampaign, type TestCampaign } from '../../../../tests/factories/a-campaign.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { openCode } from './open-code.ts';
import { openLink } from './open-link.ts';
import { revokeLink } from './revoke-link.ts';

let fixture: TestDatabase;
let campaign: TestCampaign;

beforeEach(async () => {
	fixture = await openTestDatabase();
	campaign = await launchTestCampaign(fixture, { entrySituations: ['DE', 'DE'] });
	return () => fixture.close();
});

const after = (seconds: number) =>
	fixture.context({ kind: 'anonymous' }, { now: new Date(DURING.getTime() + seconds * 1000) });
const codeOf = (graduate: number) => campaign.links[graduate]?.code ?? '';
const HOME = '192.0.2.7';
const open = (typed: string, { seconds = 0, address = HOME } = {}) =>
	openCode(after(seconds), { typed, address });

/** The same code with its last sign changed. */
const wrong = () => codeOf(0).slice(0, -1) + (codeOf(0).endsWith('A') ? 'B' : 'A');

it('leads to the personal link of the letter, however it is typed', async () => {
	for (const [graduate, typed] of [codeOf(0), codeOf(1).toLowerCase().replaceAll('-', ' ')].entries()) {
		const opened = await open(typed);
		const path = campaign.links[graduate]?.link.replace(/^https?:\/\/[^/]+/, '');
		expect(opened).toEqual({ ok: true, value: path });
		const token = (opened.ok && opened.value.split('/s/')[1]) || '';
		expect(await openLink(after(0), token)).toMatchObject({ value: { progress: 'not-started' } });
	}
	expect(codeOf(0)).not.toBe(codeOf(1));
});

it('opens nothing with another sign, in another institution, or once the link is revoked', async () => {
	expect(await open(wrong())).toMatchObject({ problems: [{ code: 'code.unknown', at: 'code' }] });
	expect(await open(codeOf(0).replace(/^\d+/, '65535'))).toMatchObject({
		problems: [{ code: 'code.unknown' }]
	});
	expect(await open('bonjour')).toMatchObject({ problems: [{ code: 'code.shape', at: 'code' }] });
	const operator = fixture.context({ kind: 'operator', institutionId: fixture.institutionId });
	await revokeLink(operator, campaign.links[0]?.invitationId ?? '');
	expect(await open(codeOf(0))).toMatchObject({ problems: [{ code: 'code.unknown' }] });
	expect(await open(codeOf(1))).toMatchObject({ ok: true });
});

it('makes a network that tries wait, even with a good code, and no other', async () => {
	for (let tries = 0; tries < 10; tries++)
		expect(await open(wrong())).toMatchObject({ problems: [{ code: 'code.unknown' }] });
	expect(await open(codeOf(0))).toMatchObject({ problems: [{ code: 'code.wait', params: { seconds: 60 } }] });
	expect(await open(codeOf(0), { address: '198.51.100.7' })).toMatchObject({ ok: true });
	expect(await open(codeOf(0), { seconds: 60 })).toMatchObject({ ok: true });
});

it('slows down everybody once many networks try', async () => {
	for (let tries = 0; tries < 100; tries++)
		expect(await open(wrong(), { address: `10.0.${String(tries)}.1` })).toMatchObject({
			problems: [{ code: 'code.unknown' }]
		});
	const waits = { problems: [{ code: 'code.wait', params: { seconds: 1 } }] };
	expect(await open(codeOf(0))).toMatchObject(waits);
	expect(await open(codeOf(0), { seconds: 1 })).toMatchObject({ ok: true });
});

it('does not count good codes, so that a campus can answer from one address', async () => {
	for (let letters = 0; letters < 30; letters++) expect(await open(codeOf(0))).toMatchObject({ ok: true });
});
