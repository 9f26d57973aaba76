import { expect, it } from 'vitest';
import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';

it('every field of an outcome can be read from a line of the table', () => {
	const read = [...EXPORT_VARIABLES.map(({ field }): string => field), 'awardId', 'waveMonths'];
	expect(Object.keys(anOutcome()).filter((field) => !read.includes(field))).toEqual([]);
});
