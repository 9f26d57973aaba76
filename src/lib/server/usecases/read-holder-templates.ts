import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { HOLDER_FIELDS } from '#lib/domain/reports/holder-table/fields.ts';
import { TEMPLATE_HEADER, templateRows } from '#lib/domain/reports/holder-table/template-rows.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { selectHolderTemplates } from '../db/queries/holder-templates.ts';
import { findReportedProgramme } from '../reports/find-report.ts';
import { findTemplate, type VersionedTemplate } from '../reports/template-in-force.ts';

type Reader = Context<StaffActor | OperatorActor>;

/** The forms that the table of holders of a programme had. */
export interface HolderTemplates {
	readonly programme: { readonly code: string; readonly name: string };
	readonly inForce: VersionedTemplate;
	/** The newest first; none where the delivered form is the only one. */
	readonly versions: readonly {
		readonly version: number;
		readonly fileName: string;
		/** ISO instant. */
		readonly storedAt: string;
	}[];
	/** Everything that a column may hold. */
	readonly fields: readonly string[];
	readonly mayStore: boolean;
}

/** @returns a problem for a programme that does not exist, or that the person may not read */
export async function readHolderTemplates(context: Reader, code: string): Promise<Result<HolderTemplates>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const { actor } = context;
	return inProgramme(context, code, async (tenant, { id, nameFr }) => {
		const inForce = await findTemplate(tenant, id, null);
		if (!inForce) throw new Error('The delivered form is always there.');
		const versions = (await selectHolderTemplates(tenant, id)).map(({ version, fileName, storedAt }) => ({
			...{ version, fileName, storedAt: storedAt.toISOString() }
		}));
		const mayStore = can(actor, 'reports.write', id);
		return ok({ programme: { code, name: nameFr }, inForce, versions, fields: HOLDER_FIELDS, mayStore });
	});
}

/** Ways that a form is given out, to be edited and sent back. */
const FILES = {
	'template.csv': {
		contentType: 'text/csv; charset=utf-8',
		write: ({ template }: VersionedTemplate) => formatCsv(TEMPLATE_HEADER, templateRows(template))
	},
	'template.json': {
		contentType: 'application/json; charset=utf-8',
		write: ({ template }: VersionedTemplate) => `${JSON.stringify(template, null, '\t')}\n`
	}
} as const;

/** @param version null for the form in force, 0 for the one that is delivered */
export async function downloadHolderTemplate(
	context: Reader,
	code: string,
	{ file, version }: { readonly file: string; readonly version: number | null }
): Promise<Result<{ readonly name: string; readonly contentType: string; readonly text: string }>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	if (!Object.hasOwn(FILES, file)) return fail({ code: 'report.file', found: quoteFound(file) });
	const { contentType, write } = FILES[file as keyof typeof FILES];
	return inProgramme(context, code, async (tenant, { id }) => {
		const found = await findTemplate(tenant, id, version);
		if (!found) return fail({ code: 'report.template-version', found: String(version) });
		return ok({ name: file.replace('.', `-${code}-${found.version}.`), contentType, text: write(found) });
	});
}

async function inProgramme<Value>(
	{ actor, database }: Reader,
	code: string,
	read: (
		tenant: Tenant,
		programme: { readonly id: string; readonly nameFr: string }
	) => Promise<Result<Value>>
): Promise<Result<Value>> {
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		return found.ok ? read(tenant, found.value) : found;
	});
}
