import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { SETTINGS, type Settings } from './settings.ts';

/** Where the key is kept when nobody gives one: readable by its owner only. */
const FILE_NAME = 'secret-key';

/**
 * Gives the settings with their secret key: the one of `SECRET_KEY`, else of `SECRET_KEY_FILE`, else the one
 * of the data folder, drawn the first time. Personal links stay good only as long as the key stays the same.
 */
export async function resolveSecretKey(settings: Settings): Promise<Result<Settings>> {
	if (settings.SECRET_KEY !== '') return ok(settings);
	const file = settings.SECRET_KEY_FILE || join(settings.DEVENIR_DATA, FILE_NAME);
	try {
		if (settings.SECRET_KEY_FILE === '') await ensureKey(settings.DEVENIR_DATA, file);
		const key = (await readFile(file, 'utf8')).trim();
		const long = key !== '' && SETTINGS.SECRET_KEY.parse(key) !== undefined;
		return long ? ok({ ...settings, SECRET_KEY: key }) : fail({ code: 'secret.too-short', found: file });
	} catch (error) {
		const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
		return fail({ code: 'secret.file-unreadable', found: file, params: { reason: code } });
	}
}

/** Written aside and linked into place: never seen half-written, never replaced. */
async function ensureKey(folder: string, file: string): Promise<void> {
	if (existsSync(file)) return;
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const draft = `${file}.new-${process.pid}`;
	await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
	try {
		await link(draft, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		await rm(draft, { force: true });
	}
}
