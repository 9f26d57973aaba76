import { execFileSync } from 'node:child_process';
import type { Coder } from '#lib/domain/coding/coding.ts';
import { genderedForms } from '#lib/domain/coding/match/gendered-forms.ts';
import { knownTexts } from '#lib/server/answering/known-texts.ts';
import { loadReferences } from '#lib/server/nomenclatures/references.ts';
import { misspell, seededNumbers } from '../../golden/coding/misspelling.ts';

const TEXTS = 20_000;
/** As many as a page shows. */
const SUGGESTED = 6;
const WHERE = [
	'',
	' en CDI',
	' à Lyon',
	' dans une association',
	', mission locale',
	' au CCAS de Nanterre',
	' (93)'
];

/** Different texts as people write them: titles of ROME with an error, and a place, a contract or an employer. */
function writeTexts(count: number): readonly string[] {
	const { titles } = loadReferences().rome;
	const next = seededNumbers(7);
	return Array.from({ length: count }, (_, index) => {
		const title = titles[Math.floor(next() * titles.length)]?.text ?? '';
		const written = genderedForms(title)[index % 2] ?? title;
		return misspell(written, next) + (WHERE[Math.floor(next() * WHERE.length)] ?? '');
	});
}

export function measureSpeed(coder: Coder): {
	readonly seconds: number;
	readonly cpuSeconds: number;
	readonly count: number;
} {
	const texts = writeTexts(TEXTS);
	for (const text of texts.slice(0, 500)) coder(text);
	const cpu = process.cpuUsage();
	const start = performance.now();
	for (const text of texts) coder(text);
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(cpu);
	return { seconds, cpuSeconds: (user + system) / 1e6, count: texts.length };
}

/** Milliseconds to suggest six titles, after each letter typed, by the finder that the answering page asks. */
export function measureSuggestions(): {
	readonly p50: number;
	readonly p95: number;
	/** Building the finder and asking it once. */
	readonly firstMs: number;
	readonly count: number;
} {
	const began = performance.now();
	const finder = knownTexts('job-title');
	finder.find('conseill', SUGGESTED);
	const firstMs = performance.now() - began;
	const times: number[] = [];
	for (const text of writeTexts(300)) {
		for (let length = 3; length <= text.length; length += 2) {
			const start = performance.now();
			finder.find(text.slice(0, length), SUGGESTED);
			times.push(performance.now() - start);
		}
	}
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
	return { p50: at(0.5), p95: at(0.95), firstMs, count: finder.count };
}

/** Megabytes held by every coder, measured in a process of its own after a full collection. */
export function measureMemory(): number {
	const script = new URL('memory.ts', import.meta.url).pathname;
	return Number(execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' }));
}
