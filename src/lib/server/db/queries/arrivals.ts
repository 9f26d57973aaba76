import type { Arrival } from '#lib/domain/figures/quality/arrival-thirds.ts';
import type { PersonPlaces } from '#lib/domain/figures/explained-figure.ts';
import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor } from './condition-sql.ts';
import { OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

/** Usable answers that came by a questionnaire, the first to be sent first. */
export async function selectArrivals(
	tenant: Tenant,
	within: Condition,
	places: PersonPlaces
): Promise<readonly Arrival[]> {
	const parameters = parametersFor(tenant.institutionId);
	const sql = (condition: Condition) => conditionSql(condition, parameters);
	const text = `
		select ${sql(places.denominator)} as counted, ${sql(places.numerator)} as has
		from ${OUTCOME_JOINS}
		join responses r on r.institution_id = o.institution_id and r.id = o.source_id and o.source = 'response'
		where ${OF_INSTITUTION} and ${sql(within)} and ${sql(places.usable)} and r.completed_at is not null
		order by r.completed_at, r.id`;
	// postgres.js types parameters by what a tagged template may hold; these are texts and lists of texts.
	return tenant.sql.unsafe<Arrival[]>(text, parameters.values as string[]);
}
