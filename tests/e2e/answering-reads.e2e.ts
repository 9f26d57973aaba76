import { expect, test } from '@playwright/test';
import { takeLink } from './support/graduates.ts';
import { openProductDatabase, type ProductDatabase } from './support/product-database.ts';

/** Everything that the database holds about one graduate, as text. */
let database: ProductDatabase;

test.beforeAll(async () => {
	database = await openProductDatabase();
});

test.afterAll(() => database.close());

async function rowsOf(award: string): Promise<readonly string[]> {
	const rows = await database.sql<{ row: string }[]>`
		with graduate as (
			select a.* from awards a join institutions t on t.id = a.institution_id
			where t.code = 'demo' and a.external_key = ${award}
		), invited as (
			select i.* from invitations i where i.award_id in (select id from graduate)
		), begun as (
			select r.* from responses r where r.invitation_id in (select id from invited)
		)
		select 'award' || graduate::text as row from graduate
		union all select 'invitation' || invited::text from invited
		union all select 'response' || begun::text from begun
		union all select 'answer' || s::text from answers s where s.response_id in (select id from begun)
		union all select 'person' || p::text from persons p where p.id in (select person_id from graduate)
		union all select 'outcome' || o::text from outcomes o where o.award_id in (select id from graduate)
		order by 1`;
	return rows.map(({ row }) => row);
}

test('whoever only reads changes nothing: mail programs, previews, browsers that run scripts', async ({
	request,
	page
}) => {
	const { path, award } = await takeLink();
	const before = await rowsOf(award);
	expect(before.length).toBeGreaterThan(2);
	for (const address of [
		path,
		`${path}?lang=en`,
		'/s',
		'/s/reponse/C1',
		'/s/reponse/verifier',
		'/s/refuse'
	]) {
		for (const method of ['GET', 'HEAD', 'OPTIONS']) {
			const answer = await request.fetch(address, { method, maxRedirects: 0 });
			expect(answer.status(), `${method} ${address}`).toBeLessThan(500);
			expect(answer.headers()['set-cookie'], `${method} ${address}`).toBeUndefined();
		}
	}
	await page.goto(path, { waitUntil: 'networkidle' });
	await page.reload();
	expect(await rowsOf(award)).toEqual(before);

	// The same look sees what a person does.
	await page.getByRole('button', { name: 'Commencer' }).click();
	await page.getByLabel('En emploi').first().check();
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(page.getByText('Question 2 sur')).toBeVisible();
	expect(await rowsOf(award)).not.toEqual(before);
});

test('a form from another site is refused, and stores nothing', async ({ request }) => {
	const { path, award } = await takeLink();
	const before = await rowsOf(award);
	const answer = await request.post(`${path}?/start`, {
		headers: { origin: 'https://elsewhere.example' },
		form: {},
		maxRedirects: 0
	});
	expect(answer.status()).toBe(403);
	expect(await rowsOf(award)).toEqual(before);
});

test('odd forms get a plain answer, never a failure, and what was kept stays', async ({ page }) => {
	const { path, award } = await takeLink();
	await page.goto(path);
	await page.getByRole('button', { name: 'Commencer' }).click();
	const before = await rowsOf(award);
	const origin = new URL(page.url()).origin;
	const send = (data: string, type = 'application/x-www-form-urlencoded') =>
		page.request.post('/s/reponse/C1', {
			headers: { origin, 'content-type': type, accept: 'text/html' },
			data,
			maxRedirects: 0
		});
	const manyKeys = Array.from({ length: 60_000 }, (_, index) => `k${String(index)}=`).join('&');
	for (const [data, status] of [
		['', 422],
		['C1=EMP', 422],
		['C1=EMP&C1=REC&response=x&attempt=x&revision=x', 422],
		['__proto__=1&constructor=2&C1=__proto__', 422],
		['C1=%00%E2%80%AE%ED%A0%80', 422],
		[manyKeys, 422]
	] as const)
		expect((await send(data)).status(), data.slice(0, 60)).toBe(status);
	expect((await send('not a multipart', 'multipart/form-data')).status()).toBe(400);
	expect((await send('{"C1":"EMP"}', 'application/json')).status()).toBeLessThan(500);
	expect((await send('x'.repeat(10_000_000))).status()).toBe(413);
	expect(await rowsOf(award)).toEqual(before);
});
