import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { aLock, aMaterial } from '../../../../tests/factories/a-material.ts';
import type { DossierMaterial } from './document.ts';
import { DOCUMENTS } from './registry.ts';

/** What a process of its own makes of a lock: SHA-256 by name. */
async function madeElsewhere(
	material: DossierMaterial,
	{ instant, ...env }: { readonly instant: string; readonly TZ: string; readonly LC_ALL: string }
): Promise<unknown> {
	const child = spawn(process.execPath, ['tests/support/make-documents.ts', instant], {
		env: { ...process.env, ...env, LANG: env.LC_ALL },
		stdio: ['pipe', 'pipe', 'inherit']
	});
	child.stdin.end(JSON.stringify(material));
	return JSON.parse(await text(child.stdout));
}

async function madeHere(material: DossierMaterial): Promise<Readonly<Record<string, string>>> {
	const made: Record<string, string> = {};
	for (const document of DOCUMENTS)
		made[document.name] = createHash('sha256')
			.update(await document.make(material, 'fr'))
			.digest('hex');
	return made;
}

describe('every document of one lock, made again', () => {
	it('is the same, byte for byte, years later, in another place and another language of the machine', async () => {
		// Half past two of that night does not exist in Paris.
		const material = aMaterial({ lock: aLock({ lockedAt: '2026-03-29T02:30:00.000Z' }) });
		const here = await madeHere(material);
		expect(Object.keys(here)).toHaveLength(DOCUMENTS.length);
		const places = [
			{ instant: '2031-12-31T23:59:58Z', TZ: 'Pacific/Auckland', LC_ALL: 'en_US.UTF-8' },
			{ instant: '2041-02-28T04:00:00Z', TZ: 'Europe/Paris', LC_ALL: 'tr_TR.UTF-8' }
		];
		for (const place of places) expect(await madeElsewhere(material, place), place.TZ).toEqual(here);
	}, 120_000);
});
