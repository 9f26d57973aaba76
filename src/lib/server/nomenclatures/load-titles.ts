import type { Title } from '#lib/domain/coding/match/title-index.ts';
import { readTable } from './read-table.ts';

/** The 13,120 titles of ROME 4.0, each with the code of its sheet. */
export function loadRomeTitles(): readonly Title[] {
	return readTable('rome-titles').map(([code = '', text = '', short = '']) => ({
		code,
		text,
		...(short === '' ? {} : { also: [short] })
	}));
}

/** Labels of the 1,584 sheets of ROME 4.0, by code. */
export function loadRomeLabels(): ReadonlyMap<string, string> {
	return new Map(readTable('rome-sheets').map(([code = '', label = '']) => [code, label]));
}

/** Half of INSEE's alphabetical index of titles, each with its PCS 2003 code of the finest level. */
export function loadPcs2003Titles(): readonly Title[] {
	return readTable('pcs2003-titles').map(([code = '', text = '']) => ({ code, text }));
}
