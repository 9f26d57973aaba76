import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVERYONE } from '#lib/domain/indicators/condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { GroupTally } from '#lib/domain/indicators/tally.ts';
import { quantileType7 } from '#lib/domain/statistics/quantile.ts';
import { readNiceFile, readNiceRows, type NiceLine, type NiceRow } from './support/nice-file.ts';
import { SHARED_FOLDER } from './support/reference.ts';

/** Column of the published table → indicator, and which of its two counts. */
const COUNTS = [
	['n_repondants', 'REP_TAUX', 'x'],
	['n_diplomes', 'REP_TAUX', 'd'],
	['n_en_emploi', 'EMP_TAUX', 'x'],
	['n_repondants', 'EMP_TAUX', 'd'],
	['insertion_num', 'INS_NET', 'x'],
	['insertion_den', 'INS_NET', 'd'],
	['stable_num', 'STABLE', 'x'],
	['stable_den', 'STABLE', 'd'],
	['plein_num', 'TPS_PLEIN', 'x'],
	['plein_den', 'TPS_PLEIN', 'd'],
	['supint_num', 'CADRE_PI', 'x'],
	['supint_den', 'CADRE_PI', 'd'],
	['mobilite_num', 'MOBILITE', 'x'],
	['mobilite_den', 'MOBILITE', 'd'],
	['n_femmes', 'SEXE_F', 'x']
] as const;

const PAYS = [
	['n_salaires', 'sal', 'SAL_NET'],
	['n_salaires_tp', 'sal_tp', 'SAL_NET_TP']
] as const;

const QUARTILES = [
	['q1', 0.25],
	['mediane', 0.5],
	['q3', 0.75]
] as const;

const absent = !existsSync(path.join(SHARED_FOLDER, 'data/surveys/uns_ove'));

describe.skipIf(absent)('the published figures of the Nice surveys, wave 30', () => {
	const lines = absent ? [] : readNiceFile();
	const expected = absent ? [] : readNiceRows('uns_ip_2012_2014_indicateurs_colonnes_visibles.csv');

	const published = absent ? [] : readNiceRows('uns_ip_2012_2014_indicateurs_attendus.csv');

	it('has all 33 lines to reproduce', () => {
		expect(expected).toHaveLength(33);
		expect(lines).toHaveLength(9_599);
	});

	it.each(expected.map((row) => [`${row['groupe']} ${row['valeur']}`, row] as const))('%s', (_, row) => {
		const group = row['groupe'] ?? '';
		const members = lines.filter((line) => group === 'ensemble' || line.row[group] === row['valeur']);
		const tally = tallyOf(members);
		expectCounts(tally, row, COUNTS);
		expectPays(tally, row);
	});

	/** Stable jobs are left out: the publisher's flags count a contract without a label as not stable. */
	const crossed = published.filter(({ groupe }) => groupe === 'annee x libdip1');
	const comparable = COUNTS.filter(([column]) => column !== 'stable_den');

	it('has all six crossed lines', () => {
		expect(crossed).toHaveLength(6);
	});

	it.each(crossed.map((row) => [row['valeur'] ?? '', row] as const))('%s', (value, row) => {
		const [year, diploma] = value.split(' x ');
		const members = lines.filter((line) => line.row['annee'] === year && line.row['libdip1'] === diploma);
		const tally = tallyOf(members);
		expectCounts(tally, row, comparable);
		expectPays(tally, row);
	});
});

function tallyOf(members: readonly NiceLine[]): GroupTally {
	const set = DEFINITION_SETS.ove;
	const [tally] = tallyOutcomes(
		members.map(({ outcome }) => outcome),
		{ set, indicators: set.indicators, distributions: [], counts: {}, within: EVERYONE, by: [] }
	);
	if (!tally) throw new Error('One group is always counted.');
	return tally;
}

function expectCounts(tally: GroupTally, row: NiceRow, counts: readonly (typeof COUNTS)[number][]): void {
	for (const [column, code, part] of counts) {
		expect(tally.rates[code]?.[part], `${column} (${code})`).toBe(Number(row[column]));
	}
}

/** Quartiles are printed with four decimals. */
function expectPays(tally: GroupTally, row: NiceRow): void {
	for (const [countColumn, prefix, code] of PAYS) {
		const values = tally.pays[code]?.values ?? [];
		expect(values.length, countColumn).toBe(Number(row[countColumn]));
		for (const [name, p] of QUARTILES) {
			expect(quantileType7(values, p), `${prefix}_${name}`).toBeCloseTo(Number(row[`${prefix}_${name}`]), 3);
		}
	}
}
