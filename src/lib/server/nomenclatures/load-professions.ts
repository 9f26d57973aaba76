import {
	buildProfessionIndex,
	type ProfessionIndex
} from '#lib/domain/coding/professions/profession-index.ts';
import type { Title } from '#lib/domain/coding/match/title-index.ts';
import { readTable } from './read-table.ts';
import { loadReferences } from './references.ts';

/** An index of professions and what its codes are called. */
export interface Professions {
	readonly index: ProfessionIndex;
	readonly labels: ReadonlyMap<string, string>;
}

interface Level {
	readonly code: string;
	readonly label: string;
	readonly level: string;
	readonly parent: string;
}

/** Codes that describe no job: retired, unemployed and inactive people. */
const WITHOUT_JOB = /^[78]/;

/** PCS 2003, its labels counting as titles beside those of the index. */
export function loadPcs2003(): Professions {
	const levels = readLevels();
	const { pcs2003Titles } = loadReferences();
	return {
		index: indexPcs2003([...pcs2003Titles, ...finestLabels(levels)]),
		labels: new Map(finestLabels(levels).map(({ code, text }) => [code, text]))
	};
}

/** Builds PCS 2003 from some titles only: what is measured on titles held back. */
export function loadPcs2003From(titles: readonly Title[]): ProfessionIndex {
	const levels = readLevels();
	return indexPcs2003([...titles, ...finestLabels(levels)]);
}

/** Codes of PCS 2003 above a code of the finest level: of two figures, of the group, of the category. */
export function pcs2003Groups(): (code: string) => readonly [string, string, string] {
	const parents = new Map(readLevels().map(({ code, level, parent }) => [`${level} ${code}`, parent]));
	return (code) => {
		const third = parents.get(`4 ${code}`) ?? '';
		const second = parents.get(`3 ${third}`) ?? '';
		return [third, second, parents.get(`2 ${second}`) ?? ''];
	};
}

/**
 * PCS 2020: its labels, and the titles of PCS 2003 brought to it by our own reading of both lists of labels,
 * because INSEE's index of titles is not in an open repository.
 */
export function loadPcs2020(): Professions {
	const { rome, lexicon, pcs2003Titles } = loadReferences();
	const labels = readTable('pcs2020').map(([code = '', text = '']) => ({ code, text }));
	const finest = labels.filter(({ code }) => code.length === 4);
	const correspondence = new Map(readTable('pcs2003-to-2020').map(([from = '', to = '']) => [from, to]));
	const carried = pcs2003Titles.flatMap(({ code, text }) => {
		const carriedCode = correspondence.get(code);
		return carriedCode === undefined ? [] : [{ code: carriedCode, text }];
	});
	return {
		index: buildProfessionIndex({
			titles: [...carried, ...finest],
			groupsOf: (code) => [code.slice(0, 2), code.slice(0, 1)],
			bridge: rome,
			readTitle: lexicon.readTitle
		}),
		labels: new Map(labels.map(({ code, text }) => [code, text]))
	};
}

function indexPcs2003(titles: readonly Title[]): ProfessionIndex {
	const { rome, lexicon } = loadReferences();
	const groups = pcs2003Groups();
	return buildProfessionIndex({
		titles,
		groupsOf: (code) => {
			const [third, , first] = groups(code);
			return [third, `group ${first}`];
		},
		bridge: rome,
		readTitle: lexicon.readTitle
	});
}

function readLevels(): readonly Level[] {
	return readTable('pcs2003').map(([code = '', label = '', level = '', parent = '']) => {
		return { code, label, level, parent };
	});
}

function finestLabels(levels: readonly Level[]): readonly Title[] {
	return levels
		.filter(({ level, code }) => level === '4' && !WITHOUT_JOB.test(code))
		.map(({ code, label }) => ({ code, text: label }));
}
