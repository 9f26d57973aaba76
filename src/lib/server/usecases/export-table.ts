import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { purposeKey } from '../auth/purpose-key.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAtOnce } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { measureExport, streamExportLines, streamExportRows } from '../db/queries/export-lines.ts';
import { CODEBOOKS } from '../export/codebooks.ts';
import type { TableFormat, TableSource } from '../export/table-format.ts';
import { TABLE_FORMATS } from '../export/table-formats.ts';
import { findReport, type FoundReport, type ReportRequest } from '../reports/find-report.ts';

export interface ExportRequest extends ReportRequest {
	/** `table.csv`, `table.jsonl`, or a codebook. */
	readonly file: string;
	readonly locale: Locale;
}

/** A file in pieces, as a response streams it. */
export interface ExportedFile {
	readonly name: string;
	readonly contentType: string;
	readonly bytes: AsyncIterable<Uint8Array>;
}

/** Names of the files of an export, in the order they are offered. */
export const EXPORT_NAMES: readonly string[] = [...TABLE_FORMATS, ...CODEBOOKS].map(({ name }) => name);

/**
 * The outcomes of some promotions as a table under pseudonyms, or what its columns mean. Who took it is kept in the
 * audit.
 *
 * @returns a problem for a file, a programme or a promotion that does not exist, or that the person may not read
 */
export async function exportTable(
	context: Context<StaffActor | OperatorActor>,
	request: ExportRequest
): Promise<Result<ExportedFile>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	const { file, locale } = request;
	const table = TABLE_FORMATS.find(({ name }) => name === file);
	const codebook = CODEBOOKS.find(({ name }) => name === file);
	if (!table && !codebook) return fail({ code: 'report.file', found: quoteFound(file) });
	const found = await inInstitution(database, actor.institutionId, async (tenant) => {
		const report = await findReport(tenant, actor, request);
		if (!report.ok) return report;
		const { programme, records } = report.value;
		await appendAudit(tenant, context, {
			action: 'table.exported',
			target: `programme:${programme.id}`,
			details: { file, cohorts: records.map(({ year }) => year) }
		});
		return report;
	});
	if (!found.ok) return found;
	const voice = { locale, t: translator(locale) };
	if (table)
		return ok({
			name: file,
			contentType: table.contentType,
			bytes: streamTable(context, found.value, table, voice)
		});
	const text = codebook?.write(EXPORT_VARIABLES, voice) ?? '';
	return ok({ name: file, contentType: codebook?.contentType ?? '', bytes: textPieces(text) });
}

/** The table while it is read; whoever stops listening ends the reading. */
function streamTable(
	context: Context<StaffActor | OperatorActor>,
	{ programme, records }: FoundReport,
	format: TableFormat,
	voice: Voice
): AsyncIterable<Uint8Array> {
	const body = new PassThrough({ highWaterMark: 256 * 1024 });
	const { actor, database, settings } = context;
	const scope = {
		programmeId: programme.id,
		cohorts: records.map(({ year }) => year),
		key: purposeKey(settings, 'pseudonyms')
	};
	const read = inInstitutionAtOnce(database, actor.institutionId, async (tenant) => {
		const source: TableSource = {
			lines: (shape) => streamExportLines(tenant, scope, { variables: EXPORT_VARIABLES, shape }),
			rows: () => streamExportRows(tenant, scope, EXPORT_VARIABLES),
			measure: () => measureExport(tenant, scope, EXPORT_VARIABLES),
			voice,
			madeAt: context.now().toISOString()
		};
		for await (const piece of format.write(source)) {
			if (body.destroyed) throw new Error('Nobody reads the export any more.');
			if (!body.write(piece)) await drained(body);
		}
	});
	read.then(
		() => body.end(),
		(cause: unknown) => body.destroy(cause instanceof Error ? cause : new Error(String(cause)))
	);
	return body;
}

/** Waits until more may be written, or nobody reads any more; it leaves nobody listening. */
async function drained(body: PassThrough): Promise<void> {
	const heard = new AbortController();
	const { signal } = heard;
	try {
		await Promise.race([once(body, 'drain', { signal }), once(body, 'close', { signal })]);
	} finally {
		heard.abort();
	}
}

// eslint-disable-next-line @typescript-eslint/require-await -- a text that is there already, given as a stream is
async function* textPieces(text: string): AsyncIterable<Uint8Array> {
	yield new TextEncoder().encode(text);
}
