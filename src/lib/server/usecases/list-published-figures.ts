import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';
import { selectPublishedFigures, type PublishedFigureRow } from '../db/queries/published-figures.ts';

/** A figure published elsewhere, with the code of its programme. */
export interface PublishedFigureView extends PublishedFigureRow {
	readonly programme: string;
}

/** What was published elsewhere about the programmes that the person may read, the newest first. */
export async function listPublishedFigures(
	context: Context<StaffActor | OperatorActor>
): Promise<readonly PublishedFigureView[]> {
	ensureCan(context.actor, 'figures.read');
	const scope = programmeScope(context.actor, 'figures.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const codes = new Map((await selectProgrammes(tenant)).map(({ id, code }) => [id, code]));
		const all = await selectPublishedFigures(tenant);
		return all
			.filter(({ programmeId }) => scope === 'all' || scope.includes(programmeId))
			.map((figure) => ({ ...figure, programme: codes.get(figure.programmeId) ?? '' }));
	});
}
