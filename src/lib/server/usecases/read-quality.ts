import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { placesOf } from '#lib/domain/figures/explained-figure.ts';
import { arrivalThirds } from '#lib/domain/figures/quality/arrival-thirds.ts';
import { buildQuality, qualityRequests } from '#lib/domain/figures/quality/build-quality.ts';
import type { ArrivalThirds, Quality } from '#lib/domain/figures/quality/quality.ts';
import type { ResolvedSelection } from '#lib/domain/figures/dashboard.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { selectArrivals } from '../db/queries/arrivals.ts';
import { selectProgrammeFacts } from '../db/queries/shell.ts';
import { selectTally } from '../db/queries/tally.ts';
import { readDashboard } from './read-dashboard.ts';

/**
 * How far the answers behind a view can be trusted.
 *
 * The detail is made of small counts: it is for the people of the programmes, as they are on the dashboard.
 *
 * @returns the problems of the view itself
 */
export async function readQuality(
	context: Context<StaffActor>,
	selection: Selection
): Promise<Result<Quality>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const read = await readDashboard(context, selection);
	if (!read.ok) return read;
	const { selection: resolved, programme, fictional, told, filters, headlines } = read.value;
	const first = headlines[0]?.figure;
	const base = first && first.display !== 'hidden' ? { N: first.N, n: first.n } : null;

	const scope = programmeScope(actor, 'figures.read');
	const programmes = await inInstitution(database, actor.institutionId, (tenant) =>
		selectProgrammeFacts(tenant, scope === 'none' ? [] : scope)
	);
	const counted = programmes.filter(
		({ code }) => resolved.programmes.length === 0 || resolved.programmes.includes(code)
	);
	const reader = readerOf(
		actor,
		counted.map(({ id }) => id)
	);
	const shown = { selection: resolved, programme, fictional, told, filters, base };
	if (!reader.exactCounts) return ok({ ...shown, detail: null });

	const readable = scope === 'all' ? 'all' : programmes.map(({ code }) => code);
	const detail = await inInstitution(database, actor.institutionId, async (tenant) => {
		const requests = qualityRequests(resolved, readable);
		const groups = [];
		for (const request of requests.groups) groups.push(await selectTally(tenant, request));
		const facts = await selectTally(tenant, requests.facts);
		return { ...buildQuality(facts, groups), arrivals: await readArrivals(tenant, resolved, readable) };
	});
	return ok({ ...shown, detail });
}

async function readArrivals(
	tenant: Tenant,
	selection: ResolvedSelection,
	readable: 'all' | readonly string[]
): Promise<ArrivalThirds | null> {
	const set = DEFINITION_SETS[selection.definitions];
	const indicator = set.indicators.find(({ code }) => code === set.dashboard.trend.code);
	if (!indicator) return null;
	const within = selectionCondition(selection, readable);
	return arrivalThirds(indicator.code, await selectArrivals(tenant, within, placesOf(indicator, set)));
}
