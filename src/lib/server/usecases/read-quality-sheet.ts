import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { textsOf } from '#lib/domain/programmes/programme-texts.ts';
import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { QualityPromotion, QualitySheet } from '#lib/domain/reports/qualiopi/quality-sheet.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectCohortResults, type CohortResultRow } from '../db/queries/cohort-results.ts';
import { selectCollectionEvidence } from '../db/queries/collection-evidence.ts';
import { selectEditions } from '../db/queries/editions.ts';
import { selectImprovementActions, type NamedAction } from '../db/queries/improvement-actions.ts';
import { selectProgrammeReport } from '../db/queries/programme-reports.ts';
import { selectInstitutionFacts } from '../db/queries/shell.ts';
import { selectSnapshots } from '../db/queries/snapshots.ts';
import { findReportedProgramme } from '../reports/find-report.ts';
import { lockFactsOf } from '../reports/lock-facts.ts';

const MOST_PROMOTIONS = 3;

/** What an auditor reads of a programme, of the lock in force and of what was typed in. */
export async function readQualitySheet(
	context: Context<StaffActor | OperatorActor>,
	code: string
): Promise<Result<QualitySheet & { readonly years: readonly number[] }>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		if (!found.ok) return found;
		const { id, nameFr, registerNumber, level } = found.value;
		const standing = (await selectSnapshots(tenant, id)).find(({ endedAt }) => endedAt === null);
		// Written by `lockReport` alone.
		const dossier = standing ? (JSON.parse(standing.dossier) as Dossier) : null;
		const results = await selectCohortResults(tenant, id);
		const { registeredUntil } = await selectProgrammeReport(tenant, id);
		const evidence = await selectCollectionEvidence(tenant, id);
		const [newest] = await selectEditions(tenant, id);
		const set = dossier?.method.definitions;
		return ok({
			institution: await selectInstitutionFacts(tenant),
			programme: { code: found.value.code, name: nameFr, registerNumber, level, registeredUntil },
			texts: textsOf(newest?.content),
			edition: newest?.edition ?? 0,
			today: context.now().toISOString().slice(0, 10),
			lock: standing ? lockFactsOf(standing) : null,
			definitions: set ? `${set.set} ${set.version}` : null,
			promotions: promotionsOf(results, dossier),
			evidence: evidence.map(({ opensAt, closesAt, ...counts }) => ({
				...counts,
				opensAt: opensAt.toISOString(),
				closesAt: closesAt.toISOString()
			})),
			actions: (await selectImprovementActions(tenant, id)).map(actionOf),
			years: results.map(({ year }) => year)
		});
	});
}

function promotionsOf(
	results: readonly CohortResultRow[],
	dossier: Dossier | null
): readonly QualityPromotion[] {
	return results
		.map(({ year, result }) => ({
			...{ year, result },
			waves: (dossier?.promotions.find(({ cohort }) => cohort === year)?.waves ?? []).map(
				({ months, referenceDates, counts }) => ({ months, referenceDates, counts })
			)
		}))
		.filter(({ result, waves }) => result !== null || waves.length > 0)
		.slice(0, MOST_PROMOTIONS);
}

function actionOf({ id, what, why, who, dueOn, doneAt, doneBy, doneByName }: NamedAction) {
	const done = doneAt && { at: doneAt.toISOString(), by: doneByName ?? doneBy ?? '' };
	return { id, what, why, who, dueOn, done };
}
