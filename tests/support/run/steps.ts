import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../../src/cli/serve/build.ts';
import { ensureChromium } from './browser.ts';
import { countPlaywright, countStep, countVitest, FAILED, PASSED, type Count } from './count.ts';

/** Where a run happens: the project, and a temporary folder for its reports. */
export interface Place {
	readonly root: string;
	readonly reports: string;
	readonly say: (text: string) => void;
}

export interface Step {
	readonly name: string;
	/** Only reads the sources, on one processor: it may run beside others, and says all it has to say at its end. */
	readonly reads: boolean;
	run(place: Place): Promise<Count>;
}

/** Everything that is tested, in the order in which it is worth knowing; of those that read, the longest first. */
export const STEPS: readonly Step[] = [
	check('lint', ['eslint', 'bin/eslint.js', '.']),
	check('types', [
		'svelte-check',
		'bin/svelte-check',
		'--tsconfig',
		'./tsconfig.json',
		'--threshold',
		'error'
	]),
	check('structure', [
		'dependency-cruiser',
		'bin/dependency-cruiser.mjs',
		'--config',
		'tests/architecture/boundaries.js',
		'src'
	]),
	check('unused', ['knip', 'bin/knip.js']),
	check('format', ['prettier', 'bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
	vitest('unit'),
	{
		name: 'build',
		reads: false,
		run: async ({ root, say }) => {
			const outcome = await ensureBuilt(root, () => {
				say('Building the pages…');
			});
			if (outcome === 'there') say('The pages are already built from these sources.');
			return outcome === 'failed' ? FAILED : PASSED;
		}
	},
	vitest('database'),
	{ name: 'end-to-end', reads: false, run: runPlaywright }
];

/** A program that reads the sources, and fails when something is wrong there. */
function check(name: string, [owner, file, ...args]: readonly [string, string, ...string[]]): Step {
	return {
		name,
		reads: true,
		run: async ({ root, say }) => {
			const { code, text } = await hearNode(root, [join('node_modules', owner, file), ...args]);
			if (text !== '') say(text);
			return code === 0 ? PASSED : FAILED;
		}
	};
}

/** What the types of the routes are made from; every step needs them, and a fresh clone has none. */
export async function describeRoutes(root: string): Promise<boolean> {
	return (await runNode(root, [join('node_modules', '@sveltejs', 'kit', 'svelte-kit.js'), 'sync'])) === 0;
}

function vitest(project: string): Step {
	return {
		name: project,
		reads: false,
		run: async ({ root, reports }) => {
			const report = join(reports, `${project}.json`);
			const code = await runNode(root, [
				...[join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project],
				...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
			]);
			return countStep(code, readReport(report, countVitest));
		}
	};
}

async function runPlaywright({ root, reports, say }: Place): Promise<Count> {
	const browser = ensureChromium(say);
	if (browser === undefined) {
		say('No Chromium could be found or installed: install one, or name it in CHROMIUM_PATH.');
		return FAILED;
	}
	const report = join(reports, 'end-to-end.json');
	const code = await runNode(
		root,
		[
			join('node_modules', '@playwright', 'test', 'cli.js'),
			'test',
			'--config',
			'tests/e2e/playwright.config.ts'
		],
		{ CHROMIUM_PATH: browser, DEVENIR_E2E_REPORT: report }
	);
	return countStep(code, readReport(report, countPlaywright));
}

function readReport(file: string, count: (report: unknown) => Count): Count | undefined {
	return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Runs a program and keeps what it prints, on either stream, in the order in which it came. */
function hearNode(root: string, args: readonly string[]): Promise<{ code: number; text: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
		const heard: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => heard.push(part));
		child.once('error', reject);
		child.once('close', (code) => {
			resolve({ code: code ?? 1, text: Buffer.concat(heard).toString('utf8').trimEnd() });
		});
	});
}

function runNode(
	root: string,
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {}
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...environment }
		});
		child.once('error', reject);
		child.once('exit', (code) => {
			resolve(code ?? 1);
		});
	});
}
