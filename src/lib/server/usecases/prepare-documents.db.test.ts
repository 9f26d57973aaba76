import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { lockReport } from './lock-report.ts';
import { approvePublication } from './approve-publication.ts';
import { endPublication } from './end-publication.ts';
import { INTERNAL_NAMES, makeDocument } from './make-document.ts';
import { prepareDocuments, readPreparation, takeDocuments } from './prepare-documents.ts';
import { proposePublication } from './propose-publication.ts';
import { readReport } from './read-report.ts';
import { secondLock } from './second-lock.ts';

let fixture: TestDatabase;
/** Nothing is published yet, so that there are no slides. */
const FILES = INTERNAL_NAMES;
let lock: string;

const as = (role: 'officer' | 'lead' | 'viewer', userId = 'nadia', scope?: readonly string[]) =>
	fixture.context({ ...aStaffActor(fixture, role, scope ?? null), userId }, { now: DURING });

beforeAll(async () => {
	fixture = await openTestDatabase();
	const { awardIds } = await addPromotion(fixture, { entrySituations: ['DE', 'SAL'] });
	const outcomes = awardIds.map((awardId) => ({
		...anOutcome({ awardId, waveMonths: 6, referenceDate: '2026-06-01' }),
		employer: 'Mission locale'
	}));
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, outcomes, { source: 'import', sourceId: null, at: DURING })
	);
	const request = { programme: 'CASP', cohorts: [2025] };
	const report = await readReport(as('officer'), request);
	if (!report.ok) throw new Error(JSON.stringify(report.problems));
	const locked = await lockReport(as('officer'), { ...request, digest: report.value.digest });
	if (!locked.ok) throw new Error(JSON.stringify(locked.problems));
	lock = locked.value.id;
});

afterAll(() => fixture.close());

test('every file of a lock is made once, and taken in one', { timeout: 120_000 }, async () => {
	const request = { lock, locale: 'fr' } as const;
	expect(await readPreparation(as('officer'), request)).toEqual({ ok: true, value: null });
	expect(await prepareDocuments(as('officer'), request)).toEqual({ ok: true, value: null });
	expect(await readPreparation(as('officer'), request)).toMatchObject({
		value: { total: FILES.length, packed: null }
	});
	const taken = await takeDocuments(as('lead', 'claire'), request);
	if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
	expect(Object.keys(unzipSync(taken.value.bytes)).toSorted()).toEqual(
		[...FILES, 'SHA256SUMS.txt'].toSorted()
	);
	expect(await readPreparation(as('officer'), request)).toMatchObject({
		value: { made: FILES, packed: taken.value.bytes }
	});
	// The other language has files of its own, and a lock that was confirmed says so in its files.
	expect(await readPreparation(as('officer'), { lock, locale: 'en' })).toMatchObject({ value: null });
	await secondLock(as('lead', 'claire'), lock);
	expect(await readPreparation(as('officer'), request)).toMatchObject({ value: null });
});

test('slides are made once the public was given to read', { timeout: 120_000 }, async () => {
	const slides = { file: 'diapositives.pptx', of: lock, locale: 'fr' } as const;
	expect(await makeDocument(as('officer'), slides)).toMatchObject({
		problems: [{ code: 'report.unpublished', found: 'diapositives.pptx' }]
	});
	const proposed = await proposePublication(as('lead', 'claire'), 'CASP');
	if (!proposed.ok) throw new Error(JSON.stringify(proposed.problems));
	expect(await makeDocument(as('officer'), slides)).toMatchObject({ ok: false });
	await approvePublication(as('officer'), proposed.value.id);
	expect(await makeDocument(as('officer'), slides)).toMatchObject({ ok: true });
	const taken = await takeDocuments(as('officer'), { lock, locale: 'fr' });
	if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
	expect(Object.keys(unzipSync(taken.value.bytes))).toContain('diapositives.pptx');
	const ended = await endPublication(as('officer'), { id: proposed.value.id, reason: 'Une erreur' });
	if (!ended.ok) throw new Error(JSON.stringify(ended.problems));
	expect(await makeDocument(as('officer'), slides)).toMatchObject({ ok: false });
});

test('is for those who may read the lock', async () => {
	const request = { lock, locale: 'fr' } as const;
	for (const use of [prepareDocuments, readPreparation, takeDocuments]) {
		await expect(use(as('viewer'), request)).rejects.toThrow(Forbidden);
		expect(await use(as('lead', 'lea', []), request)).toMatchObject({ problems: [{ code: 'lock.unknown' }] });
		expect(await use(as('officer'), { ...request, lock: 'none' })).toMatchObject({
			problems: [{ code: 'lock.unknown' }]
		});
	}
});
