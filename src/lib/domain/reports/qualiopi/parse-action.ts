import * as v from 'valibot';
import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { QualityAction } from './quality-sheet.ts';

type NewAction = Pick<QualityAction, 'what' | 'why' | 'who' | 'dueOn'>;

const LONGEST = 500;
const day = v.pipe(v.string(), v.isoDate());

/** Reads an action of improvement that somebody typed; the first thing that is missing is told with its place. */
export function parseAction(given: Readonly<Record<string, string>>): Result<NewAction> {
	const text = (field: string) => (given[field] ?? '').trim();
	for (const field of ['what', 'why', 'who']) {
		if (text(field) === '' || text(field).length > LONGEST)
			return fail({ code: 'action.text', at: field, params: { most: LONGEST } });
	}
	const due = text('dueOn');
	if (due !== '' && !v.is(day, due)) return fail({ code: 'action.day', at: 'dueOn', found: quoteFound(due) });
	return ok({ what: text('what'), why: text('why'), who: text('who'), dueOn: due === '' ? null : due });
}
