import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { delaySeconds, SIGN_IN_DELAYS } from '#lib/domain/access/sign-in-delay.ts';
import { openTestDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { inDirectory } from '../client.ts';
import { deleteAttemptsBefore, takeAttempt } from './attempts.ts';

let fixture: TestDatabase;

beforeAll(async () => {
	fixture = await openTestDatabase();
});

afterAll(() => fixture.close());

/** The rule, told again in the plainest way. */
function makeModel(rule: (typeof SIGN_IN_DELAYS)[keyof typeof SIGN_IN_DELAYS]) {
	let attempts = 0;
	let last = Number.NEGATIVE_INFINITY;
	return (now: number): number => {
		if (now - last >= rule.forgetSeconds) attempts = 0;
		const until = attempts === 0 ? now : last + delaySeconds(rule, attempts);
		if (now < until) return until - now;
		attempts++;
		last = now;
		return 0;
	};
}

test('PostgreSQL counts and delays as the rule says, whatever the pace', async () => {
	let run = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...Object.values(SIGN_IN_DELAYS)),
			fc.array(fc.constantFrom(0, 1, 2, 5, 40, 500, 4000, 90_000), { minLength: 5, maxLength: 25 }),
			async (rule, gaps) => {
				const key = `model-${String(run++)}`;
				const model = makeModel(rule);
				let now = Date.parse('2026-03-02T09:00:00Z') / 1000;
				for (const gap of gaps) {
					now += gap;
					const options = { now: new Date(now * 1000), id: `${key}-${String(now)}` };
					const wait = await inDirectory(fixture.database, {}, (directory) =>
						takeAttempt(directory, { ...rule, key }, options)
					);
					expect(wait).toBe(model(now));
				}
			}
		),
		{ numRuns: 40 }
	);
});

test('counters that nobody touched are thrown away', async () => {
	const count = () =>
		inDirectory(fixture.database, {}, ({ sql }) => sql`select count(*)::int as n from rate_limits`);
	await inDirectory(fixture.database, {}, (directory) =>
		deleteAttemptsBefore(directory, new Date('2100-01-01T00:00:00Z'))
	);
	expect(await count()).toMatchObject([{ n: 0 }]);
});
