import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { findSameImport, type SameImport } from '../imports/same-import.ts';
import { planImport, type ImportPlan } from '../imports/plan-import.ts';
import {
	correctionRule,
	prepareImport,
	type ImportChoices,
	type ImportRequest
} from '../imports/prepare-import.ts';

export interface ImportPreview extends ImportPlan {
	/** The same file, read the same way, was the last import: nothing would change. */
	readonly same: SameImport | null;
	/** Columns that the mapping does not use. */
	readonly ignored: readonly string[];
}

/** What importing a file would do. Reads everything, writes nothing. */
export async function previewImport(
	context: Context<OperatorActor | StaffActor>,
	request: ImportRequest & Pick<ImportChoices, 'replaceCorrections'>
): Promise<Result<ImportPreview>> {
	ensureCan(context.actor, 'imports.write');
	const prepared = await prepareImport(request);
	if (!prepared.ok) return prepared;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const same = await findSameImport(tenant, prepared.value);
		const plan = await planImport(tenant, context, prepared.value, {
			write: null,
			rejected: 'skip',
			corrections: correctionRule(request)
		});
		return ok({ ...plan, same, ignored: prepared.value.bound.ignored });
	});
}
