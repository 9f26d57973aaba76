import { expect, test } from 'vitest';
import { runKills } from './kills/run-kills.ts';

/** The same as `npm run faults`, in short. */
test('no acknowledged answer is lost or doubled when the server and PostgreSQL are killed', async () => {
	const seed = Date.now() % 1_000_000;
	const said: string[] = [];
	const say = (line: string) => said.push(line);
	const report = await runKills({ seed, submissions: 100, kills: 4, graduates: 3, say });
	const { ledger, ...verdict } = report;
	console.info(`seed ${String(seed)}:`, verdict);
	const what = `seed ${String(seed)}\n${JSON.stringify(ledger)}`;
	expect(verdict, what).toMatchObject({ lost: [], doubled: [], half: [], unknown: [], untrue: 0 });
	expect(verdict.kills, what).toEqual({ server: 2, postgresql: 1, both: 1 });
	expect(verdict.acknowledged, what).toBeGreaterThan(80);
}, 240_000);
