import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { gapsBetween } from '#lib/domain/reports/controls/register-controls.ts';
import type { RecordedPromotion } from '#lib/domain/reports/controls/control.ts';
import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { PublicationBoard, PublicationView } from '#lib/domain/reports/public/publication-view.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectPublicInstitution } from '../db/queries/public-programmes.ts';
import { selectPublications, type NamedPublication } from '../db/queries/publications.ts';
import { selectRegisterRecord } from '../db/queries/register-records.ts';
import { selectSnapshots } from '../db/queries/snapshots.ts';
import { sheetOf } from '../publications/capture-sheet.ts';
import { findReportedProgramme } from '../reports/find-report.ts';
import { lockFactsOf } from '../reports/lock-facts.ts';

/** The publications of a programme, its lock in force, and the six columns of the register with their gaps. */
export async function readPublications(
	context: Context<StaffActor | OperatorActor>,
	code: string
): Promise<Result<PublicationBoard>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		if (!found.ok) return found;
		const programme = found.value;
		const institution = await selectPublicInstitution(tenant);
		if (!institution) return fail({ code: 'public.unknown', found: code });
		const standing = (await selectSnapshots(tenant, programme.id)).find(({ endedAt }) => endedAt === null);
		const record = await selectRegisterRecord(tenant, programme.id);
		return ok({
			programme: { id: programme.id, code: programme.code, registerNumber: programme.registerNumber },
			institution: { code: institution.code, fictional: institution.fictional },
			lock: standing ? lockFactsOf(standing) : null,
			history: (await selectPublications(tenant, programme.id)).map(viewOf),
			register: standing ? registerOf(standing.dossier, record?.promotions ?? []) : [],
			record: record
				? {
						fileName: record.fileName,
						importedAt: record.importedAt.toISOString(),
						promotions: record.promotions
					}
				: null
		});
	});
}

function registerOf(dossier: string, recorded: readonly RecordedPromotion[]): PublicationBoard['register'] {
	// Written by `lockReport` alone.
	const { promotions } = JSON.parse(dossier) as Dossier;
	return promotions.toReversed().map(({ cohort, published }) => {
		const own = recorded.find(({ year }) => year === cohort);
		return {
			computed: published,
			gaps: own ? gapsBetween(published, own) : [],
			recorded: own !== undefined
		};
	});
}

function viewOf(row: NamedPublication): PublicationView {
	const act = (by: string | null, name: string | null, at: Date) => ({
		by: by === 'operator' ? null : (name ?? by),
		at: at.toISOString()
	});
	const { id, sha256, approvedAt, endedAt } = row;
	const ended = endedAt && {
		...act(row.endedBy, row.endedByName, endedAt),
		reason: row.endReason ?? ''
	};
	return {
		...{ id, sha256, state: stateOf(row) },
		cohorts: sheetOf(row).promotions.map(({ cohort }) => cohort),
		proposed: act(row.proposedBy, row.proposedByName, row.proposedAt),
		approved: approvedAt && act(row.approvedBy, row.approvedByName, approvedAt),
		ended
	};
}

function stateOf({ approvedAt, ending }: NamedPublication): PublicationView['state'] {
	if (ending === 'withdrawn' || ending === 'replaced' || ending === 'refused') return ending;
	return approvedAt === null ? 'proposed' : 'published';
}
