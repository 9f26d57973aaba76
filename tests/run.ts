import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addCounts, closingLine, exitCodeOf, type Count } from './support/run/count.ts';
import { STEPS, type Place, type Step } from './support/run/steps.ts';

/**
 * `npm test`: every step, a failed one not hiding the next; the last line is `N passed, N failed`.
 * `npm test -- unit build` runs the steps named.
 */
async function main(names: readonly string[]): Promise<Count> {
	const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
	if (unknown.length > 0) {
		say(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
		return { passed: 0, failed: unknown.length, skipped: 0 };
	}
	const chosen = names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
	const reports = await mkdtemp(join(tmpdir(), 'devenir-reports-'));
	const place: Place = { root: resolve(import.meta.dirname, '..'), reports, say };
	const lines: string[] = [];
	const counts: Count[] = [];
	for (const [index, step] of chosen.entries()) {
		say(`\n── ${index + 1}/${chosen.length} ${step.name}`);
		const { count, seconds } = await runTimed(step, place);
		const line = describe(step.name, count, seconds);
		say(line);
		lines.push(line);
		counts.push(count);
	}
	await rm(reports, { recursive: true, force: true });
	say(`\n${lines.join('\n')}`);
	return addCounts(counts);
}

async function runTimed(step: Step, place: Place): Promise<{ count: Count; seconds: number }> {
	const start = performance.now();
	const count = await step.run(place);
	return { count, seconds: (performance.now() - start) / 1000 };
}

function describe(name: string, { passed, failed, skipped }: Count, seconds: number): string {
	const parts = [`${passed} passed`, `${failed} failed`];
	if (skipped > 0) parts.push(`${skipped} skipped`);
	return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${parts.join(', ').padEnd(36)} ${seconds.toFixed(1)} s`;
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const total = await main(process.argv.slice(2));
say(closingLine(total));
process.exit(exitCodeOf(total));
