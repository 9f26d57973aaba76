import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	openSurveyedClasses,
	select,
	valueOf,
	type SurveyedClasses
} from '../../../../tests/support/surveyed-classes.ts';
import { readQuality } from './read-quality.ts';

let classes: SurveyedClasses;

beforeAll(async () => {
	classes = await openSurveyedClasses();
});

afterAll(() => classes.test.close());

const CASP_2023 = select('programme=CASP&cohort=2023&wave=6');

it('tells what became of each graduate and of each question', async () => {
	const { base, detail } = valueOf(await readQuality(classes.staff('lead', 'CASP'), CASP_2023));
	// 40 graduates, 32 usable answers, 8 never reached; 22 in work and 4 apprentices have a contract.
	expect(base).toEqual({ N: 40, n: 32 });
	expect(detail?.collection.map(({ code, people }) => [code, people])).toEqual([
		['complete', 32],
		['no-contact', 8]
	]);
	expect([detail?.inTime, detail?.late]).toEqual([32, 0]);
	for (const { answered, refused, unknown, notApplicable, notAsked } of detail?.ledger ?? []) {
		expect(answered + refused + unknown + notApplicable + notAsked).toBe(32);
	}
	expect(detail?.ledger.find(({ field }) => field === 'activity')).toMatchObject({ answered: 32 });
	expect(detail?.ledger.find(({ field }) => field === 'contract')).toMatchObject({
		answered: 26,
		notApplicable: 6
	});
	// They were stored as from a file: no time of arrival.
	expect(detail?.arrivals).toBeNull();
});

it('keeps its small counts from those who are not of the programme', async () => {
	const { base, detail } = valueOf(await readQuality(classes.staff('viewer', 'CASP'), CASP_2023));
	expect(base).toEqual({ N: 40, n: 32 });
	expect(detail).toBeNull();
});

it('says that a programme is not one’s own as the dashboard does', async () => {
	expect(await readQuality(classes.staff('lead', 'CIAO'), CASP_2023)).toMatchObject({
		problems: [{ code: 'selection.programme' }]
	});
});
