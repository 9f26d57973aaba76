import { all } from '#lib/domain/indicators/condition.ts';
import type { DistributionIndicator } from '#lib/domain/indicators/indicator.ts';
import { sumCells, type CountedPair } from '#lib/domain/indicators/sum-cells.ts';
import type { DistributionTally, TallyRequest } from '#lib/domain/indicators/tally.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor } from './condition-sql.ts';
import { FIELD_SQL, OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';
import { groupBy, keyOf, runTally, type TallySqlRow } from './tally-statement.ts';

const NOBODY: DistributionTally = { d: 0, missing: 0, cells: {}, detail: {} };

/** Every distribution of a request, one statement each; what is returned finds those of a group. */
export async function selectDistributions(
	tenant: Tenant,
	request: TallyRequest
): Promise<(key: readonly string[]) => Readonly<Record<string, DistributionTally>>> {
	const found = new Map<string, ReadonlyMap<string, DistributionTally>>();
	for (const indicator of request.distributions) {
		found.set(indicator.code, await selectDistribution(tenant, indicator, request));
	}
	return (key) =>
		Object.fromEntries([...found].map(([code, groups]) => [code, groups.get(JSON.stringify(key)) ?? NOBODY]));
}

async function selectDistribution(
	tenant: Tenant,
	indicator: DistributionIndicator,
	request: TallyRequest
): Promise<ReadonlyMap<string, DistributionTally>> {
	const parameters = parametersFor(tenant.institutionId);
	const where = conditionSql(all(request.within, indicator.among), parameters);
	const keys = request.by.map((field, index) => `${FIELD_SQL[field]} as key_${index}`);
	const detail = indicator.detail ? FIELD_SQL[indicator.detail] : "''";
	const columns = [...keys, `${FIELD_SQL[indicator.field]} as code`, `${detail} as title`];
	const text = `select ${columns.join(', ')}, count(*)::int as people
		from ${OUTCOME_JOINS} where ${OF_INSTITUTION} and ${where} ${groupBy(columns.length)}`;
	const rows = await runTally(tenant, text, parameters);
	const groups = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row, request)));
	return new Map([...groups].map(([key, some]) => [key, sumCells(indicator, some.map(pairOf))]));
}

function pairOf(row: TallySqlRow): CountedPair {
	return { code: String(row['code']), title: String(row['title']), people: Number(row['people']) };
}
