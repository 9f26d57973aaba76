import { DEFAULT_TEMPLATE } from '#lib/domain/reports/holder-table/default-template.ts';
import { parseHolderTemplate } from '#lib/domain/reports/holder-table/parse-template.ts';
import type { HolderTemplate } from '#lib/domain/reports/holder-table/template.ts';
import type { Tenant } from '../db/client.ts';
import { selectHolderTemplates } from '../db/queries/holder-templates.ts';

/** A form of the table of holders, and which of the programme's it is: 0 for the one that is delivered. */
export interface VersionedTemplate {
	readonly version: number;
	readonly template: HolderTemplate;
}

/** @param version null for the one in force @returns undefined where the programme has had none of that number */
export async function findTemplate(
	tenant: Tenant,
	programmeId: string,
	version: number | null
): Promise<VersionedTemplate | undefined> {
	const stored = await selectHolderTemplates(tenant, programmeId);
	const wanted = version ?? stored[0]?.version ?? 0;
	if (wanted === 0) return { version: 0, template: DEFAULT_TEMPLATE };
	const row = stored.find((one) => one.version === wanted);
	if (!row) return undefined;
	const template = parseHolderTemplate(row.content);
	// Read when it was stored; a field that a later program drops would be told here.
	if (!template.ok) throw new Error(`Template ${wanted}: ${template.problems[0].code}`);
	return { version: row.version, template: template.value };
}
