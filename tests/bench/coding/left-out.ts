import { matchFeatures } from '#lib/domain/coding/professions/code-title.ts';
import { readStatement } from '#lib/domain/coding/text/read-statement.ts';
import { loadReferences } from '#lib/server/nomenclatures/references.ts';
import { writeTitles } from '../../golden/coding/rome-forms.ts';

/** A title looked up: what calibration reads, and whether the first code was right. */
export interface LookUp {
	readonly features: readonly number[];
	readonly right: boolean;
	readonly amongFive: boolean;
}

const NEAR = 12;
const EVERY = 4;

/**
 * Titles of ROME looked up in the others, as if nobody had listed their wording: what happens to a title that
 * is new. And the same titles with a typing error, in the whole index: what happens to one that is known.
 */
export function lookUpTitles(): {
	readonly unknown: readonly LookUp[];
	readonly misspelt: readonly LookUp[];
} {
	const { rome, lexicon } = loadReferences();
	const kept = (form: 'feminine' | 'one typing error') => {
		return writeTitles(rome.titles, form).flatMap(({ text }, index) => {
			const title = rome.titles[index];
			return title && index % EVERY === 0 ? [{ text, title }] : [];
		});
	};
	const lookUp = (text: string, code: string, leaveOut: unknown): LookUp => {
		const matches = rome
			.search(readStatement(text, lexicon).words, NEAR + 1)
			.filter(({ title }) => title !== leaveOut)
			.slice(0, NEAR);
		const codes = [...new Set(matches.map(({ title }) => title.code))];
		return {
			features: matchFeatures(matches, codes[0] ?? ''),
			right: codes[0] === code,
			amongFive: codes.slice(0, 5).includes(code)
		};
	};
	return {
		unknown: kept('feminine').map(({ text, title }) => lookUp(text, title.code, title)),
		misspelt: kept('one typing error').map(({ text, title }) => lookUp(text, title.code, undefined))
	};
}
