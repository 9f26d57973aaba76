import type { StaffActor } from '#lib/domain/access/actor.ts';
import { programmeScope } from '#lib/domain/access/permissions.ts';
import { viewAddress, type FigurePage } from '#lib/domain/figures/views/view-address.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Tenant } from '../db/client.ts';
import { selectProgrammeFacts } from '../db/queries/shell.ts';
import { unknownProgrammes } from '../tally/check-selection.ts';

/** A view as one person reads it. */
export interface ScopedView {
	readonly view: FigurePage;
	/** « All programmes » of a person who reads some names them, so that it means the same to everybody. */
	readonly address: string;
	/** Every programme that is counted. */
	readonly programmeIds: readonly string[];
}

/** @returns a problem for a programme that does not exist, or that the person may not read */
export async function scopeView(
	tenant: Tenant,
	actor: StaffActor,
	view: FigurePage
): Promise<Result<ScopedView>> {
	const scope = programmeScope(actor, 'figures.read');
	const readable = await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope);
	const [problem, ...others] = unknownProgrammes(view.selection, readable);
	if (problem) return fail(problem, ...others);

	const { programmes } = view.selection;
	const compared = view.page === 'explore' && view.exploration.over === 'programme';
	const counted = readable.filter(
		({ code }) => programmes.length === 0 || compared || programmes.includes(code)
	);
	const named = programmes.length === 0 && scope !== 'all' ? readable.map(({ code }) => code) : programmes;
	const scoped = withProgrammes(view, named);
	return ok({ view: scoped, address: viewAddress(scoped), programmeIds: counted.map(({ id }) => id) });
}

function withProgrammes(view: FigurePage, programmes: readonly string[]): FigurePage {
	const selection = { ...view.selection, programmes };
	return view.page === 'dashboard'
		? { page: 'dashboard', selection }
		: { page: 'explore', selection, exploration: { ...view.exploration, selection } };
}
