import { describe, expect, it } from 'vitest';
import { byCallOrder, callState, type CallLine } from './call-queue.ts';
import { readCall } from './read-call.ts';

const NOW = new Date('2026-06-15T10:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const line = (some: Partial<CallLine> = {}): CallLine => ({
	...{ stopped: null, progress: 'not-started', hasPhone: true, calls: 0 },
	...{ lastCallAt: null, lastOutcome: null, callBackAt: null },
	...some
});

describe('callState', () => {
	it.each([
		['never called', line(), 'due'],
		['answered meanwhile', line({ progress: 'sent' }), 'over'],
		['objected', line({ stopped: 'objection' }), 'over'],
		['no number', line({ hasPhone: false }), 'no-phone'],
		['just called', line({ calls: 1, lastOutcome: 'no-answer', lastCallAt: hoursAgo(2) }), 'later'],
		['called this morning', line({ calls: 1, lastOutcome: 'no-answer', lastCallAt: hoursAgo(3) }), 'due'],
		['called six times', line({ calls: 6, lastOutcome: 'no-answer', lastCallAt: hoursAgo(90) }), 'tried'],
		[
			'promised later',
			line({ calls: 1, lastOutcome: 'call-back', lastCallAt: hoursAgo(90), callBackAt: hoursAgo(-1) }),
			'later'
		],
		[
			'promised by now, after six calls',
			line({ calls: 6, lastOutcome: 'call-back', lastCallAt: hoursAgo(1), callBackAt: hoursAgo(0) }),
			'due'
		]
	] as const)('%s', (_, given, state) => {
		expect(callState(given, NOW)).toBe(state);
	});
});

it('calls promises first, then who began, then who was called least, then longest ago', () => {
	const lines = {
		over: line({ stopped: 'refusal' }),
		promised: line({ calls: 2, lastOutcome: 'call-back', lastCallAt: hoursAgo(20), callBackAt: hoursAgo(1) }),
		begun: line({ progress: 'started' }),
		twice: line({ calls: 2, lastOutcome: 'no-answer', lastCallAt: hoursAgo(50) }),
		once: line({ calls: 1, lastOutcome: 'no-answer', lastCallAt: hoursAgo(20) }),
		onceBefore: line({ calls: 1, lastOutcome: 'no-answer', lastCallAt: hoursAgo(30) }),
		never: line(),
		later: line({ calls: 1, lastOutcome: 'no-answer', lastCallAt: hoursAgo(1) })
	};
	const order = byCallOrder(NOW);
	const names = Object.entries(lines)
		.toSorted(([, one], [, other]) => order(one, other))
		.map(([name]) => name);
	expect(names).toEqual(['promised', 'begun', 'never', 'onceBefore', 'once', 'twice', 'later', 'over']);
});

describe('readCall', () => {
	const when = { now: NOW, closesAt: new Date('2026-10-01T06:00:00Z') };
	const read = (some: Partial<Parameters<typeof readCall>[0]>) =>
		readCall({ outcome: 'call-back', day: '', time: '', number: '', ...some }, when);

	it('takes the hour of Paris, in summer and in winter', () => {
		expect(read({ day: '2026-06-16', time: '18:30' })).toMatchObject({
			value: { callBackAt: new Date('2026-06-16T16:30:00Z') }
		});
		const winter = { now: NOW, closesAt: new Date('2027-03-01T06:00:00Z') };
		const written = { outcome: 'call-back', day: '2026-12-16', time: '18:30', number: '' };
		expect(readCall(written, winter)).toMatchObject({
			value: { callBackAt: new Date('2026-12-16T17:30:00Z') }
		});
	});

	it.each([
		[{ outcome: 'interviewed' }, 'call.outcome'],
		[{ outcome: '' }, 'call.outcome'],
		[{ day: '2026-06-16' }, 'call.when'],
		[{ day: '2026-13-45', time: '18:30' }, 'call.when'],
		[{ day: '2026-06-16', time: '25:00' }, 'call.when'],
		[{ day: '2026-06-15', time: '09:00' }, 'call.past'],
		[{ day: '2026-11-16', time: '09:00' }, 'call.too-late']
	])('refuses %j', (some, code) => {
		expect(read(some)).toMatchObject({ ok: false, problems: [{ code }] });
	});
});
