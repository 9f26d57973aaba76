import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inInstitution } from '#lib/server/db/client.ts';
import { selectInstitutionColour } from '#lib/server/db/queries/institutions.ts';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';

// Each command is a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

let fixture: TestDatabase;
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'devenir-colour-'));
	fixture = await openTestDatabase();
});

afterAll(async () => {
	await fixture.close();
	await rm(folder, { recursive: true, force: true });
});

/** Runs `devenir institution` as the person at the server does. */
function institution(...words: readonly string[]): Promise<unknown> {
	const env = { ...process.env, DATABASE_URL: fixture.url, DEVENIR_DATA: folder, LC_ALL: 'fr_FR.UTF-8' };
	const cwd = resolve(import.meta.dirname, '..', '..', '..');
	return new Promise((told) => {
		execFile(
			process.execPath,
			['src/cli/devenir.ts', 'institution', ...words],
			{ cwd, env },
			(error, stdout, stderr) => {
				const code = typeof error?.code === 'number' ? error.code : 0;
				told({ code, said: `${stdout}${stderr}`.trim().replace(/\s/g, ' ') });
			}
		);
	});
}

const colours = () =>
	Promise.all(
		[fixture.institutionId, fixture.otherInstitutionId].map((id) =>
			inInstitution(fixture.database, id, selectInstitutionColour)
		)
	);

test('the colour of the slides is set, refused where it is too light, and taken back', async () => {
	expect(await institution('colour', '7A1F3D', '--institution', 'a')).toEqual({
		code: 0,
		said: 'Les diapositives des chiffres figés à partir de maintenant ont des titres en #7a1f3d.'
	});
	expect(await colours()).toEqual(['#7a1f3d', undefined]);
	expect(await institution('colour', '#777777', '--institution', 'a')).toEqual({
		code: 2,
		said: '#777777 n’a sur le blanc qu’un contraste de 4,47 pour 1 ; il en faut 4,5. Prenez une teinte plus foncée. Rien n’a changé.'
	});
	expect(await institution('colour', 'pourpre', '--institution', 'a')).toMatchObject({
		code: 2,
		said: expect.stringContaining('« pourpre » n’est pas une couleur') as unknown
	});
	expect(await institution('colour', '--institution', 'a')).toMatchObject({ code: 2 });
	expect(await institution('colour', '7a1f3d')).toMatchObject({
		code: 2,
		said: expect.stringContaining('choisissez avec --institution') as unknown
	});
	expect(await colours()).toEqual(['#7a1f3d', undefined]);
	expect(await institution('colour', 'none', '--institution', 'a')).toEqual({
		code: 0,
		said: 'Les diapositives des chiffres figés à partir de maintenant ont les couleurs de Devenir.'
	});
	expect(await colours()).toEqual([undefined, undefined]);
});
