import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Binaries } from './binaries.ts';
import { layoutOf, OWNER, type Layout } from './layout.ts';
import { isAlive } from './process.ts';
import { runProgram } from './run-program.ts';
import { chooseRunner } from './runner.ts';

/**
 * Makes the database folder when there is none.
 *
 * It is made aside and renamed: killed half-way it leaves nothing that looks like a database, and of two
 * processes that start together one wins and the other uses what it made.
 */
export async function ensureInitialised(dataFolder: string, binaries: Binaries): Promise<Result<Layout>> {
	const layout = layoutOf(dataFolder);
	if (existsSync(layout.data)) return ok(layout);

	await removeDrafts(dataFolder);
	const draft = layoutOf(dataFolder, `${DRAFT}${process.pid}-${randomBytes(4).toString('hex')}`);
	await mkdir(draft.folder, { mode: 0o700 });
	try {
		const made = await initialise(draft, binaries);
		if (!made.ok) return made;
		await rename(draft.folder, layout.folder);
		return ok(layout);
	} catch (error) {
		if (existsSync(layout.data)) return ok(layout); // somebody else was first
		throw error;
	} finally {
		await rm(draft.folder, { recursive: true, force: true });
	}
}

const DRAFT = 'postgresql.new-';

/** What processes that were killed half-way left. */
async function removeDrafts(dataFolder: string): Promise<void> {
	for (const name of await readdir(dataFolder)) {
		const abandoned = name.startsWith(DRAFT) && !isAlive(Number.parseInt(name.slice(DRAFT.length), 10));
		if (abandoned) await rm(join(dataFolder, name), { recursive: true, force: true });
	}
}

async function initialise(draft: Layout, binaries: Binaries): Promise<Result<true>> {
	const runner = await chooseRunner(draft.folder, binaries.initdb);
	if (!runner.ok) return runner;

	await writeFile(draft.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
	if (runner.value.account) {
		await chown(draft.password, runner.value.account.uid, runner.value.account.gid);
	}
	const code = await runProgram(
		runner.value,
		[
			binaries.initdb,
			`--pgdata=${draft.data}`,
			`--username=${OWNER}`,
			`--pwfile=${draft.password}`,
			'--auth=scram-sha-256',
			'--encoding=UTF8',
			// The same order and letter cases on every system and after every upgrade; French order is asked
			// for where names are sorted.
			'--locale=C',
			'--locale-provider=builtin',
			'--builtin-locale=C.UTF-8',
			'--text-search-config=simple'
		],
		draft.log
	);
	if (code === 0) return ok(true);
	return fail({ code: 'database.cannot-initialise', found: await lastLine(draft.log) });
}

/** What PostgreSQL said last, to put in front of a person. */
export async function lastLine(logFile: string): Promise<string> {
	const lines = (await readFile(logFile, 'utf8')).trimEnd().split('\n');
	return (lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '').trim();
}
