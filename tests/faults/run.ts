import { writeFileSync } from 'node:fs';
import { runKills, type KillReport } from './kills/run-kills.ts';

/**
 * The long form of the kill test: 10,000 pages sent while the server and PostgreSQL are killed 200 times.
 *
 * Needs the built pages (`npm run build`). `npm run faults -- [seed] [submissions] [kills] [minutes]`; the ledger,
 * a line for each page, is written to `faults-ledger-<seed>.jsonl`. Ends in 1 when an answer is lost, doubled, half
 * kept or not what was sent, and when there were fewer pages or kills than asked.
 */
const [seed = Date.now() % 1_000_000, submissions = 10_000, kills = 200, minutes = Infinity] = process.argv
	.slice(2)
	.map(Number);
/** When a kill comes, several pages are on their way. */
const GRADUATES = 16;

const begun = performance.now();
say(`seed ${seed}: ${submissions} pages, ${kills} kills, ${GRADUATES} graduates at once`);
const report = await runKills({ seed, submissions, kills, graduates: GRADUATES, minutes, say });
const file = `faults-ledger-${seed}.jsonl`;
writeFileSync(file, report.ledger.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
tell(report);
say(`ledger: ${file}; seed: ${seed}; ${Math.round((performance.now() - begun) / 1000)} s`);
if (!isKept(report)) process.exitCode = 1;

function tell({ ledger, kills: killed, ...verdict }: KillReport): void {
	const sent = ledger.reduce((sum, entry) => sum + entry.sent, 0);
	const { server, postgresql, both } = killed;
	say(`pages: ${verdict.submissions}, sent ${sent} times; acknowledged: ${verdict.acknowledged}`);
	say(
		`kills: ${server + postgresql + both} (server ${server}, PostgreSQL ${postgresql}, both at once ${both}); ` +
			`ends of the server that nobody asked for: ${verdict.collapses}; ` +
			`slowest restart ${(verdict.slowestRestartMs / 1000).toFixed(1)} s`
	);
	const wrong = { ...namesOf(verdict), 'responses unlike their history': verdict.untrue };
	say(
		Object.entries(wrong)
			.map(([what, count]) => `${what}: ${count}`)
			.join(', ')
	);
	for (const attempt of [verdict.lost, verdict.doubled, verdict.half, verdict.unknown].flat())
		say(`  attempt ${attempt}`);
}

function namesOf({ lost, doubled, half, unknown }: Omit<KillReport, 'ledger' | 'kills'>) {
	return { lost: lost.length, doubled: doubled.length, half: half.length, 'sent by nobody': unknown.length };
}

function isKept({ kills: killed, ...verdict }: KillReport): boolean {
	const wrong = [verdict.lost, verdict.doubled, verdict.half, verdict.unknown];
	const made = Object.values(killed).reduce((sum, count) => sum + count, 0);
	return (
		wrong.every(({ length }) => length === 0) &&
		verdict.untrue === 0 &&
		verdict.submissions >= submissions &&
		made >= kills
	);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
