import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { DossierMaterial } from '#lib/server/documents/document.ts';

/**
 * Makes every document of the material on standard input, at the instant that is named, and tells the SHA-256 of each:
 * what another process, on another day and in another place, makes of one lock.
 */
const [instant = ''] = process.argv.slice(2);
const now = Date.parse(instant);

globalThis.Date = class extends Date {
	constructor(...args: readonly unknown[]) {
		super(...((args.length === 0 ? [now] : args) as [number]));
	}

	static override now(): number {
		return now;
	}
} as DateConstructor;

// Loaded once the clock is set.
const { DOCUMENTS } = await import('#lib/server/documents/registry.ts');
const material = JSON.parse(await text(process.stdin)) as DossierMaterial;
const made: Record<string, string> = {};
for (const document of DOCUMENTS) {
	const bytes = await document.make(material, 'fr');
	made[document.name] = createHash('sha256').update(bytes).digest('hex');
}
console.log(JSON.stringify(made));
