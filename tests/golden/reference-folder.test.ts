import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeReference, REFERENCE_FOLDER } from './support/reference.ts';

/** Files of vectors → a number or a word of theirs that somebody got wrong. */
const MISTAKES = {
	'01_proportion_ci.json': 'cases.0.wilson.lower',
	'02_quantiles.json': 'sets.0.type2.1',
	'03_median_ci.json': 'sets.1.estimate_type2',
	'04_differences_trends.json': 'paired.0.newcombe_paired.upper',
	'05_raking.json': 'rake_sex_age_mode.weights.7',
	'06_weighted_estimates.json': 'estimates.poststrat_mode.svyciprop.logit.upper',
	'07_kaplan_meier.json': 'cases.1.lower.2',
	'08_representativity.json': 'oneway.mode.R_bias_adjusted',
	'09_suppression.json': 'cases.0.n_complementary',
	'10_indicators.json': 'by_sex.F.INS_METIER.num',
	'11_rounding.json': 'percent.0.d1',
	'12_differencing.json': 'cases.0.conflicts.0.difference',
	'13_worked_official.json': 'mesr_taux_insertion.0.recomputed.num',
	'14_display_rules.json': 'rates.0.expected.decision'
} as const;

interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
}

describeReference('vectors of another folder', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'devenir-reference-'));
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it(
		'run through the same tests, and one wrong value in each file is seen',
		{ timeout: 300_000 },
		async () => {
			cpSync(REFERENCE_FOLDER, folder, { recursive: true });
			for (const [file, place] of Object.entries(MISTAKES)) spoil(path.join(folder, file), place.split('.'));
			const { testResults } = await runGolden(folder);
			const seen = testResults.map(({ name, assertionResults }) => {
				const count = (status: string) => assertionResults.filter((one) => one.status === status).length;
				return { file: path.basename(name).slice(0, 2), failed: count('failed'), passed: count('passed') };
			});
			expect(seen.map(({ file }) => file).sort()).toEqual(
				Object.keys(MISTAKES).map((file) => file.slice(0, 2))
			);
			for (const { file, failed, passed } of seen) {
				expect(failed, `${file} sees the wrong value`).toBeGreaterThan(0);
				expect(passed, `${file} passes what was left alone`).toBeGreaterThan(0);
			}
		}
	);
});

/** Changes one value of a JSON file: a number by one, a word to another. */
function spoil(file: string, place: readonly string[]): void {
	const vectors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	const last = place.at(-1) ?? '';
	const parent = place
		.slice(0, -1)
		.reduce((inside, name) => inside[name] as Record<string, unknown>, vectors);
	const value = parent[last];
	if (typeof value !== 'number' && typeof value !== 'string')
		throw new Error(`Nothing at ${place.join('.')}`);
	parent[last] = typeof value === 'number' ? value + 1 : `not ${value}`;
	writeFileSync(file, JSON.stringify(vectors));
}

/** Runs the tests of the numbered files of vectors in a process of their own. */
async function runGolden(folder: string): Promise<Report> {
	const report = path.join(folder, 'report.json');
	const root = path.resolve(import.meta.dirname, '../..');
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
	await new Promise<void>((resolve) => {
		execFile(
			process.execPath,
			[
				...[path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit'],
				...['tests/golden/0', 'tests/golden/1', '--reporter=json', `--outputFile.json=${report}`]
			],
			{
				cwd: root,
				env: { ...Object.fromEntries(inherited), DEVENIR_REFERENCE: folder },
				maxBuffer: 64_000_000
			},
			// It fails, as it must; the report says where.
			() => {
				resolve();
			}
		);
	});
	return JSON.parse(readFileSync(report, 'utf8')) as Report;
}
