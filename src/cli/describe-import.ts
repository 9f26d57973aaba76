import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import type { ImportRecord } from '#lib/server/db/queries/imports.ts';
import type { ImportPlan } from '#lib/server/imports/plan-import.ts';
import type { SameImport } from '#lib/server/imports/same-import.ts';
import type { ImportReport } from '#lib/server/usecases/import-file.ts';
import type { ImportPreview } from '#lib/server/usecases/preview-import.ts';
import type { UndoReport } from '#lib/server/usecases/undo-import.ts';
import type { Session } from './command.ts';

interface Described extends ImportPlan {
	readonly same: SameImport | null;
	readonly ignored: readonly string[];
}

/** A plan as JSON: stable names, programmes by code. */
export function describePlan({ same, ignored, ...plan }: Described) {
	return {
		alreadyImported: same && { import: same.id, importedAt: same.importedAt },
		rows: plan.rowCount,
		created: plan.created,
		updated: plan.updated,
		unchanged: plan.unchanged,
		kept: plan.kept,
		outcomes: plan.outcomes,
		programmesCreated: plan.programmes.map(({ code }) => code),
		cohortsCreated: plan.cohorts.length,
		ignored,
		changes: plan.examples
	};
}

export function describeImport(report: ImportReport, session: Session): readonly string[] {
	const { importId, same } = report;
	if (importId === null) return [nothingChanged(same, session)];
	const done = session.translate('imports.cli.done', { id: importId, ...counts(report, session) });
	return [done, ...remarks(report, session)];
}

export function describeDryRun(preview: ImportPreview, session: Session): readonly string[] {
	if (preview.same?.isLast) return [nothingChanged(preview.same, session)];
	return [session.translate('imports.cli.dry-run', counts(preview, session)), ...remarks(preview, session)];
}

function nothingChanged(same: SameImport | null, { translate, locale }: Session): string {
	if (same === null) return translate('imports.nothing-new');
	return translate('imports.same', { date: formatDate(same.importedAt, locale) });
}

function counts({ created, updated, unchanged, rowCount }: ImportPlan, { locale }: Session) {
	return {
		created: formatNumber(created, locale),
		updated: formatNumber(updated, locale),
		unchanged: formatNumber(unchanged, locale),
		rows: formatNumber(rowCount, locale)
	};
}

function remarks({ programmes, kept, ignored }: Described, { translate }: Session): readonly string[] {
	const lines: string[] = [];
	if (programmes.length > 0) lines.push(translate('imports.cli.programmes', { count: programmes.length }));
	if (kept > 0) lines.push(translate('imports.cli.kept', { count: kept }));
	if (ignored.length > 0) lines.push(translate('imports.cli.ignored', { columns: ignored.join(', ') }));
	return lines;
}

export function describeUndo(report: UndoReport, { translate }: Session): readonly string[] {
	const { importId, removed, restored, touched } = report;
	return [translate('imports.cli.undone', { id: importId, removed, restored, touched })];
}

export function describeImports(
	imports: readonly ImportRecord[],
	{ translate, locale }: Session
): readonly string[] {
	if (imports.length === 0) return [translate('imports.cli.none')];
	return imports.map((one) =>
		translate('imports.cli.listed', {
			id: one.id,
			date: formatDate(one.importedAt, locale),
			file: one.fileName,
			created: one.createdCount,
			updated: one.updatedCount,
			unchanged: one.unchangedCount,
			undone:
				one.undoneAt === null
					? ''
					: translate('imports.cli.listed-undone', { date: formatDate(one.undoneAt, locale) })
		})
	);
}
