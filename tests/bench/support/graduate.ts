import { openVisitor } from '../../e2e/support/browser-like.ts';
import type { Product } from '../../support/product.ts';

/** Reads a question, saves an answer, and tells how long each page took, in milliseconds. */
export type Graduate = (took: (milliseconds: number) => void) => Promise<void>;

/** Somebody at the first question of their survey. */
export async function openGraduate(product: Product): Promise<Graduate> {
	const visitor = openVisitor(product.url);
	const link = /\/s\/[\w-]{10,}/.exec(product.output())?.[0];
	if (link === undefined) throw new Error('The start did not print a personal link.');
	const started = await visitor.post(`${link}?/start`);
	const address = started.headers.get('location') ?? '';
	return async (took) => {
		const reading = performance.now();
		const html = await (await visitor.get(address)).text();
		const saving = performance.now();
		took(saving - reading);
		const saved = await visitor.post(address, firstAnswer(html));
		took(performance.now() - saving);
		if (saved.status !== 303) throw new Error(`The answer was not saved: ${String(saved.status)}`);
		await saved.arrayBuffer();
	};
}

/** The hidden fields of a question, and its first choice. */
function firstAnswer(html: string): Readonly<Record<string, string>> {
	const inputs = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag);
	const part = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
	const hidden = inputs.filter((tag) => part(tag, 'type') === 'hidden');
	const radio = inputs.find((tag) => part(tag, 'type') === 'radio');
	if (!radio) throw new Error('The first question has no choices.');
	return Object.fromEntries([...hidden, radio].map((tag) => [part(tag, 'name'), part(tag, 'value')]));
}
