import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatDate, formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { ImportRecord } from '#lib/server/db/queries/imports.ts';
import type { IndicatorChange } from '#lib/server/imports/indicator-changes.ts';
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
		skipped: plan.skipped,
		conflicts: plan.conflicts,
		replaced: plan.replaced,
		ignored,
		checks: plan.checks,
		changes: plan.examples
	};
}

export function describeImport(report: ImportReport, session: Session): readonly string[] {
	const { importId, same } = report;
	if (importId === null) return [nothingChanged(same, session)];
	const done = session.translate('imports.cli.done', { id: importId, ...counts(report, session) });
	const changes = report.indicators.slice(0, SHOWN_INDICATORS).map((change) => {
		const { programme, cohort, wave: months, indicator, before, after } = describeIndicator(change);
		const percent = (value: number | null) => (value === null ? '—' : formatShare(value, 1, session.locale));
		return session.translate('imports.cli.indicator', {
			programme,
			cohort: String(cohort),
			months,
			indicator,
			before: percent(before),
			after: percent(after)
		});
	});
	return [done, ...remarks(report, session), ...changes];
}

/** A file of a whole institution touches hundreds of programmes: `--json` tells them all. */
const SHOWN_INDICATORS = 12;

/** Values from 0 to 1, null where nothing is counted or shown. */
export function describeIndicator({ programme, cohort, wave, indicator, before, after }: IndicatorChange) {
	return { programme, cohort, wave, indicator, before: valueOf(before), after: valueOf(after) };
}

function valueOf(figure: Figure | null): number | null {
	return figure !== null && 'value' in figure ? figure.value : null;
}

export function describeDryRun(preview: ImportPreview, session: Session): readonly string[] {
	if (preview.same?.isLast && preview.replaced === 0) return [nothingChanged(preview.same, session)];
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

function remarks(described: Described, { translate }: Session): readonly string[] {
	const { programmes, kept, ignored, skipped, conflicts, replaced, checks } = described;
	const lines = checks
		.filter(({ status }) => status === 'warning')
		.map(({ code, count }) =>
			translate('imports.cli.check', {
				title: translate(`imports.check.${code}.title`),
				count,
				guidance: translate(`imports.check.${code}.guidance`)
			})
		);
	if (skipped > 0) lines.push(translate('imports.cli.skipped', { count: skipped }));
	if (conflicts > 0) lines.push(translate('imports.cli.conflicts', { count: conflicts }));
	if (replaced > 0) lines.push(translate('imports.cli.replaced', { count: replaced }));
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
