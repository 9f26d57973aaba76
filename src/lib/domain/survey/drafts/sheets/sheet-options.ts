import type { DraftText } from '../draft.ts';
import { plainText } from '../plain-text.ts';
import type { SourceChoice } from '../source-survey.ts';

interface WrittenOption {
	readonly code: string | undefined;
	readonly label: string;
}

/**
 * The choices of a cell: one a line, or parted by `;` or `|`; `CDI = Contrat à durée indéterminée`, or the label
 * alone. Those of the second language stand in the same order, or have the same codes.
 *
 * @param language of the first cell
 */
export function readOptions(
	{ first, english }: { readonly first: string; readonly english: string },
	language: keyof DraftText
): readonly SourceChoice[] {
	const others = splitOptions(english);
	return splitOptions(first).map(({ code, label }, place) => {
		const named = code === undefined ? undefined : others.find((one) => one.code === code);
		const translated = named ?? (others[place]?.code === undefined ? others[place] : undefined);
		return {
			code: code ?? label,
			label: { [language]: label, ...(translated ? { en: translated.label } : {}) }
		};
	});
}

function splitOptions(cell: string): readonly WrittenOption[] {
	const lines = cell.includes('\n') ? cell.split('\n') : cell.split(/[;|]/);
	return lines
		.map((line) => plainText(line).text)
		.filter((line) => line !== '')
		.map((line) => {
			const [, code, label] = /^([\p{L}\p{N}_-]{1,40})\s*=\s*(.+)$/u.exec(line) ?? [];
			return code === undefined || label === undefined ? { code: undefined, label: line } : { code, label };
		});
}
