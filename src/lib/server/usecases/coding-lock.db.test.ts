import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { findFigure, select, valueOf } from '../../../../tests/support/surveyed-classes.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { codeCluster } from './code-cluster.ts';
import { decideTarget } from './decide-target.ts';
import { lockReport } from './lock-report.ts';
import { previewReplay } from './preview-replay.ts';
import { readCodingQueue } from './read-coding-queue.ts';
import { readFigures } from './read-figures.ts';
import { readLock } from './read-lock.ts';
import { readReport } from './read-report.ts';
import { replayRules } from './replay-rules.ts';
import { undoCoding } from './undo-coding.ts';
import { writeReportFacts } from './write-report-facts.ts';

let fixture: TestDatabase;
let awardIds: readonly string[];

beforeAll(async () => {
	fixture = await openTestDatabase();
	const entrySituations = ['DE', 'SAL', 'SAL', 'DE'] as const;
	({ awardIds } = await addPromotion(fixture, { entrySituations }));
});

afterAll(() => fixture.close());

const officer = () => fixture.context(aStaffActor(fixture, 'officer'), { now: DURING });
const ON = { programme: 'CASP', field: 'jobFamily' } as const;
const CASP_2025 = { programme: 'CASP', cohorts: [2025] };

/** Graduates in work who wrote this, without a code: by number. */
async function answer(...jobs: readonly (readonly [graduate: number, jobTitle: string])[]): Promise<void> {
	const outcomes = jobs.map(([graduate, jobTitle]) => ({
		...anOutcome({
			...{ waveMonths: 6, referenceDate: '2026-06-01', awardId: awardIds[graduate] ?? '' },
			...{ jobTitle, jobFamily: '', structure: '', target: 'undecided' }
		}),
		employer: 'Mairie'
	}));
	const seeking = withoutJob('seeking', {
		...{ waveMonths: 6, referenceDate: '2026-06-01', awardId: awardIds[2] ?? '' }
	});
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, [...outcomes, seeking], { source: 'import', sourceId: null, at: DURING })
	);
}

async function code(text: string, family: string) {
	const { clusters } = valueOf(await readCodingQueue(officer(), { ...ON, skip: 0 }));
	const clusterKey = clusters.find((one) => one.text === text)?.key ?? '';
	return valueOf(await codeCluster(officer(), { ...ON, clusterKey, code: family, reason: 'lu' }));
}

async function lock(): Promise<string> {
	await writeReportFacts(officer(), 'CASP', {
		...{ registeredUntil: '2028-07-01', comments: {} },
		counts: [{ year: 2025, jury: '4', flow: '' }]
	});
	const { digest } = valueOf(await readReport(officer(), CASP_2025));
	return valueOf(await lockReport(officer(), { ...CASP_2025, digest })).id;
}

const targetRate = async () => {
	const selection = select('programme=CASP&cohort=2025&wave=6');
	return findFigure(valueOf(await readFigures(fixture.context(), { selection, by: [] })), 'INS_METIER');
};

it('a rule that changes, or is replayed, restates nothing that is locked, and the plan says what is', async () => {
	await answer([0, 'CIP'], [1, 'Vendeuse']);
	const decided = await code('CIP', 'M3');
	await code('Vendeuse', 'HORS_LISTE');
	const id = await lock();
	const kept = valueOf(await readLock(officer(), id));
	expect(kept).toMatchObject({ proof: 'equal', lines: { length: 4 } });
	expect(await targetRate()).toMatchObject({ x: 1, d: 3 });

	// The rule is changed: the live figure follows, what was locked does not.
	valueOf(await undoCoding(officer(), decided.batchId));
	await code('CIP', 'HORS_LISTE');
	expect(await targetRate()).toMatchObject({ x: 0, d: 3 });
	expect(valueOf(await readLock(officer(), id))).toEqual(kept);

	// A late answer of the locked promotion: the replay says that its figures are locked, before and when it is done.
	await answer([3, 'C.I.P.']);
	const effect = { cohort: 2025, waveMonths: 6, people: 1, gained: 0, counted: 4, locked: true };
	expect(valueOf(await previewReplay(officer(), ON)).plan.effects).toEqual([effect]);
	expect(valueOf(await replayRules(officer(), ON)).effects).toEqual([effect]);
	expect(await targetRate()).toMatchObject({ x: 0, d: 4 });
	expect(valueOf(await readLock(officer(), id))).toEqual(kept);

	// A person who decides otherwise changes as little.
	const awards = [awardIds[3] ?? ''];
	const on = { programme: 'CASP', waveMonths: 6, decision: 'yes', reason: 'Fiche de poste lue' };
	valueOf(await decideTarget(officer(), { ...on, awards }));
	expect(await targetRate()).toMatchObject({ x: 1, d: 4 });
	expect(valueOf(await readLock(officer(), id))).toEqual(kept);
});
