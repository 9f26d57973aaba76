import { describe, expect, it } from 'vitest';
import { isLate, isOpen } from './answer-window.ts';
import { dayInParis, startOfDayInParis } from './paris-day.ts';
import { addDays, addMonths, referenceDateOf } from './reference-date.ts';
import { decideSave } from './save-decision.ts';

describe('the day that is asked about', () => {
	// Statistics 1.2: whole months by calendar day.
	it.each([
		['2025-12-01', 6, '2026-06-01'],
		['2025-08-31', 6, '2026-02-28'],
		['2023-08-31', 6, '2024-02-29'],
		['2024-02-29', 24, '2026-02-28'],
		['2025-07-15', 30, '2028-01-15'],
		['2025-07-15', 0, '2025-07-15']
	])('%s and %i months is %s', (day, months, expected) => {
		expect(addMonths(day, months)).toBe(expected);
	});

	it('is the same for everyone when the campaign says so', () => {
		expect(referenceDateOf({ referenceDate: '2015-02-01', waveMonths: 24 }, null)).toBe('2015-02-01');
		expect(referenceDateOf({ referenceDate: null, waveMonths: 6 }, '2025-12-01')).toBe('2026-06-01');
		expect(referenceDateOf({ referenceDate: null, waveMonths: 6 }, null)).toBeUndefined();
	});

	it('counts days over months, years and the change of hour', () => {
		expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
		expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
		expect(addDays('2026-06-01', -15)).toBe('2026-05-17');
	});
});

describe('the answer window', () => {
	it('ends at midnight in Paris, 120 days after the day asked about', () => {
		// 1 June 2026 + 120 days is 29 September, in summer time: UTC + 2.
		expect(isLate('2026-06-01', new Date('2026-09-29T21:59:59Z'))).toBe(false);
		expect(isLate('2026-06-01', new Date('2026-09-29T22:00:00Z'))).toBe(true);
		expect(isLate('2026-06-01', new Date('2026-09-29T22:00:00Z'), 180)).toBe(false);
	});

	it('counts the day of Paris in winter too', () => {
		expect(dayInParis(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
		expect(dayInParis(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
	});
});

it.each([
	['2026-06-01', '2026-05-31T22:00:00.000Z'],
	['2026-12-01', '2026-11-30T23:00:00.000Z'],
	// The clocks change on these days, at 2 and at 3 in the morning.
	['2026-03-29', '2026-03-28T23:00:00.000Z'],
	['2026-10-25', '2026-10-24T22:00:00.000Z'],
	['2026-03-30', '2026-03-29T22:00:00.000Z']
])('%s begins in Paris at %s', (day, instant) => {
	expect(startOfDayInParis(day).toISOString()).toBe(instant);
});

describe('an open campaign', () => {
	const window = { opensAt: new Date('2026-05-20T00:00:00Z'), closesAt: new Date('2026-10-01T00:00:00Z') };

	it.each([
		['2026-05-19T23:59:59Z', false, false],
		['2026-05-20T00:00:00Z', true, true],
		['2026-09-30T23:59:59Z', true, true],
		['2026-10-01T00:00:00Z', false, true],
		['2026-10-01T00:14:59Z', false, true],
		['2026-10-01T00:15:00Z', false, false]
	])('at %s: %s, for a form already open: %s', (now, open, withGrace) => {
		expect(isOpen(window, new Date(now))).toBe(open);
		expect(isOpen(window, new Date(now), { grace: true })).toBe(withGrace);
	});
});

describe('a page that arrives', () => {
	const kept = {
		answers: { D5: { value: 'Conseiller' } },
		revision: 7,
		questionRevision: 3,
		attemptSeen: false
	};
	const page = { question: 'D5', answer: { value: 'Formateur' }, baseRevision: 7 };

	it.each([
		['is kept', kept, page, 'save'],
		['is kept when other questions were answered meanwhile', kept, { ...page, baseRevision: 3 }, 'save'],
		[
			'is kept as the first answer to its question',
			{ ...kept, questionRevision: null },
			{ ...page, baseRevision: 0 },
			'save'
		],
		['is shown beside a newer answer to the same question', kept, { ...page, baseRevision: 2 }, 'conflict'],
		['was kept already', { ...kept, attemptSeen: true }, page, 'replay'],
		['says the same', kept, { ...page, answer: { value: 'Conseiller' }, baseRevision: 2 }, 'replay']
	] as const)('%s', (_, state, arrived, decision) => {
		expect(decideSave(state, arrived)).toBe(decision);
	});

	it('says the same whatever the order in which parts were kept', () => {
		const one = { value: { country: 'FRANCE', department: '93' } };
		const other = { value: { department: '93', country: 'FRANCE' } };
		expect(decideSave({ ...kept, answers: { D5: other } }, { ...page, answer: one })).toBe('replay');
	});
});
