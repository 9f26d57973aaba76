import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolveSecretKey } from './secret-key.ts';
import { parseSettings, type Settings } from './settings.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'devenir-key-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
});

function settingsWith(environment: Readonly<Record<string, string>>): Settings {
	const settings = parseSettings({ DEVENIR_DATA: join(folder, 'data'), ...environment });
	if (!settings.ok) throw new Error('These settings are good ones.');
	return settings.value;
}

async function keyOf(environment: Readonly<Record<string, string>>): Promise<string | undefined> {
	const resolved = await resolveSecretKey(settingsWith(environment));
	return resolved.ok ? resolved.value.SECRET_KEY : resolved.problems[0].code;
}

test('a key is drawn once, for its owner only, and kept', async () => {
	const [first, second] = await Promise.all([keyOf({}), keyOf({})]);
	expect(first).toMatch(/^[\w-]{43}$/);
	expect(second).toBe(first);
	expect(await keyOf({})).toBe(first);
	const { mode } = await stat(join(folder, 'data', 'secret-key'));
	if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
});

test('a key that is given is taken, and nothing is written', async () => {
	const given = 'k'.repeat(32);
	expect(await keyOf({ SECRET_KEY: given })).toBe(given);
	await expect(readFile(join(folder, 'data', 'secret-key'))).rejects.toThrow('ENOENT');
});

test('a file is read without its last line break', async () => {
	const file = join(folder, 'key');
	await writeFile(file, `${'f'.repeat(40)}\n`);
	expect(await keyOf({ SECRET_KEY_FILE: file })).toBe('f'.repeat(40));
});

test.each([
	['too short', 'short\n', 'secret.too-short'],
	['empty', '', 'secret.too-short']
])('a file that is %s is refused', async (_case, content, problem) => {
	const file = join(folder, 'key');
	await writeFile(file, content);
	expect(await keyOf({ SECRET_KEY_FILE: file })).toBe(problem);
});

test('a file that is not there is refused', async () => {
	expect(await keyOf({ SECRET_KEY_FILE: join(folder, 'none') })).toBe('secret.file-unreadable');
});
