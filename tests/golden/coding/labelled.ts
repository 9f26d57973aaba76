import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { SHARED_FOLDER } from '../support/reference.ts';

/** A statement, and the codes that are right for it: the first is the coder's, the others are accepted. */
export interface Labelled {
	readonly text: string;
	readonly job: readonly string[];
	readonly structure: readonly string[];
}

export const GOLD_FILE = path.join(SHARED_FOLDER, 'data/gold_casp/casp_enonces_codes.csv');

type Row = Readonly<Record<string, string>>;

/** The statements of the programme's presentation, coded by hand; undefined when the folder is not there. */
export function readGold(): readonly Labelled[] | undefined {
	if (!existsSync(GOLD_FILE)) return undefined;
	const text = readFileSync(GOLD_FILE, 'utf8').replace(/^\uFEFF/, '');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data.map((row) => ({
		text: row['statement'] ?? '',
		job: codes(row['metier_code'], row['metier_alternatives']),
		structure: codes(row['structure_code'], row['structure_alternatives'])
	}));
}

/** Statements written and labelled by us before any rule was; half of them were not looked at while tuning. */
export function readStatements(part: 'tuning' | 'unseen'): readonly Labelled[] {
	return readOwn('statements.tsv').filter(({ text }) => (isOdd(text) ? 'unseen' : 'tuning') === part);
}

/** Statements written and labelled after the rules, and run once: nothing was changed for them. */
export function readFreshStatements(): readonly Labelled[] {
	return readOwn('fresh-statements.tsv');
}

/**
 * Statements written and labelled before the rules were gone over a second time, by somebody who had not read
 * them; the misses of the blind half are never printed, so that it stays unseen.
 */
export function readSecondStatements(part: 'tuning' | 'blind'): readonly Labelled[] {
	return readOwn('second-statements.tsv').filter(({ text }) => (isOdd(text) ? 'blind' : 'tuning') === part);
}

function readOwn(file: string): readonly Labelled[] {
	const [, ...lines] = readFileSync(path.join(import.meta.dirname, file), 'utf8')
		.trimEnd()
		.split('\n');
	return lines.map((line) => {
		const [text = '', job = '', structure = ''] = line.split('\t');
		return { text, job: job.split(';'), structure: structure.split(';') };
	});
}

/** The split is by the text itself, so that nobody chose it. */
function isOdd(text: string): boolean {
	return (createHash('sha1').update(text).digest()[0] ?? 0) % 2 === 1;
}

function codes(first = '', others = ''): readonly string[] {
	return [first, ...others.split(';')].filter((code) => code !== '');
}

/** Titles of the Nice survey that may be target jobs, by line: all 5,179 were read. The texts stay where they are. */
const NICE_LINES = path.join(import.meta.dirname, 'nice-target-lines.tsv');
const NICE_FILE = path.join(SHARED_FOLDER, 'data/surveys/uns_ove/uns_ip_2012_2014.csv');

/** Every job title of the Nice survey, with the codes accepted; undefined when the folder is not there. */
export function readNiceTitles():
	readonly { readonly text: string; readonly codes: readonly string[] }[] | undefined {
	if (!existsSync(NICE_FILE)) return undefined;
	const targets = new Map(
		readFileSync(NICE_LINES, 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => line.split('\t') as [string, string])
	);
	return Papa.parse<Row>(readFileSync(NICE_FILE, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data.flatMap((row) => {
		const text = row['intituleEmploi'] ?? '';
		const accepted = targets.get(row['ligne'] ?? '') ?? 'HORS_LISTE;NON_PRECISE';
		return text.trim() === '' ? [] : [{ text, codes: accepted.split(';') }];
	});
}
