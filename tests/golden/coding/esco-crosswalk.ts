import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { genderedForms } from '#lib/domain/coding/match/gendered-forms.ts';
import { SHARED_FOLDER } from '../support/reference.ts';
import type { Expected } from './accuracy.ts';

const FILE = path.join(SHARED_FOLDER, 'data/nomenclatures/esco/FR_20230607_mapping_esco_rome.csv');
/** Lines that name the two lists and their editions, before the header. */
const PREAMBLE_LINES = 15;

/**
 * Titles of ROME that its publisher says are exactly an occupation of ESCO: somebody else's word for what a title
 * should be coded as. Feminine, as titles of ESCO are mostly not.
 */
export function readEscoTitles(): readonly Expected[] | undefined {
	if (!existsSync(FILE)) return undefined;
	const lines = readFileSync(FILE, 'utf8').split(/\r?\n/).slice(PREAMBLE_LINES).join('\n');
	const { data } = Papa.parse<readonly string[]>(lines, { skipEmptyLines: true });
	const exact = data.filter((row) => row[4]?.trim() === 'skos:exactMatch');
	const byTitle = Map.groupBy(exact, (row) => row[3] ?? '');
	return [...byTitle].map(([title, rows]) => ({
		text: genderedForms(title).at(-1) ?? title,
		codes: [...new Set(rows.map(([uri = '']) => uri.split('/').at(-1) ?? ''))]
	}));
}
