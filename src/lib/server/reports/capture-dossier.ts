import { buildDossier, type DossierFacts } from '#lib/domain/reports/build-dossier.ts';
import type { ControlFacts } from '#lib/domain/reports/controls/control.ts';
import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { SnapshotLine } from '#lib/domain/reports/snapshot.ts';
import type { Bilingual, ListedItem } from '#lib/domain/programmes/programme.ts';
import type { Tenant } from '../db/client.ts';
import { selectInstitutionColour, selectResponseTarget } from '../db/queries/institutions.ts';
import { selectProgrammeReport, type CohortRecord } from '../db/queries/programme-reports.ts';
import { selectRegisterRecord } from '../db/queries/register-records.ts';
import { selectLatestEdition } from '../db/queries/programmes.ts';
import { selectInstitutionFacts, type ProgrammeFacts } from '../db/queries/shell.ts';
import { selectAwardSources, selectWaveSources } from '../db/queries/snapshot-source.ts';
import { makeLines } from './make-lines.ts';

/** Share of answers to reach where the institution has not set one (regulation 2.3). */
const RESPONSE_TARGET = 80;

export interface DossierScope {
	readonly programme: ProgrammeFacts;
	/** Promotions to hold, oldest first. */
	readonly records: readonly CohortRecord[];
	readonly lastLock: ControlFacts['lastLock'];
}

export interface CapturedDossier {
	readonly lines: readonly SnapshotLine[];
	readonly facts: DossierFacts;
	readonly dossier: Dossier;
	readonly comments: Readonly<Record<string, string>>;
}

/** The dossier of some promotions as they are stored now. */
export async function captureDossier(
	tenant: Tenant,
	{ programme, records, lastLock }: DossierScope,
	now: Date
): Promise<CapturedDossier> {
	const cohorts = records.map(({ year }) => year);
	const scope = { programmeId: programme.id, cohorts };
	const lines = makeLines(await selectAwardSources(tenant, scope), await selectWaveSources(tenant, scope));
	const { name, fictional } = await selectInstitutionFacts(tenant);
	const colour = await selectInstitutionColour(tenant);
	const edition = await selectLatestEdition(tenant, programme.id);
	const { registeredUntil, comments } = await selectProgrammeReport(tenant, programme.id);
	const { id, code, nameFr, nameEn, registerNumber, level } = programme;
	const facts: DossierFacts = {
		institution: { name, fictional, ...(colour === undefined ? {} : { colour }) },
		programme: {
			...{ id, code, name: { fr: nameFr, en: nameEn ?? nameFr }, registerNumber, level, registeredUntil },
			jobFamilies: namesOf(edition?.targetJobs),
			structures: namesOf(edition?.structures),
			activities: namesOf(edition?.activities)
		},
		cohorts,
		readAt: now.toISOString(),
		outside: Object.fromEntries(
			records.map(({ year, period, jury, flow }) => [year, { period, jury, flow }])
		),
		today: now.toISOString().slice(0, 10),
		lastLock,
		responseTarget: await selectResponseTarget(tenant, RESPONSE_TARGET),
		record: (await selectRegisterRecord(tenant, programme.id))?.promotions ?? null
	};
	return { lines, facts, dossier: buildDossier(lines, facts), comments };
}

function namesOf(items: readonly ListedItem[] = []): Readonly<Record<string, Bilingual>> {
	return Object.fromEntries(items.map(({ code, fr, en }) => [code, { fr, en }]));
}
