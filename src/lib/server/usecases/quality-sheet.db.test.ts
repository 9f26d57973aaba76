import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { addPromotion, aStaffActor, CASP_2025_AT_6, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { addImprovementAction } from './add-improvement-action.ts';
import { completeImprovementAction } from './complete-improvement-action.ts';
import { launchCampaign } from './launch-campaign.ts';
import { lockReport } from './lock-report.ts';
import { readQualitySheet } from './read-quality-sheet.ts';
import { writeCohortResult } from './write-cohort-result.ts';

let fixture: TestDatabase;

/** 30 holders: 25 in work, all in a target job, and 5 seeking. */
beforeAll(async () => {
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
	await lock();
});

afterAll(() => fixture.close());

const as = (role: 'officer' | 'lead' | 'interviewer' | 'viewer') =>
	fixture.context(aStaffActor(fixture, role, null), { now: DURING });

async function lock(): Promise<void> {
	const locked = await lockReport(as('officer'), { programme: 'CASP', cohorts: [2025], digest: null });
	if (!locked.ok) throw new Error(JSON.stringify(locked.problems));
}

describe('the quality sheet', () => {
	const typed = {
		...{ enrolled: '34', presented: '32', certified: '30', blocksOnly: '1', droppedOut: '2' },
		...{ satisfactionMean: '4,25', satisfactionScale: '5', satisfactionCount: '28' },
		...{ source: 'Procès-verbal du jury', sourceDate: '2025-12-01' }
	};

	it('holds what was typed in beside the rates of the lock', async () => {
		const place = { programme: 'CASP', year: 2025 };
		expect(await writeCohortResult(as('lead'), place, typed)).toMatchObject({ ok: true });
		expect(await readQualitySheet(as('lead'), 'CASP')).toMatchObject({
			value: {
				promotions: [
					{
						year: 2025,
						result: { presented: 32, certified: 30, satisfactionMean: 4.25 },
						waves: [{ months: 6, counts: { P: 30, R: 30, E: 25 } }]
					}
				]
			}
		});
		await expect(writeCohortResult(as('viewer'), place, typed)).rejects.toThrow(Forbidden);
	});

	it.each([
		[{ certified: '33' }, 'results.certified', 'certified'],
		[{ presented: '40' }, 'results.presented', 'presented'],
		[{ blocksOnly: '9' }, 'results.blocks', 'blocksOnly'],
		[{ droppedOut: '35' }, 'results.dropped', 'droppedOut'],
		[{ enrolled: 'trente' }, 'results.number', 'enrolled'],
		[{ satisfactionCount: '' }, 'results.satisfaction', 'satisfactionMean'],
		[{ satisfactionMean: '6' }, 'results.scale', 'satisfactionMean'],
		[{ source: '' }, 'results.source', 'source'],
		[{ sourceDate: '12/07/2025' }, 'results.day', 'sourceDate']
	])('%o is sent back', async (changes, code, at) => {
		const place = { programme: 'CASP', year: 2025 };
		expect(await writeCohortResult(as('officer'), place, { ...typed, ...changes })).toMatchObject({
			problems: [{ code, at }]
		});
	});

	it('counts whom campaigns asked, as evidence', async () => {
		const operator = { kind: 'operator', institutionId: fixture.institutionId } as const;
		const later = { ...CASP_2025_AT_6, waveMonths: 24, label: 'CASP 2025, 24 mois' };
		expect(await launchCampaign(fixture.context(operator, { now: DURING }), later)).toMatchObject({
			ok: true
		});
		expect(await readQualitySheet(as('lead'), 'CASP')).toMatchObject({
			value: {
				evidence: [
					{
						...{ label: 'CASP 2025, 24 mois', cohorts: [2025], waveMonths: 24 },
						...{ invited: 30, answered: 0, stopped: 0, comments: 0 },
						opensAt: CASP_2025_AT_6.opensAt.toISOString()
					}
				]
			}
		});
	});

	it('keeps actions until they are done, once', async () => {
		const given = { what: 'Deux relances de plus', why: 'Six abandons', who: 'Nadia', dueOn: '2026-09-01' };
		const added = await addImprovementAction(as('lead'), 'CASP', given);
		const id = added.ok ? added.value.id : '';
		expect(await completeImprovementAction(as('lead'), 'CASP', id)).toMatchObject({ ok: true });
		expect(await completeImprovementAction(as('lead'), 'CASP', id)).toMatchObject({
			problems: [{ code: 'action.unknown' }]
		});
		expect(await readQualitySheet(as('officer'), 'CASP')).toMatchObject({
			value: { actions: [{ what: 'Deux relances de plus', done: { at: DURING.toISOString() } }] }
		});
	});
});
