import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dossier } from '#lib/domain/reports/dossier.ts';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { lockReport } from './lock-report.ts';
import { readLock } from './read-lock.ts';
import { setInstitutionColour } from './set-institution-colour.ts';

let fixture: TestDatabase;
let owner: Sql;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	await owner`update institutions set settings = '{"responseTarget": 60}'`;
	const { awardIds } = await addPromotion(fixture, { entrySituations: ['DE', 'SAL', 'DE'] });
	const at6 = { waveMonths: 6, referenceDate: '2026-06-01', cohort: '2025', entrySituation: 'DE' as const };
	const outcomes = awardIds.map((awardId) => ({ ...anOutcome({ ...at6, awardId }), employer: 'Mairie' }));
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, outcomes, { source: 'import', sourceId: null, at: DURING })
	);
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const set = (text: string | null) => setInstitutionColour(fixture.context(), text);
const officer = () => fixture.context(aStaffActor(fixture, 'officer', null), { now: DURING });

async function stored(): Promise<readonly unknown[]> {
	const rows = await owner<{ settings: unknown }[]>`select settings from institutions order by code`;
	return rows.map(({ settings }) => settings);
}

/** Locks, and reads what the documents of the lock are made of. */
async function lock(): Promise<{ readonly id: string; readonly institution: Dossier['institution'] }> {
	const locked = await lockReport(officer(), { programme: 'CASP', cohorts: [2025], digest: null });
	if (!locked.ok) throw new Error(JSON.stringify(locked.problems));
	return { id: locked.value.id, institution: await institutionOf(locked.value.id) };
}

async function institutionOf(id: string): Promise<Dossier['institution']> {
	const read = await readLock(officer(), id);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	expect(read.value.proof).toBe('equal');
	return read.value.dossier.institution;
}

it('is kept beside the other settings, of one institution, and noted in the audit', async () => {
	expect(await set('7A1F3D')).toEqual({ ok: true, value: '#7a1f3d' });
	expect(await stored()).toEqual([{ responseTarget: 60, colour: '#7a1f3d' }, { responseTarget: 60 }]);
	expect(await set('#ffcc00')).toMatchObject({ problems: [{ code: 'institution.colour-contrast' }] });
	expect(await set('pourpre')).toMatchObject({ problems: [{ code: 'institution.colour-invalid' }] });
	expect(await stored()).toEqual([{ responseTarget: 60, colour: '#7a1f3d' }, { responseTarget: 60 }]);
	expect(await set(null)).toEqual({ ok: true, value: null });
	expect(await stored()).toEqual([{ responseTarget: 60 }, { responseTarget: 60 }]);
	const audit =
		await owner`select details from audit_entries where action = 'institution.colour' order by sequence`;
	expect(audit.map((row) => row['details'] as unknown)).toEqual([{ colour: '#7a1f3d' }, { colour: null }]);
});

it('is what a lock was made with, whatever is set later', async () => {
	const plain = await lock();
	expect(plain.institution).toEqual({ name: 'Institution A', fictional: false });
	await set('#7a1f3d');
	const coloured = await lock();
	expect(coloured.institution).toMatchObject({ colour: '#7a1f3d' });
	await set('#0000ff');
	expect(await institutionOf(coloured.id)).toMatchObject({ colour: '#7a1f3d' });
	expect(await institutionOf(plain.id)).not.toHaveProperty('colour');
});
