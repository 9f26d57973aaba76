import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { buildPromotion, buildPromotionWave, promotionRequest } from '#lib/domain/figures/build-promotion.ts';
import { toProgrammeCard } from '#lib/domain/figures/programme-card.ts';
import type { PromotionTable } from '#lib/domain/figures/promotion-table.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectJuryCounts } from '../db/queries/population.ts';
import { selectInstitutionFacts, selectProgrammeFacts } from '../db/queries/shell.ts';
import { countWith } from '../tally/count-with.ts';

/** The waves that the register asks for (regulation 1.4). */
const REGISTER_WAVES = [6, 24];

/**
 * The RNCP counts of every promotion of a programme: P, R, N by reason, E and M at six and at 24 months, and
 * the six public columns. Exact counts, so for the programme's own people only.
 *
 * @param programme its code; may be left out where the person may read only one
 * @returns a problem for a programme that does not exist, or that the person may not read
 */
export async function readPromotions(
	context: Context<StaffActor | OperatorActor>,
	{ programme: code }: { readonly programme: string | null }
): Promise<Result<PromotionTable>> {
	ensureCan(context.actor, 'figures.read');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	const scope = programmeScope(actor, 'graduates.read');
	const facts = await inInstitution(database, actor.institutionId, async (tenant) => {
		const programmes = await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope);
		const programme = code === null ? programmes[0] : programmes.find((one) => one.code === code);
		const { fictional } = await selectInstitutionFacts(tenant);
		return programme && { programme, fictional, jury: await selectJuryCounts(tenant, programme.id) };
	});
	if (!facts) return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(code ?? '') });

	const { programme, fictional, jury } = facts;
	const request = promotionRequest({ field: 'programme', in: [programme.code] });
	const asked = { institutionId: actor.institutionId, key: JSON.stringify(['promotions', request]) };
	const tallies = await countWith(context, asked, ({ tally }) => tally(request));
	const promotions = jury.map((counts) => {
		const waves = tallies
			.filter(
				({ key: [year, wave] }) => Number(year) === counts.cohort && REGISTER_WAVES.includes(Number(wave))
			)
			.map((tally) => buildPromotionWave(Number(tally.key[1]), tally));
		return buildPromotion(counts, waves);
	});
	return ok({ programme: toProgrammeCard(programme), fictional, promotions });
}
