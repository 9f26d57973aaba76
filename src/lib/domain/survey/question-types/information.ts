import * as v from 'valibot';
import { ok } from '../../shared/result.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({ ...itemEntries, type: v.literal('information') });

export type InformationItem = v.InferOutput<typeof schema>;

/** A page that asks nothing: its answer says that it was read. It has no number among the questions. */
export const information: QuestionType<InformationItem, true> = {
	name: 'information',
	schema,
	parts: [],
	parseAnswer: () => ok(true),
	toFields: () => ({}),
	describe: () => [],
	exportColumns: () => [],
	exportCells: () => []
};
