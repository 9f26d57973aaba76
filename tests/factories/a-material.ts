import { createHash } from 'node:crypto';
import { buildDossier, type DossierFacts } from '#lib/domain/reports/build-dossier.ts';
import type { LockFacts } from '#lib/domain/reports/lock.ts';
import { buildPublicSheet } from '#lib/domain/reports/public/build-public-sheet.ts';
import type { SnapshotLine } from '#lib/domain/reports/snapshot.ts';
import type { DossierDocument, DossierMaterial } from '#lib/server/documents/document.ts';
import { vi } from 'vitest';
import { dossierFacts, workedExample } from './a-snapshot.ts';

/** What documents are made of: the worked example of regulation 2.2, in two promotions, under a lock. */
export function aMaterial(changes: Partial<DossierMaterial> = {}): DossierMaterial {
	const lines = [...workedExample(2022), ...workedExample(2023)];
	return { ...materialOf(lines, [2022, 2023]), ...changes };
}

export function materialOf(
	lines: readonly SnapshotLine[],
	cohorts: readonly number[],
	facts: Partial<DossierFacts> = {}
): DossierMaterial {
	const dossier = buildDossier(lines, dossierFacts(cohorts, facts));
	const lock = aLock();
	return {
		...{ dossier, lines, lock, sheet: buildPublicSheet({ snapshot: lock.id, lines, dossier }) },
		comments: {
			introduction: 'Deux promotions, un même référentiel.\n\nLe centre de Lyon a ouvert en 2023.'
		},
		names: null
	};
}

export function aLock(changes: Partial<LockFacts> = {}): LockFacts {
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');
	return {
		id: '01900000-0000-7000-8000-0000000000aa',
		linesSha256: hash('lines'),
		dossierSha256: hash('dossier'),
		lockedAt: '2024-10-02T08:30:00.000Z',
		lockedBy: 'Nadia Ferrand',
		secondedBy: 'Claire Vasseur',
		endedAt: null,
		lostRows: 0,
		...changes
	};
}

/** A document as the clock of the machine says another day: it must make no difference. */
export async function madeOn(
	day: string,
	document: DossierDocument,
	material: DossierMaterial = aMaterial()
): Promise<Uint8Array> {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T10:11:12Z`) });
	try {
		return await document.make(material, 'fr');
	} finally {
		vi.useRealTimers();
	}
}
