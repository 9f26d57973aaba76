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
	run(place: Place): Promise<Count>;
}

/** Everything that is tested, in the order in which it is worth knowing. */
export const STEPS: readonly Step[] = [
	check(
		'types',
		['@sveltejs/kit', 'svelte-kit.js', 'sync'],
		['svelte-check', 'bin/svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error']
	),
	check('lint', ['eslint', 'bin/eslint.js', '.']),
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
		run: async ({ root, say }) => {
			const outcome = await ensureBuilt(root, () => {
				say('Building the pages…');
			});
			if (outcome === 'there') say('The pages are already built from these sources.');
			return outcome === 'failed' ? FAILED : PASSED;
		}
	},
	vitest('database'),
	{ name: 'end-to-end', run: runPlaywright }
];

/** Programs run one after the other; the step passes when all do. */
function check(name: string, ...programs: readonly (readonly [string, string, ...string[]])[]): Step {
	return {
		name,
		run: async ({ root }) => {
			for (const [owner, file, ...args] of programs) {
				const code = await runNode(root, [join('node_modules', owner, file), ...args]);
				if (code !== 0) return FAILED;
			}
			return PASSED;
		}
	};
}

function vitest(project: string): Step {
	return {
		name: project,
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
