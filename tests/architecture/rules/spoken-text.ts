import { parse } from 'svelte/compiler';
import { lineOf, type Source } from './sources.ts';

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'alt', 'placeholder', 'title', 'label', 'hint', 'caption'];

/** Words that are the same in every language: names, formats, signs. */
const NAMES = ['Devenir', 'CSV', 'JSON', 'SVG', 'PNG', 'RNCP', 'English', 'Français'];

/** Texts written into a component where a catalogue should speak: `path:line text`. */
export function findSpokenTexts({ path, text }: Source): readonly string[] {
	const found: string[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) node.forEach(visit);
		if (!isNode(node)) return;
		if (node.type === 'Attribute' && !SPOKEN.includes(String(node['name']))) {
			// Expressions may still hold markup, texts of other attributes are for machines.
			if (isNode(node['value'])) visit(node['value']);
			return;
		}
		if (node.type === 'Text' && isSpoken(String(node['data'])))
			found.push(`${path}:${String(lineOf(text, Number(node['start'])))} ${String(node['data']).trim()}`);
		for (const [key, child] of Object.entries(node))
			if (key !== 'instance' && key !== 'module' && key !== 'css') visit(child);
	};
	visit(parse(text, { modern: true }).fragment);
	return found;
}

interface Node {
	readonly type: string;
	readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value;
}

function isSpoken(text: string): boolean {
	const rest = NAMES.reduce((left, name) => left.replaceAll(name, ''), text);
	return /\p{Letter}{2}/u.test(rest);
}
