import { createHash } from 'node:crypto';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertHolderTemplate, selectHolderTemplates } from '../db/queries/holder-templates.ts';
import { baseName, type SentFile } from '../imports/sent-file.ts';
import { findReportedProgramme } from '../reports/find-report.ts';
import { readTemplateFile } from '../reports/read-template-file.ts';

const MOST_KILOBYTES = 500;

/**
 * Keeps a form of the table of holders as the next version of a programme's, in force from now on. A file with anything
 * wrong in it changes nothing.
 */
export async function storeHolderTemplate(
	context: Context<StaffActor>,
	code: string,
	file: SentFile
): Promise<Result<{ readonly version: number }>> {
	ensureCan(context.actor, 'reports.write');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	if (file.size === 0) return fail({ code: 'report.template-missing', at: 'file' });
	if (file.size > MOST_KILOBYTES * 1024)
		return fail({ code: 'report.template-large', at: 'file', params: { most: MOST_KILOBYTES } });
	const read = readTemplateFile(await bytesOf(file));
	if (!read.ok) return read;
	const content = JSON.stringify(read.value);
	const sha256 = createHash('sha256').update(content).digest('hex');
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		if (!found.ok) return found;
		const { id } = found.value;
		if (!can(actor, 'reports.write', id))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(code) });
		const [inForce] = await selectHolderTemplates(tenant, id);
		if (inForce?.sha256 === sha256)
			return fail({ code: 'report.template-same', at: 'file', params: { version: inForce.version } });
		const version = (inForce?.version ?? 0) + 1;
		const fileName = baseName(file.name, 'template.json');
		const stored = { storedBy: actor.userId, storedAt: context.now() };
		await insertHolderTemplate(tenant, id, { version, content, sha256, fileName, ...stored });
		await appendAudit(tenant, context, {
			action: 'report.template-stored',
			target: `programme:${id}`,
			details: { version, columns: read.value.columns.length, sha256 }
		});
		return ok({ version });
	});
}

async function bytesOf(file: SentFile): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of file.stream()) pieces.push(piece);
	return Buffer.concat(pieces);
}
