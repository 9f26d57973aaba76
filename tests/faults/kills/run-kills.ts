import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { askClass, classEnvironment, freePort, onFolder } from '../../support/asked-class.ts';
import { openGraduate } from './graduate.ts';
import { compareLedger, type Entry, type StoredAnswerRow, type Verdict } from './ledger.ts';
import { startKillable, VICTIMS, type Killable, type Victim } from './victims.ts';

export interface KillPlan {
	readonly seed: number;
	/** Pages to be sent, at least; each may be sent several times. */
	readonly submissions: number;
	/** Kills to be made, at least: pages are sent until they are. */
	readonly kills: number;
	/** Graduates who answer at the same time. */
	readonly graduates: number;
	/** Stops early, after what was begun; what was done by then is judged. */
	readonly minutes?: number;
	readonly say: (line: string) => void;
}

export interface KillReport extends Verdict {
	readonly ledger: readonly Entry[];
	readonly kills: Readonly<Record<Victim, number>>;
	/** Responses whose last answers are not those of their history. */
	readonly untrue: number;
	readonly slowestRestartMs: number;
	/** Times that the server ended by itself after PostgreSQL was killed. */
	readonly collapses: number;
}

/**
 * Graduates send pages to a product of its own on an embedded database, while the server and PostgreSQL are killed
 * at random moments. What was acknowledged is then held against what is stored.
 */
export async function runKills(plan: KillPlan): Promise<KillReport> {
	const folder = await mkdtemp(join(tmpdir(), 'devenir-kills-'));
	try {
		const links = await askClass(folder, plan.graduates);
		const port = await freePort();
		const product = await startKillable(folder, classEnvironment(folder, port));
		try {
			return await underFire(plan, { folder, url: `http://localhost:${String(port)}`, links, product });
		} finally {
			await product.stop();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

interface Field {
	readonly folder: string;
	readonly url: string;
	readonly links: readonly string[];
	readonly product: Killable;
}

async function underFire(plan: KillPlan, { folder, url, links, product }: Field): Promise<KillReport> {
	const ledger: Entry[] = [];
	const ends = Date.now() + (plan.minutes ?? Infinity) * 60_000;
	const killing = { ended: false };
	const goesOn = () => (ledger.length < plan.submissions || !killing.ended) && Date.now() < ends;
	const answering = links.map(async (path, index) => {
		const chance = { draw: seeded(plan.seed + index + 1) };
		const graduate = await openGraduate(url, path, { name: String(index), ledger, chance });
		while (goesOn()) await graduate.submit();
	});
	const answered = Promise.all(answering);
	const killed = killAtRandom(plan, { product, ledger, goesOn }).finally(() => {
		killing.ended = true;
	});
	const [kills] = await Promise.all([killed, answered]);
	const { rows, untrue } = await onFolder(folder, readStored);
	return {
		...compareLedger(ledger, rows),
		ledger,
		kills,
		untrue,
		slowestRestartMs: Math.max(0, ...product.restarts),
		collapses: product.collapses()
	};
}

/** Spreads the kills over the pages, each a random moment after its page was begun. */
async function killAtRandom(
	{ seed, submissions, kills, say }: KillPlan,
	{
		product,
		ledger,
		goesOn
	}: { readonly product: Killable; readonly ledger: readonly Entry[]; readonly goesOn: () => boolean }
): Promise<Record<Victim, number>> {
	const draw = seeded(seed);
	const done: Record<Victim, number> = { server: 0, postgresql: 0, both: 0 };
	const moments = Array.from({ length: kills }, (_, index) => ((index + draw()) * submissions) / (kills + 1));
	for (const [index, moment] of moments.entries()) {
		while (ledger.length < moment && goesOn()) await pause(2);
		if (!goesOn()) break;
		await pause(draw() * 20);
		const victim = VICTIMS[index % VICTIMS.length] ?? 'server';
		while (!(await product.kill(victim))) await pause(2);
		done[victim] += 1;
		if (index % 10 === 9) say(`${String(index + 1)} kills, ${String(ledger.length)} pages`);
	}
	return done;
}

async function readStored(url: string) {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		const rows = await sql<StoredAnswerRow[]>`
			select attempt_id as attempt, response_id as response, question, answer->>'value' as value, revision
			from answers`;
		const untrue = await sql`
			select from responses r, jsonb_each(r.current) last
			where last.value is distinct from (
				select answer from answers s where s.response_id = r.id and s.question = last.key
				order by revision desc limit 1
			)`;
		return { rows, untrue: untrue.length };
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** Numbers from 0 to 1 that a seed gives again (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
