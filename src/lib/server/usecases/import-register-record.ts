import { createHash } from 'node:crypto';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { upsertRegisterRecord } from '../db/queries/register-records.ts';
import { baseName, type SentFile } from '../imports/sent-file.ts';
import { findReportedProgramme } from '../reports/find-report.ts';
import { readRegisterRecord } from '../reports/read-register-record.ts';

const MOST_MEGABYTES = 20;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/**
 * Keeps what the register prints of a programme, to show where it differs from what is computed. It takes the place of
 * the record that was kept; a file that cannot be read changes nothing.
 */
export async function importRegisterRecord(
	context: Context<StaffActor>,
	code: string,
	file: SentFile
): Promise<Result<{ readonly promotions: number }>> {
	ensureCan(context.actor, 'reports.write');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	if (file.size === 0) return fail({ code: 'register.missing', at: 'file' });
	if (file.size > MOST_BYTES)
		return fail({ code: 'register.large', at: 'file', params: { most: MOST_MEGABYTES } });
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		if (!found.ok) return found;
		const { id, registerNumber } = found.value;
		if (!can(actor, 'reports.write', id))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(code) });
		if (registerNumber === null) return fail({ code: 'register.no-number', at: 'file' });
		const hash = createHash('sha256');
		const read = await readRegisterRecord(decode(file, hash), registerNumber);
		if (!read.ok) return read;
		const record = {
			promotions: read.value,
			fileName: baseName(file.name, 'fiche.xml'),
			fileSha256: hash.digest('hex')
		};
		await upsertRegisterRecord(tenant, id, record, { by: actor.userId, at: context.now() });
		await appendAudit(tenant, context, {
			action: 'register.imported',
			target: `programme:${id}`,
			details: { promotions: read.value.length, sha256: record.fileSha256 }
		});
		return ok({ promotions: read.value.length });
	});
}

async function* decode(file: SentFile, hash: ReturnType<typeof createHash>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	for await (const piece of file.stream()) {
		hash.update(piece);
		yield decoder.decode(piece, { stream: true });
	}
	yield decoder.decode();
}
