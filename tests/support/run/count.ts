import * as v from 'valibot';

/** Tests that ran. A step that is no suite of tests, such as a lint, counts as one. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

export function addCounts(counts: readonly Count[]): Count {
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failed: counts.reduce((sum, { failed }) => sum + failed, 0),
		skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0)
	};
}

/** The last line of a run, which other programs read. */
export function closingLine({ passed, failed }: Count): string {
	return `${passed} passed, ${failed} failed`;
}

/** A run that tested nothing has not passed. */
export function exitCodeOf({ passed, failed }: Count): 0 | 1 {
	return failed === 0 && passed > 0 ? 0 : 1;
}

const VitestReport = v.object({
	testResults: v.array(
		v.object({
			status: v.string(),
			assertionResults: v.array(v.object({ status: v.string() }))
		})
	)
});

/** What Vitest's JSON reporter wrote. A file that failed outside its tests counts as one more failure. */
export function countVitest(report: unknown): Count {
	const { testResults } = v.parse(VitestReport, report);
	return addCounts(
		testResults.map(({ status, assertionResults }) => {
			const having = (wanted: string) =>
				assertionResults.filter((assertion) => assertion.status === wanted).length;
			const passed = having('passed');
			const failed = having('failed');
			return {
				passed,
				failed: failed === 0 && status === 'failed' ? 1 : failed,
				skipped: assertionResults.length - passed - failed
			};
		})
	);
}

const PlaywrightReport = v.object({
	stats: v.object({
		expected: v.number(),
		unexpected: v.number(),
		flaky: v.number(),
		skipped: v.number()
	}),
	errors: v.array(v.unknown())
});

/** What Playwright's JSON reporter wrote. A test that passed at its second try has failed. */
export function countPlaywright(report: unknown): Count {
	const { stats, errors } = v.parse(PlaywrightReport, report);
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/**
 * What a step counts for: what its report says, and at least one failure when its program failed or left no
 * report.
 */
export function countStep(exitCode: number, reported: Count | undefined): Count {
	if (!reported) return FAILED;
	return exitCode !== 0 && reported.failed === 0 ? addCounts([reported, FAILED]) : reported;
}
