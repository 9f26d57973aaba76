import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Outcome {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `devenir code` as a person does. */
function run(...words: readonly string[]): Promise<Outcome> {
	return new Promise((resolve) => {
		execFile(process.execPath, ['src/cli/devenir.ts', 'code', ...words], (error, stdout, stderr) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
		});
	});
}

interface Entry {
	readonly row: number;
	readonly text: string;
	readonly decision: string;
	readonly candidates: readonly {
		readonly code: string;
		readonly label: string;
		readonly score: number;
		readonly why: string;
	}[];
}

const FILE = path.resolve('tests/fixtures/coding/titles.csv');

describe('devenir code', { timeout: 60_000 }, () => {
	it('gives an entry a line of the file, in order', async () => {
		const { code, stdout } = await run(
			FILE,
			'--column',
			'Intitulé',
			'--nomenclature',
			'target-jobs',
			'--json'
		);
		expect(code).toBe(0);
		const entries = JSON.parse(stdout) as readonly Entry[];
		expect(entries.map(({ row, text, decision }) => [row, text, decision])).toEqual([
			[2, 'Conseillère en insertion professionnelle', 'automatic'],
			[3, '', 'none'],
			[4, 'Vendeuse', 'automatic'],
			[5, 'Médiatrice\nsociale', 'automatic']
		]);
		expect(entries.map(({ candidates }) => candidates[0]?.code)).toEqual([
			'M3',
			undefined,
			'HORS_LISTE',
			'M5'
		]);
		const [best] = entries[0]?.candidates ?? [];
		expect(Object.keys(entries[0] ?? {})).toEqual(['row', 'text', 'decision', 'candidates']);
		expect(Object.keys(best ?? {})).toEqual(['code', 'label', 'score', 'why']);
		expect(best?.why).toContain('insertion');
	});

	it('codes employers too, and says what it did to a person', async () => {
		const { code, stdout } = await run(FILE, '--column', 'employeur', '--nomenclature', 'structures');
		expect(code).toBe(0);
		expect(stdout).toContain('S1');
		expect(stdout.trimEnd().split('\n')).toHaveLength(5);
	});

	it.each([
		['no file', ['--column', 'Intitulé', '--nomenclature', 'rome'], 'coding.file-wanted'],
		['two files', [FILE, FILE, '--column', 'Intitulé', '--nomenclature', 'rome'], 'coding.file-wanted'],
		['no column', [FILE, '--nomenclature', 'rome'], 'coding.column-wanted'],
		['an unknown column', [FILE, '--column', 'titre', '--nomenclature', 'rome'], 'import.column-missing'],
		[
			'an unknown nomenclature',
			[FILE, '--column', 'Intitulé', '--nomenclature', 'isco'],
			'coding.nomenclature-unknown'
		],
		[
			'a programme that is not used',
			[FILE, '--column', 'Intitulé', '--nomenclature', 'rome', '--programme', 'X'],
			'coding.programme-unused'
		],
		[
			'a file that is not there',
			['nowhere.csv', '--column', 'Intitulé', '--nomenclature', 'rome'],
			'import.file-missing'
		]
	])('refuses %s with exit code 2', async (_, words, problem) => {
		const { code, stdout } = await run(...words, '--json');
		expect(code).toBe(2);
		const { problems } = JSON.parse(stdout) as { problems: readonly { code: string; message: string }[] };
		expect(problems.map((each) => each.code)).toContain(problem);
		for (const each of problems) expect(each.message).not.toBe(each.code);
	});

	it('refuses ragged rows, and says where', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'devenir-code-'));
		const file = path.join(folder, 'ragged.csv');
		await writeFile(file, 'a,b\n1,Vendeuse\n2,Maçon,3\n4,CIP\n');
		const { code, stdout } = await run(file, '--column', 'b', '--nomenclature', 'pcs2003', '--json');
		expect(code).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject({ problems: [{ code: 'import.ragged-row', row: 3 }] });
	});
});
