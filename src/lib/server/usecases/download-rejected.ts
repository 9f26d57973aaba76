import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { REASON_HEADERS } from '#lib/domain/imports/rejection.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Context } from '../context.ts';
import { locateRejected } from '../imports/locate-problems.ts';
import { prepareUpload } from '../imports/prepare-upload.ts';
import { writeRejected } from '../imports/write-rejected.ts';

/** A file in pieces, as a response streams it. */
export interface StreamedFile {
	readonly fileName: string;
	/** With its encoding. */
	readonly contentType: string;
	readonly bytes: AsyncIterable<Uint8Array>;
}

export interface RejectedRequest {
	readonly uploadId: string;
	/** Language of the reasons. */
	readonly locale: Locale;
}

/** The rows of a sent file that cannot be imported, each with why, as a file that may come back once repaired. */
export async function downloadRejected(
	context: Context<StaffActor>,
	{ uploadId, locale }: RejectedRequest
): Promise<Result<StreamedFile>> {
	ensureCan(context.actor, 'imports.write');
	const prepared = await prepareUpload(context, uploadId);
	if (!prepared.ok) return prepared;
	const { source, reading } = prepared.value.table;
	const translate = translator(locale);
	const rejected = locateRejected(context, prepared.value);
	return ok({
		fileName: `${source.name.replace(/\.\w+$/, '')}-${SUFFIX[locale]}.csv`,
		contentType: `text/csv; charset=${reading.encoding}`,
		bytes: writeRejected(prepared.value, rejected, {
			header: REASON_HEADERS[locale],
			say: (problem) => formatProblem(problem, translate)
		})
	});
}

const SUFFIX = { fr: 'rejets', en: 'rejected' } as const;
