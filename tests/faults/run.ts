import { writeFileSync } from 'node:fs';
import { runKills } from './kills/run-kills.ts';

/**
 * The long form of the kill test: 10,000 pages sent while the server and PostgreSQL are killed 200 times.
 *
 * Needs the built pages (`npm run build`). `npm run faults -- [seed] [submissions] [kills] [minutes]`; the ledger,
 * a line for each page, is written to `faults-ledger-<seed>.jsonl`.
 */
const [seed = Date.now() % 1_000_000, submissions = 10_000, kills = 200, minutes = Infinity] = process.argv
	.slice(2)
	.map(Number);
const say = (line: string) => {
	process.stdout.write(`${line}\n`);
};
say(`seed ${String(seed)}: ${String(submissions)} pages, ${String(kills)} kills`);
const { ledger, ...verdict } = await runKills({ seed, submissions, kills, graduates: 8, minutes, say });
const file = `faults-ledger-${String(seed)}.jsonl`;
writeFileSync(file, ledger.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
say(`ledger: ${file}`);
say(JSON.stringify({ seed, ...verdict }, null, '\t'));
const { lost, doubled, half, unknown, untrue } = verdict;
process.exitCode = [lost, doubled, half, unknown].some(({ length }) => length > 0) || untrue > 0 ? 1 : 0;
