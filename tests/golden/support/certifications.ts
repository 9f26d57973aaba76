import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { parseMappingText, type Mapping } from '#lib/domain/imports/mapping.ts';
import type { DossierMaterial } from '#lib/server/documents/document.ts';
import type { Context } from '#lib/server/context.ts';
import { bytesSource } from '#lib/server/csv/source.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { insertProgrammeEditions, insertProgrammes } from '#lib/server/db/queries/programmes.ts';
import { approvePublication } from '#lib/server/usecases/approve-publication.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { lockReport } from '#lib/server/usecases/lock-report.ts';
import { proposePublication } from '#lib/server/usecases/propose-publication.ts';
import { readLock } from '#lib/server/usecases/read-lock.ts';
import { writeCohortResult } from '#lib/server/usecases/write-cohort-result.ts';
import { aStaffActor } from '../../factories/a-campaign.ts';
import type { TestDatabase } from '../../support/database.ts';
import type { ExpectedCertification } from './expected-certification.ts';

const FOLDER = path.join('tests', 'golden', 'certifications');
const text = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');

export const CERTIFICATIONS = ['usual', 'small', 'routes'] as const;
export type CertificationName = (typeof CERTIFICATIONS)[number];

type Names = Readonly<Record<string, readonly [string, string]>>;

interface FictionalProgramme {
	readonly code: string;
	readonly registerNumber: string;
	readonly level: number;
	readonly nameFr: string;
	readonly nameEn: string;
	readonly waves: readonly number[];
	readonly jobs: Names;
	readonly structures: Names;
	readonly units: readonly { code: string; name: string; block: string; rank: string }[];
}

const PROGRAMMES = JSON.parse(text('programmes.json')) as Readonly<
	Record<CertificationName, FictionalProgramme>
>;

/** What must be said of it, computed outside of this code (see the README beside it). */
export function expectedOf(name: CertificationName): ExpectedCertification {
	return JSON.parse(text(`${name}.expected.json`)) as ExpectedCertification;
}

export const expectedHolders = (name: CertificationName) => text(`${name}.holders.csv`);

/** A certification as it was imported, locked and published. */
export interface LockedCertification {
	readonly name: CertificationName;
	readonly expected: ExpectedCertification;
	readonly lockId: string;
	readonly material: DossierMaterial;
	readonly officer: Context<StaffActor>;
}

/** Takes the classes in by the mapping, types what the office counts, locks, publishes: what an officer does. */
export async function openCertification(
	store: TestDatabase,
	name: CertificationName
): Promise<LockedCertification> {
	const expected = expectedOf(name);
	const programme = PROGRAMMES[name];
	const officer = store.context(aStaffActor(store, 'officer', null), { now: LOCKED_AT });
	await addProgramme(store, programme);
	for (const months of programme.waves) {
		const file = `${name}.m${String(months).padStart(2, '0')}.csv`;
		const source = bytesSource(file, readFileSync(path.join(FOLDER, file)));
		const mapping = mappingOf(programme.code, months);
		good(await importFile(store.context(), { source, mapping, acceptedWarnings: 'all' }));
	}
	for (const [year, counts] of Object.entries(expected.office)) {
		const typed = Object.fromEntries(
			Object.entries(counts).map(([field, people]) => [field, String(people)])
		);
		const given = { ...typed, source: 'Relevé de scolarité', sourceDate: '2025-01-15' };
		good(await writeCohortResult(officer, { programme: programme.code, year: Number(year) }, given));
	}
	const request = { programme: programme.code, cohorts: expected.cohorts, digest: null };
	const { id: lockId } = good(await lockReport(officer, request));
	const { id } = good(await proposePublication(officer, programme.code));
	good(await approvePublication(officer, id));
	const { dossier, lines, lock, comments, sheet } = good(await readLock(officer, lockId));
	return {
		name,
		expected,
		lockId,
		officer,
		material: { dossier, lines, lock, comments, names: null, sheet }
	};
}

const LOCKED_AT = new Date('2026-03-02T09:00:00Z');

function mappingOf(code: string, months: number): Mapping {
	const document = text('mapping.json')
		.replace('"PROGRAMME"', JSON.stringify(code))
		.replace('"months": 6', `"months": ${String(months)}`);
	return good(parseMappingText(document));
}

async function addProgramme(store: TestDatabase, programme: FictionalProgramme): Promise<void> {
	const { code, registerNumber, level, nameFr, nameEn, jobs, structures, units } = programme;
	const { newId } = store.context();
	const listed = (names: Names) => Object.entries(names).map(([item, [fr, en]]) => ({ code: item, fr, en }));
	await inInstitution(store.database, store.institutionId, async (tenant) => {
		const id = newId();
		await insertProgrammes(tenant, [
			{ id, code, registerNumber, level, nameFr, nameEn, createdAt: LOCKED_AT }
		]);
		await insertProgrammeEditions(tenant, [
			{
				...{ id: newId(), programmeId: id, edition: 1, validFrom: '2020-01-01' },
				content: {
					...{ targetJobs: listed(jobs), structures: listed(structures), activities: [], units },
					...{ admission: null, objectives: null, courses: [] }
				}
			}
		]);
	});
}

/** What a use case gave, or what it refused. */
export function good<Value>(
	result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: unknown }
): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.problems).slice(0, 2000));
	return result.value;
}
