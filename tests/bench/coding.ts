import { ROME_CALIBRATION } from '#lib/domain/coding/calibrations.ts';
import { logistic } from '#lib/domain/coding/match/logistic.ts';
import { NOMENCLATURES } from '#lib/domain/coding/nomenclature.ts';
import { loadReferences } from '#lib/server/nomenclatures/references.ts';
import { measureAccuracy, type Accuracy } from '../golden/coding/accuracy.ts';
import { caspCoder } from '../golden/coding/casp-coders.ts';
import {
	exactRanking,
	hideHalf,
	measureLevels,
	professionRanking,
	trigramRanking
} from '../golden/coding/half-index.ts';
import { readEscoTitles } from '../golden/coding/esco-crosswalk.ts';
import {
	GOLD_FILE,
	readFreshStatements,
	readGold,
	readNiceTitles,
	readSecondStatements,
	readStatements,
	type Labelled
} from '../golden/coding/labelled.ts';
import { ROME_FORMS, writeTitles, type RomeForm } from '../golden/coding/rome-forms.ts';
import { lookUpTitles, type LookUp } from './coding/left-out.ts';
import { measureMemory, measureSpeed, measureSuggestions } from './coding/speed.ts';

/** Accuracy, calibration, speed and memory of coding: `npm run bench:coding [lists] [rome] [pcs] [esco] [speed]`. */
const wanted = new Set(process.argv.slice(2));
const asked = (part: string) => wanted.size === 0 || wanted.has(part);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const print = (line = '') => process.stdout.write(`${line}\n`);

if (asked('lists')) benchLists();
if (asked('rome')) benchRome();
if (asked('pcs')) benchPcs();
if (asked('esco')) benchEsco();
if (asked('speed')) benchSpeed();

function benchLists(): void {
	const gold = readGold();
	if (!gold) print(`The gold set is not here (${GOLD_FILE}): left out.`);
	const sets = {
		...(gold ? { 'gold set (read while the rules were written)': gold } : {}),
		'own statements, tuning half': readStatements('tuning'),
		'own statements, half unread while rules were written, calibrated on since': readStatements('unseen'),
		'fresh statements, labelled after the rules, calibrated on since': readFreshStatements(),
		'second statements, tuning half': readSecondStatements('tuning')
	};
	const blind = readSecondStatements('blind');
	benchNice();
	for (const nomenclature of ['target-jobs', 'structures'] as const) {
		const all: Accuracy[] = [];
		for (const [name, statements] of Object.entries(sets)) {
			const accuracy = measureAccuracy(expectedOf(statements, nomenclature), caspCoder(nomenclature));
			printAccuracy(`${nomenclature}, ${name}`, accuracy);
			all.push(accuracy);
		}
		// Only its rates: what nobody reads stays a measure of texts never seen.
		const unseen = measureAccuracy(expectedOf(blind, nomenclature), caspCoder(nomenclature));
		printAccuracy(`${nomenclature}, second statements, BLIND half (its misses are not printed)`, {
			...unseen,
			misses: []
		});
		printThresholds(all.flatMap(({ scores }) => scores));
	}
}

/** Real titles of graduates of every field: hardly any is a target job of CASP, and none may be taken for one. */
function benchNice(): void {
	const titles = readNiceTitles();
	if (!titles) return;
	const coder = caspCoder('target-jobs');
	const isTarget = (code = '') => code.startsWith('M');
	const coded = titles.map(({ text, codes }) => ({ codes, coding: coder(text) }));
	const taken = coded.filter(
		({ coding }) => coding.decision === 'automatic' && isTarget(coding.candidates[0]?.code)
	);
	const right = taken.filter(({ codes, coding }) => codes.includes(coding.candidates[0]?.code ?? ''));
	const sure = coded.filter(({ codes }) => codes.every(isTarget));
	const found = sure.filter(({ codes, coding }) => codes.includes(coding.candidates[0]?.code ?? ''));
	const automatic = coded.filter(({ coding }) => coding.decision === 'automatic');
	print(
		`\ntarget-jobs, Nice survey: ${titles.length} real titles, ${percent(automatic.length / titles.length)} coded without a person`
	);
	print(
		`  taken for a target job: ${taken.length}, of which ${right.length} are; ${found.length} of ${sure.length} sure target jobs come first`
	);
}

function expectedOf(statements: readonly Labelled[], nomenclature: 'target-jobs' | 'structures') {
	return statements.map(({ text, job, structure }) => ({
		text,
		codes: nomenclature === 'target-jobs' ? job : structure
	}));
}

function printAccuracy(
	name: string,
	{ count, strict, lenient, coverage, precision, strictPrecision, misses }: Accuracy
): void {
	print(`\n${name}: ${count} statements`);
	print(`  strict ${percent(strict)}, lenient ${percent(lenient)}`);
	print(
		`  automatic: ${percent(precision)} right (${percent(strictPrecision)} strictly), on ${percent(coverage)} of the statements`
	);
	for (const { text, codes, coding } of misses) {
		const [best] = coding.candidates;
		print(
			`  missed (${coding.decision}): « ${text} » is ${codes.join(' or ')}, not ${best?.code ?? 'nothing'}`
		);
	}
}

/** What a person chooses a threshold from. */
function printThresholds(scores: Accuracy['scores']): void {
	print('\n  score from   right above it   texts above it');
	for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.98, 0.99]) {
		const above = scores.filter(([score]) => score >= threshold);
		const right = above.filter(([, isRight]) => isRight).length;
		print(
			`  ${threshold.toFixed(2).padEnd(12)} ${percent(right / Math.max(1, above.length)).padEnd(16)} ${percent(above.length / scores.length)}`
		);
	}
}

function benchRome(): void {
	const { titles } = loadReferences().rome;
	const coder = caspCoder('rome');
	print(`\nROME 4.0: ${titles.length} titles, each written in several ways`);
	for (const form of Object.keys(ROME_FORMS) as RomeForm[]) {
		const accuracy = measureAccuracy(writeTitles(titles, form), coder);
		print(
			`  ${form.padEnd(22)} first ${percent(accuracy.lenient)}; automatic: ${percent(accuracy.precision)} right on ${percent(accuracy.coverage)}`
		);
	}
	benchLeftOut();
}

/** A score is worth what it says: share right among titles new and known, misspelt, by score. */
function benchLeftOut(): void {
	const { unknown, misspelt } = lookUpTitles();
	const share = (kept: readonly unknown[], all: readonly unknown[]) =>
		percent(kept.length / Math.max(1, all.length));
	const first = unknown.filter(({ right }) => right);
	const fifth = unknown.filter(({ amongFive }) => amongFive);
	print(
		`  ${unknown.length} titles looked up in the others: first ${share(first, unknown)}, first five ${share(fifth, unknown)}`
	);
	print('  score          right, all   right, new titles only');
	const edges = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.98, 1.01];
	edges.slice(0, -1).forEach((from, index) => {
		const to = edges[index + 1] ?? 1;
		const within = (each: LookUp) => {
			const score = logistic(ROME_CALIBRATION, each.features);
			return score >= from && score < to;
		};
		const [all, news] = [[...unknown, ...misspelt].filter(within), unknown.filter(within)];
		const right = (kept: readonly LookUp[]) =>
			`${share(
				kept.filter((each) => each.right),
				kept
			)} of ${kept.length}`;
		print(`  ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}   ${right(all).padEnd(18)} ${right(news)}`);
	});
}

function benchPcs(): void {
	for (const seed of [1, 2, 3]) {
		const { known, hidden } = hideHalf(seed);
		print(
			`\nPCS 2003, INSEE's half index: ${known.length} titles known, ${hidden.length} hidden (seed ${seed})`
		);
		const rankings = {
			exact: exactRanking(known),
			trigram: trigramRanking(known),
			ours: professionRanking(known)
		};
		for (const [name, rank] of Object.entries(rankings)) {
			const levels = measureLevels(hidden, rank).map(({ level, first, fifth }) => {
				return `level ${level}: ${percent(first)} / ${percent(fifth)}`;
			});
			print(`  ${name.padEnd(8)} first / first five: ${levels.join('; ')}`);
		}
	}
}

/** Against the crosswalk that France Travail publishes: somebody else's word for the right code. */
function benchEsco(): void {
	const titles = readEscoTitles();
	if (!titles) return;
	const { count, lenient, coverage, precision } = measureAccuracy(titles, caspCoder('esco'));
	print(`\nESCO: ${count} titles of ROME that France Travail says are exactly an occupation of ESCO`);
	print(`  first ${percent(lenient)}; automatic: ${percent(precision)} right on ${percent(coverage)}`);
}

function benchSpeed(): void {
	print(`\nMemory of all the indexes together: ${measureMemory().toFixed(0)} MB (limit 60)`);
	for (const nomenclature of NOMENCLATURES) {
		const { seconds, cpuSeconds, count } = measureSpeed(caspCoder(nomenclature));
		print(
			`  ${nomenclature.padEnd(12)} ${count} different texts in ${seconds.toFixed(1)} s (CPU ${cpuSeconds.toFixed(1)} s): 100,000 in ${((seconds * 100_000) / count).toFixed(0)} s (limit 60)`
		);
	}
	const { p50, p95, firstMs, count } = measureSuggestions();
	print(
		`  suggestion among ${count} titles, ROME's ${loadReferences().rome.titles.length} in both genders and INSEE's: median ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms (limit 100); building what they are found in ${firstMs.toFixed(0)} ms, once, when the service starts`
	);
}
