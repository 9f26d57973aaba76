import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure, Quartiles } from '#lib/domain/figures/figure.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { bytesSource, type FileSource } from '#lib/server/csv/source.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { readFigures } from '#lib/server/usecases/read-figures.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { hasSharedFile, openSharedFile, readMappingFixture, sharedFile } from '../support/import-files.ts';

/**
 * The whole way of the publisher's file: imported, stored, counted by the use case, and compared with every
 * column of every line that was computed from the publisher's visible columns.
 */
const FILE = 'surveys/uns_ove/uns_ip_2012_2014.csv';
const EXPECTED = 'surveys/uns_ove/uns_ip_2012_2014_indicateurs_colonnes_visibles.csv';
const absent = !hasSharedFile(FILE);

type Row = Readonly<Record<string, string>>;

const GRADUATES = 9_599;
const WINDOWS_1252 = new Map(
	Array.from({ length: 128 }, (_, index) => {
		const byte = index + 128;
		return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
	})
);

describe.skipIf(absent)('the file as published', () => {
	reproduces(() => openSharedFile(FILE));
});

describe.skipIf(absent)('the same file saved as Windows-1252, with semicolons and decimal commas', () => {
	reproduces(() => Promise.resolve(savedByASpreadsheet()));
});

function reproduces(open: () => Promise<FileSource>): void {
	let store: TestDatabase;
	const figures = new Map<string, readonly Figure[]>();

	beforeAll(async () => {
		store = await openTestDatabase();
		const mapping = readMappingFixture('nice-ove.mapping.json');
		const report = await importFile(store.context(), {
			source: await open(),
			mapping,
			acceptedWarnings: 'all'
		});
		if (!report.ok) throw new Error(JSON.stringify(report.problems.slice(0, 5)));
		expect(report.value).toMatchObject({
			rowCount: GRADUATES,
			created: GRADUATES,
			outcomes: { created: 2 * GRADUATES, updated: 0 }
		});
		for (const [group, dimension] of Object.entries(DIMENSION_OF)) {
			figures.set(group, await readWave30(store, dimension));
		}
	});

	afterAll(() => store.close());

	test('every graduate has two waves', async () => {
		const waves = await inInstitution(
			store.database,
			store.institutionId,
			({ sql }) => sql`
				select wave_months as wave, count(*)::int as awards from outcomes group by 1 order by 1`
		);
		expect([...waves]).toEqual([
			{ wave: 18, awards: GRADUATES },
			{ wave: 30, awards: GRADUATES }
		]);
	});

	const lines = absent ? [] : readRows(EXPECTED);

	test('all 33 lines are there to reproduce', () => {
		expect(lines).toHaveLength(33);
	});

	test.each(lines.map((line) => [`${line['groupe']} ${line['valeur']}`, line] as const))('%s', (_, line) => {
		const group = line['groupe'] ?? '';
		const value = CODE_OF[line['valeur'] ?? ''] ?? line['valeur'];
		const own = (figures.get(group) ?? []).filter(
			(figure) => group === 'ensemble' || groupValue(figure, group) === value
		);
		expect(describeFigures(own)).toEqual(expectedFigures(line));
	});
}

const DIMENSION_OF = {
	ensemble: null,
	annee: 'cohort',
	libdip1: 'diploma',
	libdom: 'domain',
	sexe: 'sex',
	libdip3: 'programme'
} as const;

/** The publisher's words → our codes. */
const CODE_OF: Readonly<Record<string, string>> = { Femme: 'F', Homme: 'M' };

type Dimension = (typeof DIMENSION_OF)[keyof typeof DIMENSION_OF];

async function readWave30(store: TestDatabase, by: Dimension): Promise<readonly Figure[]> {
	const read = await readFigures(store.context(), {
		selection: { programmes: [], cohorts: null, wave: 30, definitions: 'ove', where: {} },
		by: by === null ? [] : [by],
		countIn: 'database'
	});
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

function groupValue({ population }: Figure, group: string): string {
	if (group === 'annee') return population.cohorts.join();
	if (group === 'libdip3') return population.programmes.join();
	return population.filter[DIMENSION_OF[group as 'sexe']] ?? '';
}

/** Indicator → the columns of its two counts, and of its percentage. */
const RATES = {
	REP_TAUX: ['n_repondants', 'n_diplomes', 'taux_reponse'],
	EMP_TAUX: ['n_en_emploi', 'n_repondants', 'taux_emploi'],
	INS_NET: ['insertion_num', 'insertion_den', 'taux_insertion'],
	STABLE: ['stable_num', 'stable_den', 'pct_emploi_stable'],
	TPS_PLEIN: ['plein_num', 'plein_den', 'pct_temps_plein'],
	CADRE_PI: ['supint_num', 'supint_den', 'pct_cadre_ou_intermediaire'],
	MOBILITE: ['mobilite_num', 'mobilite_den', 'pct_mobilite'],
	SEXE_F: ['n_femmes', 'n_repondants', 'pct_femmes']
} as const;

const PAYS = {
	SAL_NET: ['n_salaires', 'sal_q1', 'sal_mediane', 'sal_q3'],
	SAL_NET_TP: ['n_salaires_tp', 'sal_tp_q1', 'sal_tp_mediane', 'sal_tp_q3']
} as const;

/** Column → value, as the file prints them: four decimals at most. */
function expectedFigures(line: Row): Record<string, Record<string, number>> {
	const columns = [...Object.entries(RATES), ...Object.entries(PAYS)];
	return Object.fromEntries(
		columns.map(([indicator, names]) => [
			indicator,
			Object.fromEntries(names.map((name) => [name, Number(line[name])]))
		])
	);
}

function describeFigures(figures: readonly Figure[]): Record<string, Record<string, number>> {
	return Object.fromEntries(figures.map((figure) => [figure.indicator, describeFigure(figure)]));
}

function describeFigure(figure: Figure): Record<string, number> {
	if (figure.display === 'hidden' || figure.display === 'undefined') return {};
	if (isRate(figure.indicator)) {
		const [numerator, denominator, percent] = RATES[figure.indicator];
		return { [numerator]: figure.x, [denominator]: figure.d, [percent]: printed(figure.x, figure.d) };
	}
	const [count, q1, median, q3] = PAYS[figure.indicator as keyof typeof PAYS];
	const quartiles = figure.quantiles?.type7;
	return {
		[count]: figure.d,
		[q1]: printedEuros(quartiles, 'q1'),
		[median]: printedEuros(quartiles, 'median'),
		[q3]: printedEuros(quartiles, 'q3')
	};
}

function isRate(indicator: string): indicator is keyof typeof RATES {
	return Object.hasOwn(RATES, indicator);
}

/** Percentages of the file were rounded to four decimals from x / d. */
function printed(x: number, d: number): number {
	return Number(((100 * x) / d).toFixed(4));
}

function printedEuros(quartiles: Quartiles | undefined, name: keyof Quartiles): number {
	return Number((quartiles?.[name] ?? Number.NaN).toFixed(4));
}

function readRows(name: string): Row[] {
	const text = readFileSync(sharedFile(name), 'utf8');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** What a French spreadsheet writes: other bytes, another separator, another decimal mark, CR LF. */
function savedByASpreadsheet(): FileSource {
	const text = readFileSync(sharedFile(FILE), 'utf8');
	const records = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
	const cells = records.map((record) => record.map((cell) => cell.replace(/^(\d+)\.(\d+)$/, '$1,$2')));
	const saved = Papa.unparse(cells, { delimiter: ';', newline: '\r\n' });
	const bytes = Buffer.from(saved, 'latin1');
	for (let index = 0; index < saved.length; index += 1) {
		const character = saved.charAt(index);
		const byte = character < '\u0080' ? character.charCodeAt(0) : WINDOWS_1252.get(character);
		if (byte === undefined) throw new Error(`${character} is not in Windows-1252`);
		bytes[index] = byte;
	}
	return bytesSource('uns_ip_2012_2014 (Excel).csv', bytes);
}
