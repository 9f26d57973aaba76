import { lineOf, type Source } from './sources.ts';

/** What markup may not hold, each with the way out. The policy of the browser refuses most of it anyway. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, advice: string])[] = [
	[/\sstyle\s*=/g, 'no style attribute: use a class, or geometry attributes of SVG'],
	[/\sstyle:[a-z-]+/g, 'no style directive: use a class, or geometry attributes of SVG'],
	[/\{@html\b/g, 'no raw markup: build it from components'],
	[/\son[a-z]+\s*=\s*"/g, 'no inline handler: write onclick={…}'],
	[/\stabindex\s*=\s*["{]\s*[1-9]/g, 'no positive tabindex: order the markup'],
	[/\starget\s*=\s*"_blank"/g, 'no new window: let the reader choose'],
	[
		/(?:src|href)\s*=\s*"(?:https?:)?\/\/[^"]*\.(?:js|css|woff2?|png|svg)"/g,
		'nothing is loaded from another site'
	]
];

/** Where a component breaks one: `path:line advice`. */
export function findForbiddenMarkup({ path, text }: Source): readonly string[] {
	const markup = blank(text, /<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g);
	return FORBIDDEN.flatMap(([pattern, advice]) =>
		[...markup.matchAll(pattern)].map(({ index }) => `${path}:${String(lineOf(markup, index + 1))} ${advice}`)
	);
}

/** Takes parts out and keeps the lines. */
function blank(text: string, parts: RegExp): string {
	return text.replace(parts, (part) => part.replace(/[^\n]/g, ' '));
}
