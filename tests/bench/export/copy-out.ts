import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import type { Tenant } from '#lib/server/db/client.ts';
import { FIELD_SQL, OUTCOME_JOINS } from '#lib/server/db/queries/outcome-fields.ts';

/** The columns of the table as they are stored, the award in the place of its pseudonym. */
const COLUMNS = EXPORT_VARIABLES.map((variable) => {
	if (variable.field === 'pseudonym') return 'o.award_id';
	if (variable.field === 'source' || variable.field === 'employer') return `o.${variable.field}`;
	if (variable.field === 'awardedOn') return 'a.awarded_on';
	if (variable.kind === 'number' || variable.field === 'referenceDate') return `o.${variable.name}`;
	return FIELD_SQL[variable.field];
});

/** Writes the lines of some promotions with `COPY` and reads them to the end. @returns bytes */
export async function copyOut({ sql, institutionId }: Tenant, years: readonly number[]): Promise<number> {
	const stream = await sql
		.unsafe(
			`copy (select ${COLUMNS.join(', ')} from ${OUTCOME_JOINS}
			where o.institution_id = '${institutionId}' and c.year in (${years.join(', ')})
			order by c.year, o.wave_months, o.award_id) to stdout (format csv, delimiter ';')`
		)
		.readable();
	let bytes = 0;
	for await (const piece of stream) bytes += (piece as Buffer).length;
	return bytes;
}
