import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upsertOutcomes } from '#lib/server/db/queries/outcomes.ts';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';
import {
	openSurveyedClasses,
	valueOf,
	type SurveyedClasses
} from '../../../../tests/support/surveyed-classes.ts';
import { readPromotions } from './read-promotions.ts';

let classes: SurveyedClasses;
let staff: SurveyedClasses['staff'];

beforeAll(async () => {
	classes = await openSurveyedClasses();
	({ staff } = classes);
});

afterAll(() => classes.test.close());

describe('readPromotions', () => {
	it('gives the counts of the register, newest first', async () => {
		const [first] = classes.stored;
		if (!first) throw new Error('Nothing was stored.');
		const later = anOutcome({ awardId: first.awardId, waveMonths: 24 });
		await classes.inA((tenant) =>
			upsertOutcomes(tenant, [later], { source: 'response', sourceId: null, at: new Date('2026-03-01') })
		);
		const table = valueOf(await readPromotions(staff('lead', 'CASP'), { programme: 'CASP' }));
		expect(table.promotions.map(({ cohort }) => cohort)).toEqual([2023, 2022]);
		const [newest] = table.promotions;
		expect(newest).toMatchObject({ certified: 40, certifiedByVae: 0 });
		expect(newest?.waves[0]).toMatchObject({
			months: 6,
			P: 40,
			R: 32,
			N: { study: 0, 'work-study': 4, unable: 1, retired: 0, abroad: 1 },
			E: 21,
			M: 16
		});
		// One of the forty was asked at 24 months, and answered.
		expect(newest?.waves[1]).toMatchObject({ months: 24, P: 40, R: 1, responsePercent: 3 });
		expect(newest?.published).toEqual({
			annee: 2023,
			nombre_certifies: 40,
			nombre_certifies_vae: 0,
			taux_insertion_global_6mois: 81,
			taux_insertion_metier_6mois: 62,
			taux_insertion_metier_2ans: 100
		});
	});

	it('is refused to a viewer, and for another’s programme', async () => {
		await expect(readPromotions(staff('viewer'), { programme: 'CASP' })).rejects.toThrow('graduates.read');
		const other = await readPromotions(staff('lead', 'CASP'), { programme: 'CIAO' });
		expect(other).toMatchObject({ ok: false, problems: [{ code: 'selection.programme' }] });
	});
});
