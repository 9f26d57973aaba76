import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { parsePublishedFigure, type PublishedFigure } from '#lib/domain/figures/published-figure.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';
import { insertPublishedFigure } from '../db/queries/published-figures.ts';

/** Keeps a figure that was published elsewhere, with where it was read. */
export async function addPublishedFigure(
	context: Context<StaffActor>,
	input: PublishedFigure
): Promise<Result<{ readonly id: string }>> {
	ensureCan(context.actor, 'imports.write');
	const figure = parsePublishedFigure(input);
	if (!figure.ok) return figure;
	const { programme, ...facts } = figure.value;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = (await selectProgrammes(tenant)).find(({ code }) => code === programme);
		const known = found && can(context.actor, 'imports.write', found.id) ? found : undefined;
		if (!known) return fail({ code: 'import.programme-forbidden', found: quoteFound(programme) });
		const id = context.newId();
		const addedBy = context.actor.userId;
		const row = { ...facts, id, programmeId: known.id, addedBy, addedAt: context.now() };
		await insertPublishedFigure(tenant, row);
		await appendAudit(tenant, context, {
			action: 'published.added',
			target: `published:${id}`,
			details: { programme, label: facts.label, source: facts.source }
		});
		return ok({ id });
	});
}
