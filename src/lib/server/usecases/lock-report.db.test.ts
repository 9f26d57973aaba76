import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { digestTables } from '../../../../tests/support/table-digests.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { deleteSnapshotLinesOf } from '../db/queries/snapshots.ts';
import { endLock } from './end-lock.ts';
import { lockReport } from './lock-report.ts';
import { readLock } from './read-lock.ts';
import { readReport } from './read-report.ts';
import { secondLock } from './second-lock.ts';
import { writeReportFacts } from './write-report-facts.ts';

let fixture: TestDatabase;
let owner: Sql;
let programmeId: string;
let awardIds: readonly string[];

const CASP_2025 = { programme: 'CASP', cohorts: [2025] };

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	({ programmeId, awardIds } = await addPromotion(fixture, { entrySituations: ['DE', 'SAL', 'SAL', 'DE'] }));
	// Two in work, one of them in a target job; one seeking; the fourth has not answered.
	const at6 = { waveMonths: 6, referenceDate: '2026-06-01', employer: 'Mission locale' };
	const outcomes = [
		{ ...anOutcome({ ...at6, awardId: awardIds[0] ?? '' }), employer: 'Mission locale' },
		{ ...anOutcome({ ...at6, awardId: awardIds[1] ?? '', target: 'undecided' }), employer: 'Mairie' },
		withoutJob('seeking', { ...at6, awardId: awardIds[2] ?? '' })
	];
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, outcomes, { source: 'import', sourceId: null, at: DURING })
	);
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const as = (
	role: 'officer' | 'lead' | 'interviewer' | 'viewer',
	userId = 'nadia',
	scope?: readonly string[]
) => fixture.context({ ...aStaffActor(fixture, role, scope ?? null), userId }, { now: DURING });

async function lock(context = as('officer')): Promise<string> {
	const report = await readReport(context, CASP_2025);
	if (!report.ok) throw new Error(JSON.stringify(report.problems));
	const locked = await lockReport(context, { ...CASP_2025, digest: report.value.digest });
	if (!locked.ok) throw new Error(JSON.stringify(locked.problems));
	return locked.value.id;
}

describe('a lock', () => {
	it('is refused while a control forbids it, and keeps nothing', async () => {
		await writeReportFacts(as('officer'), 'CASP', {
			registeredUntil: '2028-07-01',
			comments: { introduction: 'Deux promotions.' },
			counts: [{ year: 2025, jury: '4', flow: '' }]
		});
		const before = await digestTables(fixture.url);
		const report = await readReport(as('officer'), CASP_2025);
		if (!report.ok) throw new Error('read');
		const blocks = report.value.dossier.controls.filter(({ verdict }) => verdict === 'block');
		expect(blocks).toMatchObject([{ code: 'target-undecided', cohort: 2025, numbers: [2] }]);
		expect(await lockReport(as('officer'), { ...CASP_2025, digest: report.value.digest })).toMatchObject({
			problems: [{ code: 'report.blocked', params: { count: 1 } }]
		});
		expect(await digestTables(fixture.url)).toEqual(before);
	});

	it('is refused once the data moved since they were read', async () => {
		const report = await readReport(as('officer'), CASP_2025);
		if (!report.ok) throw new Error('read');
		await owner`update outcomes set target = 'no' where award_id = ${awardIds[1] ?? ''}`;
		expect(await lockReport(as('officer'), { ...CASP_2025, digest: report.value.digest })).toMatchObject({
			problems: [{ code: 'report.moved' }]
		});
	});

	it('gives the same dossier to the last digit, whatever becomes of the data', async () => {
		const id = await lock();
		await owner`update outcomes set situation = 'unemployed' where award_id = ${awardIds[0] ?? ''}`;
		const read = await readLock(as('lead'), id);
		expect(read).toMatchObject({
			value: { proof: 'equal', comments: { introduction: 'Deux promotions.' }, lines: { length: 4 } }
		});
		if (!read.ok) return;
		const [promotion] = read.value.dossier.promotions;
		// Of 4: 3 answers, 2 in work, 1 of them in a target job.
		expect(promotion?.published).toMatchObject({
			...{ nombre_certifies: 4, taux_insertion_global_6mois: 67, taux_insertion_metier_6mois: 33 }
		});
		const live = await readReport(as('lead'), CASP_2025);
		expect(live).toMatchObject({
			value: { dossier: { promotions: [{ published: { taux_insertion_global_6mois: 33 } }] } }
		});
		await owner`update outcomes set situation = 'employed' where award_id = ${awardIds[0] ?? ''}`;
	});

	it('a text that was altered is told', async () => {
		const id = await lock();
		await owner`update snapshot_lines set content = replace(content, 'Mairie', 'Mairies') where snapshot_id = ${id}`;
		expect(await readLock(as('officer'), id)).toMatchObject({ value: { proof: 'altered' } });
	});

	it('one stands at a time: the next one ends it, and both stay', async () => {
		const [first, second] = [await lock(), await lock()];
		const report = await readReport(as('officer'), CASP_2025);
		if (!report.ok) throw new Error('read');
		const [newest, before] = report.value.locks;
		expect([newest?.id, newest?.endedAt]).toEqual([second, null]);
		expect(before).toMatchObject({ id: first, endReason: '' });
		expect(before?.endedAt).not.toBeNull();
	});

	it('is confirmed by somebody else only, once, and ended with a reason', async () => {
		const id = await lock();
		expect(await secondLock(as('officer'), id)).toMatchObject({ problems: [{ code: 'lock.own' }] });
		expect(await secondLock(as('lead', 'claire'), id)).toMatchObject({ ok: true });
		expect(await secondLock(as('lead', 'samir'), id)).toMatchObject({ problems: [{ code: 'lock.ended' }] });
		expect(await endLock(as('officer'), { id, reason: ' ' })).toMatchObject({ ok: false });
		expect(await endLock(as('officer'), { id, reason: 'Une erreur de date' })).toMatchObject({ ok: true });
		expect(await endLock(as('officer'), { id, reason: 'Encore' })).toMatchObject({
			problems: [{ code: 'lock.ended' }]
		});
		expect(await readLock(as('lead'), id)).toMatchObject({
			value: { endReason: 'Une erreur de date', lock: { secondedBy: 'claire' } }
		});
	});

	it('somebody who is erased leaves its lines, and the figures stay', async () => {
		const id = await lock();
		const gone = await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
			deleteSnapshotLinesOf(tenant, [awardIds[0] ?? ''])
		);
		expect(gone).toBeGreaterThanOrEqual(1);
		const read = await readLock(as('officer'), id);
		expect(read).toMatchObject({
			value: { proof: 'erased', lock: { lostRows: 1 }, lines: { length: 3 } }
		});
		expect(JSON.stringify(read)).not.toContain(awardIds[0]);
	});

	it('is for officers, and for the programme’s own people to read', async () => {
		const id = await lock();
		await expect(readReport(as('viewer'), CASP_2025)).rejects.toThrow(Forbidden);
		await expect(readReport(as('interviewer'), CASP_2025)).rejects.toThrow(Forbidden);
		await expect(lockReport(as('lead'), { ...CASP_2025, digest: '' })).rejects.toThrow(Forbidden);
		expect(await readReport(as('lead', 'lea', []), CASP_2025)).toMatchObject({
			problems: [{ code: 'selection.programme' }]
		});
		expect(await readLock(as('lead', 'lea', []), id)).toMatchObject({ problems: [{ code: 'lock.unknown' }] });
		expect(await readLock(as('lead', 'lea', [programmeId]), id)).toMatchObject({ ok: true });
		expect(await readReport(as('officer'), { programme: 'CASP', cohorts: [1999] })).toMatchObject({
			problems: [{ code: 'report.cohort', found: '1999' }]
		});
	});
});

describe('what a dossier holds besides', () => {
	it.each([
		['a day that is none', { registeredUntil: '2028-13-01' }, 'report.day', 'registeredUntil'],
		[
			'people that are no number',
			{ counts: [{ year: 2025, jury: 'douze', flow: '' }] },
			'report.count',
			'jury-2025'
		],
		[
			'a promotion that there is not',
			{ counts: [{ year: 1999, jury: '1', flow: '' }] },
			'report.cohort',
			'cohorts'
		],
		[
			'a comment of a book',
			{ comments: { introduction: 'a'.repeat(4001) } },
			'report.comment',
			'comment-introduction'
		]
	])('%s is refused at its field, and nothing is stored', async (_what, changes, code, at) => {
		const before = await digestTables(fixture.url);
		const given = { registeredUntil: '', comments: {}, counts: [], ...changes };
		expect(await writeReportFacts(as('lead'), 'CASP', given)).toMatchObject({ problems: [{ code, at }] });
		expect(await digestTables(fixture.url)).toEqual(before);
	});
});
