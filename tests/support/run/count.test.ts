import { describe, expect, test } from 'vitest';
import { closingLine, countPlaywright, countStep, countVitest, exitCodeOf } from './count.ts';

const assertions = (...statuses: readonly string[]) => statuses.map((status) => ({ status }));

describe('a report of Vitest', () => {
	test('is counted test by test', () => {
		const report = {
			testResults: [
				{ status: 'passed', assertionResults: assertions('passed', 'passed', 'pending') },
				{ status: 'failed', assertionResults: assertions('passed', 'failed') }
			]
		};
		expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
	});

	test('counts a file that could not be loaded', () => {
		const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
		expect(countVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	test('counts a file whose tests passed but whose closing failed', () => {
		const report = { testResults: [{ status: 'failed', assertionResults: assertions('passed') }] };
		expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});
});

test('a report of Playwright counts a flaky test and a failed set-up as failures', () => {
	const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: ['set-up'] };
	expect(countPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

describe('a step', () => {
	test.each([
		{
			exitCode: 0,
			reported: { passed: 2, failed: 0, skipped: 0 },
			counts: { passed: 2, failed: 0, skipped: 0 }
		},
		{
			exitCode: 1,
			reported: { passed: 2, failed: 1, skipped: 0 },
			counts: { passed: 2, failed: 1, skipped: 0 }
		},
		{
			exitCode: 1,
			reported: { passed: 2, failed: 0, skipped: 0 },
			counts: { passed: 2, failed: 1, skipped: 0 }
		},
		{ exitCode: 0, reported: undefined, counts: { passed: 0, failed: 1, skipped: 0 } }
	])(
		'that exits with $exitCode and reports $reported counts as $counts',
		({ exitCode, reported, counts }) => {
			expect(countStep(exitCode, reported)).toEqual(counts);
		}
	);
});

test('the closing line is what other programs read', () => {
	expect(closingLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed');
});

test('a run passes when something passed and nothing failed', () => {
	expect(exitCodeOf({ passed: 1, failed: 0, skipped: 0 })).toBe(0);
	expect(exitCodeOf({ passed: 9, failed: 1, skipped: 0 })).toBe(1);
	expect(exitCodeOf({ passed: 0, failed: 0, skipped: 4 })).toBe(1);
});
