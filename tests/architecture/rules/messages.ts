import type { Message } from '#lib/i18n/message.ts';

type Catalogue = Readonly<Record<string, Message>>;

const textsOf = (message: Message): readonly string[] =>
	typeof message === 'string' ? [message] : [message.one, message.other];

const holesOf = (message: Message): string =>
	[...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort().join(' ');

/** Messages that one language fills with other values than the other. */
export function findUnlikeHoles(source: Catalogue, translation: Catalogue): readonly string[] {
	return Object.entries(source).flatMap(([key, message]) => {
		const other = translation[key];
		if (other === undefined) return [`${key} is missing`];
		return holesOf(message) === holesOf(other) ? [] : [`${key}: ${holesOf(message)} and ${holesOf(other)}`];
	});
}

/** Texts of spaces only, or that write by hand the no-break spaces that `typeset` puts. */
export function findSloppyTexts(catalogue: Catalogue): readonly string[] {
	return Object.entries(catalogue).flatMap(([key, message]) =>
		textsOf(message).some((text) => (text !== '' && text.trim() === '') || /[\u00a0\u202f]/.test(text))
			? [key]
			: []
	);
}

/** Keys that no code names, whole or by the beginning of a template. */
export function findUnusedKeys(catalogue: Catalogue, code: string): readonly string[] {
	const templates = [...code.matchAll(/`([a-z][\w-]*\.[^`$]*)\$\{/gi)].map(([, start = '']) => start);
	return Object.keys(catalogue).filter(
		(key) =>
			!code.includes(`'${key}'`) &&
			!code.includes(`"${key}"`) &&
			!templates.some((start) => start.length > 0 && key.startsWith(start))
	);
}
