import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inInstitution } from '#lib/server/db/client.ts';
import { upsertOutcomes } from '#lib/server/db/queries/outcomes.ts';
import { lockReport } from '#lib/server/usecases/lock-report.ts';
import { readPublicPage } from '#lib/server/usecases/read-public-page.ts';
import { addPromotion, DURING } from '../../../tests/factories/a-campaign.ts';
import { anOutcome, withoutJob } from '../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';

// Each command is a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const NOBODY = '01900000-0000-7000-8000-0000000000ff';

let fixture: TestDatabase;
let folder: string;

/** 30 holders: 25 in work, all in a target job, and 5 seeking. Nothing is locked yet. */
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'devenir-publish-'));
	fixture = await openTestDatabase();
	const entrySituations = Array.from({ length: 30 }, () => 'DE' as const);
	const { awardIds } = await addPromotion(fixture, { entrySituations });
	const at6 = { waveMonths: 6, referenceDate: '2026-06-01', cohort: '2025', entrySituation: 'DE' as const };
	const outcomes = awardIds.map((awardId, index) =>
		index < 25
			? { ...anOutcome({ ...at6, awardId }), employer: 'Mission locale' }
			: withoutJob('seeking', { ...at6, awardId })
	);
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, outcomes, { source: 'import', sourceId: null, at: DURING })
	);
});

afterAll(async () => {
	await fixture.close();
	await rm(folder, { recursive: true, force: true });
});

interface Told {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `devenir publish` as the person at the server does. */
function publish(...words: readonly string[]): Promise<Told> {
	const env = { ...process.env, DATABASE_URL: fixture.url, DEVENIR_DATA: folder, LC_ALL: 'fr_FR.UTF-8' };
	const all = ['src/cli/devenir.ts', 'publish', ...words, '--institution', 'a'];
	return new Promise((told) => {
		execFile(process.execPath, all, { cwd: ROOT, env }, (error, stdout, stderr) => {
			told({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
		});
	});
}

/** What is refused: exit code 2, nothing on standard output, one sentence. */
async function refusal(...words: readonly string[]): Promise<string> {
	const { code, stdout, stderr } = await publish(...words);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	return stderr.trim().replace(/\s/g, ' ');
}

const read = async () => {
	const page = await readPublicPage(fixture, { programme: 'CASP', institution: 'a' });
	return page.ok ? page.value.figures.state : page.problems[0].code;
};

test('what is incomplete or names nothing is refused, with what to do', async () => {
	expect(await refusal()).toContain('(publish)');
	expect(await refusal('print')).toContain('(publish print)');
	expect(await refusal('approve')).toContain('(publish approve)');
	expect(await refusal('propose', NOBODY, '--programme', 'CASP')).toContain(`(publish propose ${NOBODY})`);
	expect(await refusal('propose')).toContain('(--programme)');
	expect(await refusal('list')).toContain('(--programme)');
	expect(await refusal('withdraw', NOBODY)).toContain('(--reason)');
	expect(await refusal('preview', NOBODY)).toContain(NOBODY);
	expect(await refusal('approve', 'chiffres')).toContain('(chiffres)');
	expect(await refusal('propose', '--programme', 'CASSP')).toContain('CASSP');
	expect(await refusal('propose', '--programme', 'CASP')).toContain('Figez d’abord ses chiffres.');
	expect(await publish('list', '--programme', 'CASP')).toMatchObject({
		code: 0,
		stdout: 'Rien n’a été proposé pour ce programme.\n'
	});
});

test('figures are proposed, read, published and withdrawn, each once', async () => {
	const operator = { kind: 'operator', institutionId: fixture.institutionId } as const;
	const locked = await lockReport(fixture.context(operator, { now: DURING }), {
		...{ programme: 'CASP', cohorts: [2025], digest: null }
	});
	expect(locked).toMatchObject({ ok: true });

	const proposed = await publish('propose', '--programme', 'CASP');
	expect(proposed).toMatchObject({ code: 0, stderr: '' });
	const id = proposed.stdout.trim();
	expect(await read()).toBe('none');
	expect(await refusal('propose', '--programme', 'CASP')).toContain('déjà proposés ou publiés');

	const preview = (await publish('preview', id)).stdout.split('\n').map((line) => line.split('\t'));
	const rate = preview.find((cells) => cells[3] === 'INS_GLOB' && cells[1] === '2025') ?? [];
	// 25 of 30 is 83 %.
	const named = preview[0]?.map((name, index) => [name, rate[index]]) ?? [];
	expect(Object.fromEntries(named)).toMatchObject({
		...{ programme: 'CASP', months: '6', display: 'shown' },
		...{ value: '83', numerator: '25', denominator: '30' }
	});

	expect(await publish('approve', id)).toMatchObject({ code: 0, stdout: `${id}\tpublié\n` });
	expect(await read()).toBe('published');
	expect(await refusal('approve', id)).toContain('n’attend plus de décision');

	expect(await refusal('withdraw', id, '--reason', ' ')).not.toBe('');
	expect(await read()).toBe('published');
	expect(await publish('withdraw', id, '--reason', 'Un doute du jury')).toMatchObject({
		code: 0,
		stdout: `${id}\tretiré\n`
	});
	expect(await read()).toBe('withdrawn');
	expect(await refusal('withdraw', id, '--reason', 'Encore')).toContain('n’attend plus de décision');

	expect((await publish('list', '--programme', 'CASP')).stdout).toMatch(
		new RegExp(`^${id}\t[^\t]+\t2025\tretiré\n$`)
	);
	const history: unknown = JSON.parse((await publish('list', '--programme', 'CASP', '--json')).stdout);
	// Nobody has a name at the command line of the server.
	expect(history).toMatchObject([
		{
			...{ id, state: 'withdrawn', cohorts: [2025] },
			...{ proposed: { by: null }, approved: { by: null } },
			ended: { by: null, reason: 'Un doute du jury' }
		}
	]);
});
