import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	openSurveyedClasses,
	select,
	valueOf,
	type SurveyedClasses
} from '../../../../tests/support/surveyed-classes.ts';
import { explainFigure } from './explain-figure.ts';

let classes: SurveyedClasses;

beforeAll(async () => {
	classes = await openSurveyedClasses();
});

afterAll(() => classes.test.close());

const CASP_2023 = 'programme=CASP&cohort=2023&wave=6';

describe('explainFigure', () => {
	it('lists the graduates of a rate, each in one place, and they add up to it', async () => {
		const context = classes.staff('lead', 'CASP');
		const { figure, lines, left } = valueOf(await explainFigure(context, select(CASP_2023), 'INS_GLOB'));
		// Regulation 2.2: 21 in work of 26, 6 set aside, 8 silent, 40 in all.
		expect(figure).toMatchObject({ x: 21, d: 26, n: 32, N: 40 });
		const places = Map.groupBy(lines ?? [], ({ place }) => place);
		const count = (place: string) => places.get(place as 'silent')?.length;
		expect(['numerator', 'denominator', 'outside', 'silent'].map(count)).toEqual([21, 5, 6, 8]);
		expect(left).toBe(0);
	});

	it('keeps the lines from those who may not see graduates one by one', async () => {
		const context = classes.staff('viewer', 'CASP');
		const { figure, lines } = valueOf(await explainFigure(context, select(CASP_2023), 'INS_GLOB'));
		expect(lines).toBeNull();
		expect(figure).toMatchObject({ neutralised: { any: 6 } });
	});

	it('keeps them from a lead of another programme as well', async () => {
		const context = classes.staff('lead', 'CIAO');
		const read = await explainFigure(context, select(CASP_2023), 'INS_GLOB');
		expect(read).toMatchObject({ ok: false, problems: [{ code: 'selection.programme' }] });
	});

	it('explains what a dashboard shows, even where its set has it from elsewhere', async () => {
		const context = classes.staff('lead', 'CASP');
		const address = select(`${CASP_2023}&definitions=cge`);
		for (const code of ['REP_TAUX', 'STABLE', 'TPS_PLEIN', 'SAL_NET_TP']) {
			expect(valueOf(await explainFigure(context, address, code)).figure.indicator).toBe(code);
		}
	});

	it('refuses an indicator that the set does not have', async () => {
		const read = await explainFigure(classes.staff('lead', 'CASP'), select(CASP_2023), 'HAPPINESS');
		expect(read).toMatchObject({ ok: false, problems: [{ code: 'figure.unknown' }] });
	});
});
