import { createHash } from 'node:crypto';
import { isReasonColumn } from '#lib/domain/imports/rejection.ts';
import { headerKey } from '#lib/domain/imports/locate-columns.ts';
import type { CheckResult } from '#lib/domain/imports/screening/screen.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { mergeImportStage } from '../db/queries/import-merge.ts';
import { insertPlaces } from '../db/queries/import-places.ts';
import { copyToStage, createImportStage } from '../db/queries/import-stage.ts';
import { insertImport, updateImport, type ImportProfile } from '../db/queries/imports.ts';
import { keepMapping } from '../db/queries/mappings.ts';
import { movesOf, type IndicatorChange } from './indicator-changes.ts';
import type { ImportPlan } from './plan-import.ts';
import type { ImportChoices, PreparedImport } from './prepare-import.ts';
import type { PlanWriter } from './write-queue.ts';

/** Carries an import out while it is planned. */
export interface ImportRecorder {
	readonly importId: string;
	/** Programmes and cohorts that rows of this batch need, then the rows. */
	readonly write: PlanWriter;
	/** Keeps what explains the import, and what takes it back. */
	readonly finish: (done: DoneImport) => Promise<void>;
}

/** What was done, by what was chosen, and what it changed in the figures. */
export interface DoneImport {
	readonly plan: ImportPlan;
	readonly choices: ImportChoices;
	readonly indicators: readonly IndicatorChange[];
}

/** Recognises files of the same columns, in any order. */
export function headerSignature(names: readonly string[]): string {
	const sorted = names
		.filter((name) => !isReasonColumn(name))
		.map(headerKey)
		.sort();
	return createHash('sha256').update(sorted.join('\n')).digest('hex');
}

export async function openRecorder(
	tenant: Tenant,
	context: Context,
	prepared: PreparedImport
): Promise<ImportRecorder> {
	const importId = context.newId();
	const at = context.now();
	await createImportStage(tenant);
	await insertHeading(tenant, context, prepared, { importId, at });
	return {
		importId,
		write: async (lines, { programmes, cohorts }) => {
			await insertPlaces(tenant, programmes, cohorts);
			await copyToStage(tenant, lines);
			await mergeImportStage(tenant, { importId, at }, lines);
		},
		finish: (done) => finishImport(tenant, context, prepared, { importId, ...done })
	};
}

async function insertHeading(
	tenant: Tenant,
	context: Context,
	{ table, mapping, mappingSha256 }: PreparedImport,
	{ importId, at }: { readonly importId: string; readonly at: Date }
): Promise<void> {
	const mappingId = await keepMapping(tenant, {
		id: context.newId(),
		name: mapping.name,
		headerSignature: headerSignature(table.names),
		document: mapping,
		sha256: mappingSha256,
		createdAt: at
	});
	await insertImport(tenant, {
		id: importId,
		fileName: table.source.name,
		fileSha256: table.sha256,
		fileBytes: table.source.byteCount,
		mappingId,
		profile: {},
		rowCount: 0,
		createdCount: 0,
		updatedCount: 0,
		unchangedCount: 0,
		importedBy: context.actor.kind === 'staff' ? context.actor.userId : '',
		importedAt: at
	});
}

interface FinishedImport extends DoneImport {
	readonly importId: string;
}

async function finishImport(
	tenant: Tenant,
	context: Context,
	prepared: PreparedImport,
	{ importId, ...done }: FinishedImport
): Promise<void> {
	const { rowCount, created, updated, unchanged, replaced } = done.plan;
	await updateImport(tenant, importId, {
		profile: { ...describeProfile(prepared, done), ...movesOf(done.indicators) },
		rowCount,
		createdCount: created,
		updatedCount: updated,
		unchangedCount: unchanged
	});
	await appendAudit(tenant, context, {
		action: 'import.committed',
		target: `import:${importId}`,
		details: { fileSha256: prepared.table.sha256, rows: rowCount, created, updated, unchanged, replaced }
	});
}

function describeProfile(
	{ table, mapping, bound }: PreparedImport,
	{ plan, choices: { acceptedWarnings = [] } }: DoneImport
): ImportProfile {
	return {
		reading: table.reading,
		columns: table.names,
		ignored: bound.ignored,
		waves: mapping.waves.map(({ months }) => months),
		kept: plan.kept,
		programmes: plan.usedProgrammes,
		createdProgrammes: plan.programmes.map(({ id }) => id),
		createdCohorts: plan.cohorts.map(({ id }) => id),
		skipped: plan.skipped,
		conflicts: plan.conflicts,
		replaced: plan.replaced,
		checks: plan.checks.map(withoutCells),
		acceptedWarnings
	};
}

function withoutCells(check: CheckResult): CheckResult {
	const findings = check.findings.map(({ code, row, column, params }) => ({
		code,
		...(row === undefined ? {} : { row }),
		...(column === undefined ? {} : { column }),
		...(params === undefined ? {} : { params })
	}));
	return { ...check, findings };
}
