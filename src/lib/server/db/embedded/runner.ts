import { chmod, chown, stat } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { runProgram, type Runner } from './run-program.ts';

/** Root seen as an ordinary account inside; the files stay root's outside. Works in a 0700 home. */
const USER_NAMESPACE = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'];

/** `nobody`, where user namespaces are forbidden. */
const NOBODY = 65_534;

const AS_IS: Runner = { wrapper: [] };

/**
 * Chooses how PostgreSQL can be run here.
 *
 * @param folder the folder of the database, which exists
 * @param program one of PostgreSQL's programs, to try an account with
 */
export async function chooseRunner(folder: string, program: string): Promise<Result<Runner>> {
	if (process.getuid?.() !== 0) return ok(AS_IS);

	// A database that an ordinary account made goes on belonging to it.
	const owner = await stat(join(folder, 'data')).catch(() => undefined);
	if (owner && owner.uid !== 0) return ok({ wrapper: [], account: { uid: owner.uid, gid: owner.gid } });

	if (namespacesAllowed()) return ok({ wrapper: USER_NAMESPACE });

	const runner = { wrapper: [], account: { uid: NOBODY, gid: NOBODY } };
	return (await canRun(runner, folder, program)) ? ok(runner) : fail({ code: 'database.root-refused' });
}

/** Gives the folder to an account, and sees whether it gets there and may run the program. */
async function canRun(runner: Required<Runner>, folder: string, program: string): Promise<boolean> {
	const { uid, gid } = runner.account;
	await chown(folder, uid, gid);
	// The data folder may be passed through; what is in it stays closed.
	await chmod(dirname(folder), 0o711);
	const log = join(folder, 'log');
	const arrives = await runProgram(runner, ['test', '-w', folder], log);
	return arrives === 0 && (await runProgram(runner, [program, '--version'], log)) === 0;
}

function namespacesAllowed(): boolean {
	const [unshare = '', ...args] = USER_NAMESPACE;
	return spawnSync(unshare, [...args, 'true'], { stdio: 'ignore' }).status === 0;
}
