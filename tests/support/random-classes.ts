import fc from 'fast-check';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { buildDossier } from '#lib/domain/reports/build-dossier.ts';
import type { LockToPublish } from '#lib/domain/reports/public/build-public-sheet.ts';
import type { SnapshotLine } from '#lib/domain/reports/snapshot.ts';
import { anOutcome, aSilentGraduate, withoutJob } from '../factories/an-outcome.ts';
import { aSnapshotLine, dossierFacts } from '../factories/a-snapshot.ts';

export const FAMILIES = ['M1', 'M2', 'M3', 'HORS_LISTE'];
export const STRUCTURES = ['S1', 'S2', 'S3', ''];
export const CONTRACTS = ['CDI', 'CDD', 'IND'] as const;
const ORIGINS = ['DE', 'SAL', 'ETU', 'unknown'] as const;

export interface Kind {
	readonly state: 'works' | 'jobless' | 'aside' | 'silent';
	readonly family: string;
	readonly structure: string;
	readonly contract: (typeof CONTRACTS)[number];
	readonly origin: (typeof ORIGINS)[number];
}

export const aKind: fc.Arbitrary<Kind> = fc.record({
	state: fc.oneof(
		{ weight: 12, arbitrary: fc.constant<'works'>('works') },
		{ weight: 3, arbitrary: fc.constant<'jobless'>('jobless') },
		{ weight: 2, arbitrary: fc.constant<'aside'>('aside') },
		{ weight: 4, arbitrary: fc.constant<'silent'>('silent') }
	),
	family: fc.oneof(
		...[9, 4, 1, 3].map((weight, at) => ({ weight, arbitrary: fc.constant(FAMILIES[at] ?? '') }))
	),
	structure: fc.oneof(
		...[9, 4, 1, 2].map((weight, at) => ({ weight, arbitrary: fc.constant(STRUCTURES[at] ?? '') }))
	),
	contract: fc.constantFrom(...CONTRACTS),
	origin: fc.constantFrom(...ORIGINS)
});

function outcomeOf({ state, family, structure, contract, origin }: Kind, cohort: number): Outcome {
	const year = { cohort: String(cohort), entrySituation: origin };
	if (state === 'silent') return aSilentGraduate(year);
	if (state === 'jobless') return withoutJob('seeking', year);
	if (state === 'aside') return withoutJob('studying', { ...year, study: 'main' });
	const target = family === 'HORS_LISTE' ? 'no' : 'yes';
	return anOutcome({ ...year, jobFamily: family, structure, contract, target });
}

export function linesOf(kinds: readonly Kind[], cohort: number): readonly SnapshotLine[] {
	return kinds.map((kind, index) => {
		const awardId = `0190a000-0000-7000-8000-${String(cohort * 1000 + index).padStart(12, '0')}`;
		return aSnapshotLine(index + 1, [{ ...outcomeOf(kind, cohort), awardId }]);
	});
}

const PROGRAMME = {
	...dossierFacts().programme,
	jobFamilies: Object.fromEntries(['M1', 'M2', 'M3'].map((code) => [code, { fr: code, en: code }])),
	structures: Object.fromEntries(['S1', 'S2', 'S3'].map((code) => [code, { fr: code, en: code }]))
};

export const lockOf = (
	lines: readonly SnapshotLine[],
	cohorts: readonly number[],
	snapshot: string
): LockToPublish => ({
	...{ snapshot, lines },
	dossier: buildDossier(lines, dossierFacts(cohorts, { programme: PROGRAMME }))
});
