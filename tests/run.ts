import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addCounts, closingLine, exitCodeOf, type Count } from './support/run/count.ts';
import { describeRoutes, STEPS, type Place, type Step } from './support/run/steps.ts';

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
	if (!(await describeRoutes(place.root))) return { passed: 0, failed: 1, skipped: 0 };
	const done = [
		...(await runBeside(
			chosen.filter(({ reads }) => reads),
			place
		)),
		...(await runInTurn(
			chosen.filter(({ reads }) => !reads),
			place
		))
	];
	await rm(reports, { recursive: true, force: true });
	say(`\n${done.map(({ line }) => line).join('\n')}`);
	return addCounts(done.map(({ count }) => count));
}

interface Done {
	readonly line: string;
	readonly count: Count;
}

/** Two lanes: each step that only reads keeps one processor busy, and the machines of the project have two. */
async function runBeside(steps: readonly Step[], place: Place): Promise<Done[]> {
	const waiting = [...steps];
	const done: Done[] = [];
	const lane = async () => {
		for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
			const told: string[] = [];
			done.push(await runTimed(step, { ...place, say: (text) => told.push(text) }));
			say(`\n── ${[step.name, ...told, done.at(-1)?.line].join('\n')}`);
		}
	};
	await Promise.all([lane(), lane()]);
	return done;
}

async function runInTurn(steps: readonly Step[], place: Place): Promise<Done[]> {
	const done: Done[] = [];
	for (const step of steps) {
		say(`\n── ${step.name}`);
		done.push(await runTimed(step, place));
		say(done.at(-1)?.line ?? '');
	}
	return done;
}

async function runTimed(step: Step, place: Place): Promise<Done> {
	const start = performance.now();
	const count = await step.run(place);
	return { line: describe(step.name, count, (performance.now() - start) / 1000), count };
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
