import { expect, test } from 'vitest';
import { compareLedger, type Entry } from '../faults/kills/ledger.ts';

const entry = (attempt: string, acknowledged: boolean, answers: Entry['answers']): Entry => ({
	attempt,
	response: 'r',
	answers,
	sent: 1,
	acknowledged
});
const row = (attempt: string, question: string, value: string, revision = 1) => ({
	attempt,
	response: 'r',
	question,
	value,
	revision
});

test('the ledger sees each way in which an answer can go wrong', () => {
	const entries = [
		entry('good', true, { D5: 'x' }),
		entry('lost', true, { D5: 'x' }),
		entry('changed', true, { D5: 'x' }),
		entry('twice', true, { D5: 'x' }),
		entry('half', false, { D4: 'PLEIN', D8: 'A' }),
		entry('unsaid', false, { D5: 'x' }),
		entry('dropped', false, { D5: 'x' })
	];
	const rows = [
		row('good', 'D5', 'x'),
		row('changed', 'D5', 'y'),
		row('twice', 'D5', 'x', 1),
		row('twice', 'D5', 'x', 2),
		row('half', 'D4', 'PLEIN'),
		row('unsaid', 'D5', 'x'),
		row('stranger', 'D5', 'x')
	];
	expect(compareLedger(entries, rows)).toEqual({
		submissions: 7,
		acknowledged: 4,
		lost: ['lost', 'changed'],
		doubled: ['twice'],
		half: ['twice', 'half'],
		unknown: ['stranger']
	});
});
