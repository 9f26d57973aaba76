import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upsertOutcomes } from '#lib/server/db/queries/outcomes.ts';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';
import {
	findFigure,
	openSurveyedClasses,
	select,
	valueOf,
	type SurveyedClasses
} from '../../../../tests/support/surveyed-classes.ts';
import { readFigures } from './read-figures.ts';

let classes: SurveyedClasses;
let staff: SurveyedClasses['staff'];

beforeAll(async () => {
	classes = await openSurveyedClasses();
	({ staff } = classes);
});

afterAll(() => classes.test.close());

describe('readFigures', () => {
	it('counts in memory and in the database alike', async () => {
		const request = { selection: select('programme=CASP&cohort=2023&wave=6'), by: [] };
		const inMemory = valueOf(await readFigures(staff('administrator'), request));
		const inDatabase = valueOf(
			await readFigures(staff('administrator'), { ...request, countIn: 'database' })
		);
		expect(inDatabase).toEqual(inMemory);
		expect(findFigure(inMemory, 'INS_GLOB')).toMatchObject({
			N: 40,
			n: 32,
			x: 21,
			d: 26,
			neutralised: { 'work-study': 4, unable: 1, abroad: 1 },
			value: 21 / 26,
			bounds: { lower: 21 / 34, upper: 29 / 34 },
			display: 'fragile',
			referenceDate: '2024-06-01',
			lineage: { sources: { import: 32 } }
		});
	});

	it('never mixes waves', async () => {
		const [first] = classes.stored;
		if (!first) throw new Error('Nothing was stored.');
		const later = anOutcome({ awardId: first.awardId, waveMonths: 24, wave: '24' });
		await classes.inA((tenant) =>
			upsertOutcomes(tenant, [later], { source: 'response', sourceId: null, at: new Date('2026-03-01') })
		);
		const figures = valueOf(
			await readFigures(classes.test.context(), { selection: select('programme=CASP'), by: [] })
		);
		const responses = figures.filter(({ indicator }) => indicator === 'REP_TAUX');
		expect(responses.map(({ population }) => population.wave)).toEqual([6, 24]);
	});

	it('breaks down by two dimensions, the group in the population of each figure', async () => {
		const selection = select('wave=6');
		const figures = valueOf(
			await readFigures(classes.test.context(), { selection, by: ['programme', 'cohort'] })
		);
		const groups = figures.filter(({ indicator }) => indicator === 'REP_TAUX');
		expect(groups.map(({ population }) => [population.programmes, population.cohorts])).toEqual([
			[['CASP'], [2022]],
			[['CASP'], [2023]],
			[['CIAO'], [2023]]
		]);
	});

	it('gives a lead their own programmes, and nothing of another one', async () => {
		const own = valueOf(
			await readFigures(staff('lead', 'CIAO'), { selection: select('wave=6'), by: ['programme'] })
		);
		expect(new Set(own.flatMap(({ population }) => population.programmes))).toEqual(new Set(['CIAO']));

		const other = await readFigures(staff('lead', 'CIAO'), { selection: select('programme=CASP'), by: [] });
		expect(other).toMatchObject({ ok: false, problems: [{ code: 'selection.programme', found: 'CASP' }] });
	});

	it('tells a slip of the pen from nobody', async () => {
		const centre = await readFigures(classes.test.context(), { selection: select('centre=Pariss'), by: [] });
		expect(centre).toMatchObject({
			ok: false,
			problems: [{ code: 'selection.nobody', at: 'centre', found: 'Pariss' }]
		});
		const year = await readFigures(classes.test.context(), { selection: select('cohort=1999'), by: [] });
		expect(year).toMatchObject({ ok: false, problems: [{ code: 'selection.nobody', at: 'cohort' }] });
	});

	it('is refused to an interviewer', async () => {
		await expect(readFigures(staff('interviewer'), { selection: select(), by: [] })).rejects.toThrow(
			'figures.read'
		);
	});

	it('hides from staff what the operator sees flagged', async () => {
		const request = { selection: select('programme=CIAO&wave=6'), by: [] };
		const hidden = findFigure(valueOf(await readFigures(staff('viewer'), request)), 'INS_GLOB');
		expect(hidden).toMatchObject({ display: 'hidden', reasons: ['small'], lineage: { sources: {} } });
		expect(JSON.stringify(hidden)).not.toMatch(/"(x|d|n|N|value)":/);

		const seen = findFigure(valueOf(await readFigures(classes.test.context(), request)), 'INS_GLOB');
		expect(seen).toMatchObject({ x: 4, d: 4, display: 'fragile' });
	});
});
