import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { FigurePerson, PersonPlaces } from '#lib/domain/figures/explained-figure.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor } from './condition-sql.ts';
import { OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

export interface FigurePeople {
	readonly people: readonly FigurePerson[];
	/** Everybody the figure looks at, given or not. */
	readonly total: number;
}

/**
 * The graduates that a figure looks at, with their place in it, the row of the file that last wrote them and the
 * mapping that read it, by programme, cohort and key.
 *
 * @param most how many are given
 */
export async function selectFigurePeople(
	tenant: Tenant,
	within: Condition,
	places: PersonPlaces,
	most: number
): Promise<FigurePeople> {
	const parameters = parametersFor(tenant.institutionId);
	const sql = (condition: Condition) => conditionSql(condition, parameters);
	const text = `
		select a.external_key as key, p.code as programme, c.year::int as cohort,
			case when ${sql(places.numerator)} then 'numerator' when ${sql(places.denominator)} then 'denominator'
				when ${sql(places.usable)} then 'outside' else 'silent' end as place,
			o.neutralised, o.source, i.id as "importId", i.file_name as "fileName",
			-- Of an award that the file made, the line stands with the award; of one it changed, with the import.
			coalesce(r.row_number, case when a.import_id = i.id then a.import_row end) as row,
			m.name as "mappingName", m.version as "mappingVersion",
			(count(*) over ())::int as total
		from ${OUTCOME_JOINS}
		left join imports i on i.institution_id = o.institution_id and i.id = o.source_id and o.source = 'import'
		left join mappings m on m.institution_id = i.institution_id and m.id = i.mapping_id
		left join lateral (
			select min(r.row_number) as row_number from import_rows r
			where r.institution_id = o.institution_id and r.import_id = i.id and r.award_id = o.award_id
		) r on true
		where ${OF_INSTITUTION} and ${sql(within)} and (${sql(places.eligible)} or ${sql(places.denominator)})
		order by p.code, c.year, a.external_key, o.wave_months
		limit ${parameters.add(most)}::int`;
	// postgres.js types parameters by what a tagged template may hold; these are texts and lists of texts.
	const rows = await tenant.sql.unsafe<(FigurePerson & { total: number })[]>(
		text,
		parameters.values as string[]
	);
	// Each row also carries the count of all, which a limit would hide.
	return { people: rows, total: rows[0]?.total ?? 0 };
}
