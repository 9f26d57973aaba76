/** A piece of a condition: a sign, a quoted text, a name in `${…}`, or a word. */
export interface Token {
	readonly kind: 'sign' | 'text' | 'name' | 'word';
	readonly text: string;
}

const PIECE =
	/\s*(?:(?<sign>&&|\|\||==|!=|<>|[=!(),])|"(?<double>[^"]*)"|'(?<single>[^']*)'|\$\{(?<name>[^{}]*)\}|(?<word>[\p{L}\p{N}_.]+))\s*/uy;

/** Cuts a condition into pieces; undefined when something else stands in it. */
export function readTokens(text: string): readonly Token[] | undefined {
	const tokens: Token[] = [];
	PIECE.lastIndex = 0;
	while (PIECE.lastIndex < text.length) {
		const groups = PIECE.exec(text)?.groups;
		if (!groups) return undefined;
		tokens.push(tokenOf(groups));
	}
	return tokens;
}

function tokenOf({ sign, double, single, name, word }: Readonly<Record<string, string | undefined>>): Token {
	if (sign !== undefined) return { kind: 'sign', text: sign };
	if (name !== undefined) return { kind: 'name', text: name.trim() };
	if (word !== undefined) return { kind: 'word', text: word };
	return { kind: 'text', text: double ?? single ?? '' };
}
