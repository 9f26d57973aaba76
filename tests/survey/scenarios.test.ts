import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.ts';

describe('a condition', () => {
	it('compares codes, and decides what comes next', () => {
		expect(scenario('condition-on-answer').fills({ WORK: 'YES_PAID' }).asks).toBe('TITLE');
		expect(scenario('condition-on-answer').fills({ WORK: 'NO_WORK' }).asks).toBe('SEARCH');
	});

	it('sees a refusal as an answer', () => {
		const refused = scenario('condition-nested').fills({ A: 'A1' }).declines('B', { B: 'refused' });
		expect(refused.asks).not.toContain('B');
	});

	it('sees what is known before anything is asked', () => {
		expect(scenario('condition-on-fact', { entrySituation: 'unknown' }).asks).toBe('ENTRY');
		expect(scenario('condition-on-fact', { entrySituation: 'SAL' }).asks).toBe('REST');
	});
});

describe('a change of mind', () => {
	const there = scenario('stale-answers')
		.fills({ FIRST: 'LEFT' })
		.fills({ MIDDLE: 'UP' })
		.fills({ LAST: 'YES' });

	it('leaves nothing stale on the way, and keeps what was said apart', () => {
		const back = there.goesTo('FIRST').fills({ FIRST: 'RIGHT' });
		expect([back.path, back.asks]).toEqual(['FIRST', 'done']);
		expect(back.kept).toMatchObject({ MIDDLE: { value: 'UP' }, LAST: { value: true } });
	});

	it('finds it again', () => {
		const again = there.goesTo('FIRST').fills({ FIRST: 'RIGHT' }).goesTo('FIRST').fills({ FIRST: 'LEFT' });
		expect([again.path, again.asks]).toEqual(['FIRST MIDDLE LAST', 'done']);
	});
});

describe('a page of several questions', () => {
	const page = scenario('pages').fills({ WORK: 'YES_PAID' });

	it('asks them together, and counts once', () => {
		expect([page.asks, page.progress]).toEqual(['NAME TOWN', '2/3']);
		const next = page.fills({ NAME: 'Mission locale', TOWN: 'Bobigny' });
		expect([next.asks, next.progress]).toEqual(['LAST', '3/3']);
	});

	it('is kept as a whole or not at all', () => {
		const wrong = page.fills({ NAME: 'Mission locale' });
		expect([wrong.asks, wrong.problems]).toEqual(['NAME TOWN', ['answer.write at TOWN']]);
		expect(wrong.kept).toEqual({ WORK: { value: 'YES_PAID' } });
	});

	it('lets one of them be declined', () => {
		expect(page.declines('NAME', { TOWN: 'Bobigny' }).kept).toMatchObject({
			NAME: { missing: 'refused' },
			TOWN: { value: 'Bobigny' }
		});
	});
});

describe('pages to be read', () => {
	it('have no number', () => {
		const read = scenario('pages-to-read');
		expect([read.asks, read.progress]).toEqual(['READ', '']);
		expect(read.fills({}).progress).toBe('1/2');
	});
});

describe('an answer that stops', () => {
	it('ends the way', () => {
		expect(scenario('stops').fills({ MINE: 'NO' }).asks).toBe('done');
		expect(scenario('stops').fills({ MINE: 'YES' }).asks).toBe('NEXT');
	});
});

describe('what is asked after sending', () => {
	it('is no part of the way, and is counted apart', () => {
		const sent = scenario('extras').fills({ CORE: 'YES' });
		expect([sent.asks, sent.path]).toEqual(['done', 'CORE']);
		const more = sent.goesOn();
		expect([more.asks, more.progress]).toEqual(['MORE', '1/2']);
		expect(more.declines('MORE', { MORE: 'refused' }).fills({ LAST: 'NO' }).asks).toBe('extras done');
	});
});

describe('“rien n’a changé”', () => {
	const earlier = {
		WORK: { value: 'YES_PAID' },
		TITLE: { value: 'Conseillère' },
		PLACE: { value: { country: 'FRANCE', department: '93' } }
	};
	const begun = (before: typeof earlier | Record<string, never>) =>
		scenario('unchanged', { wave: 12, earlier: before }).fills({ WORK: 'YES_PAID' });

	it('is asked when an earlier wave has something to say', () => {
		expect(begun(earlier).asks).toBe('SAME');
		expect(begun({}).asks).toBe('TITLE');
	});

	it('copies in one tap, and asks the rest', () => {
		const copied = begun(earlier).fills({ SAME: 'YES' });
		expect(copied.asks).toBe('LAST');
		expect(copied.kept).toMatchObject({ TITLE: earlier.TITLE, PLACE: earlier.PLACE });
	});

	it('copies nothing when something has changed', () => {
		const asked = begun(earlier).fills({ SAME: 'NO' });
		expect(asked.asks).toBe('TITLE');
		expect(Object.keys(asked.kept)).toEqual(['WORK', 'SAME']);
	});

	it('offers nothing of a job that was left, nor what the question would no longer take', () => {
		expect(begun({ ...earlier, WORK: { value: 'NO_WORK' } }).asks).toBe('TITLE');
		const long = begun({ ...earlier, TITLE: { value: 'x'.repeat(41) } }).fills({ SAME: 'YES' });
		expect(long.asks).toBe('TITLE');
	});
});

it('every type can be answered by a form, and declined', () => {
	const form = {
		SINGLE: 'A',
		LISTED: 'C',
		SEVERAL: ['B', 'A'],
		YESNO: 'NO',
		LINE: 'mot',
		MAIL: 'a.b@exemple.fr',
		LINES: '',
		NUMBER: '80 %',
		MONTH: '6',
		'MONTH-year': '2024',
		DAY: '29',
		'DAY-month': '2',
		'DAY-year': '2024',
		SCALE: '10',
		'MATRIX-R1': 'A',
		'MATRIX-R2': 'B',
		RANKING: 'C',
		'RANKING-2': 'A',
		PAY: '1650',
		'PAY-basis': 'NM',
		'PAY-bonus': 'NONE',
		PLACE: 'FRANCE',
		'PLACE-department': '2A',
		TITLE: 'Conseillère',
		EMPLOYER: 'Mission locale'
	};
	let answering = scenario('every-type');
	let declining = scenario('every-type');
	for (let page = 0; page < 18; page += 1) {
		answering = answering.fills(form);
		expect(answering.problems).toEqual([]);
		declining = declining.asks === 'READ' ? declining.fills({}) : declining.declines(declining.asks);
		expect(declining.problems).toEqual([]);
	}
	expect([answering.asks, declining.asks]).toEqual(['done', 'done']);
	expect(answering.kept).toMatchObject({ RANKING: { value: ['C', 'A'] }, DAY: { value: '2024-02-29' } });
});
