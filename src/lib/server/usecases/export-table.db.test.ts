import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { readSav } from '../../../../tests/support/read-sav.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { measureExport, streamExportLines, streamExportRows } from '../db/queries/export-lines.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { exportTable } from './export-table.ts';

let fixture: TestDatabase;
let programmeId: string;
let awardIds: readonly string[];

beforeAll(async () => {
	fixture = await openTestDatabase();
	({ programmeId, awardIds } = await addPromotion(fixture, { entrySituations: ['DE', 'SAL'] }));
	const at6 = { waveMonths: 6, wave: '6', referenceDate: '2026-06-01' };
	const outcomes = [
		{
			...anOutcome({
				...{ ...at6, awardId: awardIds[0] ?? '', jobTitle: '=cmd|"x"; conseillère', ftePercent: 62.5 },
				netMonthlyEuros: 1740.5
			}),
			employer: '-3 Suisses\r\n« Nord »'
		},
		withoutJob('seeking', { ...at6, awardId: awardIds[1] ?? '' })
	];
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, outcomes, { source: 'import', sourceId: null, at: DURING })
	);
});

afterAll(() => fixture.close());

const as = (role: 'officer' | 'viewer') => fixture.context(aStaffActor(fixture, role), { now: DURING });

async function takeBytes(file: string): Promise<Buffer> {
	const request = { programme: 'CASP', cohorts: [2025], file, locale: 'fr' as const };
	const exported = await exportTable(as('officer'), request);
	if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
	const pieces: Uint8Array[] = [];
	for await (const piece of exported.value.bytes) pieces.push(piece);
	return Buffer.concat(pieces);
}

const take = async (file: string): Promise<string> => (await takeBytes(file)).toString('utf8');

describe('the exported table', () => {
	it('is a CSV that spreadsheets read and cannot be made to run', async () => {
		const text = await take('table.csv');
		expect(text.startsWith('\uFEFFpseudonym;programme;cohort;wave_months;')).toBe(true);
		const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
		expect(data).toHaveLength(2);
		const [first, second] = [...data].sort((one) => (one['activity'] === 'employed' ? -1 : 1));
		expect(first).toMatchObject({
			...{ programme: 'CASP', cohort: '2025', wave_months: '6', reference_date: '2026-06-01' },
			...{ job_title: `'=cmd|"x"; conseillère`, employer: `'-3 Suisses\r\n« Nord »` },
			...{ net_monthly_euros: '1740,5', fte_percent: '62,5', gross_year_euros: '', awarded_on: '2025-12-01' }
		});
		expect(second).toMatchObject({ activity: 'seeking', entry_situation: 'SAL', job_title: '' });
	});

	it('says the same as JSON lines, under the same pseudonyms, and names nobody', async () => {
		const csv = Papa.parse<Record<string, string>>(await take('table.csv'), {
			header: true,
			skipEmptyLines: true
		});
		const text = await take('table.jsonl');
		const lines = text
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines.map((line) => Object.keys(line))).toEqual(
			lines.map(() => EXPORT_VARIABLES.map(({ name }) => name))
		);
		expect(lines.map(({ pseudonym }) => pseudonym)).toEqual(csv.data.map(({ pseudonym }) => pseudonym));
		expect(lines.find(({ activity }) => activity === 'employed')).toMatchObject({
			...{ cohort: 2025, wave_months: 6, net_monthly_euros: 1740.5, gross_year_euros: null },
			job_title: '=cmd|"x"; conseillère'
		});
		for (const secret of [...awardIds, 'Amina', 'G1', '@exemple.fr']) expect(text).not.toContain(secret);
	});

	it('says the same to SPSS, codes with their names and reasons for having none apart', async () => {
		const read = await readSav(await takeBytes('table.sav'));
		expect(read.cases).toBe(2);
		expect(read.variables.map(({ name }) => name)).toEqual(EXPORT_VARIABLES.map(({ name }) => name));
		expect(read.variables.find(({ name }) => name === 'employer')?.label).toBe('Employeur, tel que donné');
		const nameOf = (variable: string, value: unknown) =>
			read.valueLabels
				.find(({ appliesToNames }) => appliesToNames.includes(variable))
				?.entries.find(({ val }) => val === value)?.label;
		const employed = read.rows.find((row) => row['job_title'] !== '');
		const seeking = read.rows.find((row) => row['job_title'] === '');
		expect(employed).toMatchObject({
			...{
				programme: 'CASP',
				cohort: 2025,
				wave_months: 6,
				net_monthly_euros: 1740.5,
				gross_year_euros: null
			},
			...{ job_title: '=cmd|"x"; conseillère', employer: '-3 Suisses\r\n« Nord »' },
			// 1 June 2026, in seconds from 14 October 1582.
			reference_date: Date.UTC(2026, 5, 1) / 1000 + 12_219_379_200
		});
		expect(nameOf('contract', employed?.['contract'])).toBe('CDI');
		expect(nameOf('activity', seeking?.['activity'])).toBe('En recherche d’emploi');
		expect([seeking?.['contract'], nameOf('contract', seeking?.['contract'])]).toEqual([-2, 'Sans objet']);
	});

	it('says the same as a workbook, its texts never formulas', async () => {
		const { readXlsx } = await import('hucre/xlsx');
		const { sheets } = await readXlsx(new Uint8Array(await takeBytes('table.xlsx')));
		const [header = [], ...rows] = sheets[0]?.rows ?? [];
		expect(header).toEqual(EXPORT_VARIABLES.map(({ name }) => name));
		const records = rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
		const employed = new Map(records.map((record) => [record['activity'], record])).get('employed');
		expect(employed).toMatchObject({
			...{ cohort: 2025, net_monthly_euros: 1740.5, gross_year_euros: null },
			...{ job_title: '=cmd|"x"; conseillère', employer: '-3 Suisses\r\n« Nord »' },
			reference_date: new Date('2026-06-01T00:00:00Z')
		});
	});

	it('finds nothing of another institution', async () => {
		const scope = { programmeId, cohorts: [2025], key: 'k' };
		await inInstitution(fixture.database, fixture.otherInstitutionId, async (tenant) => {
			const shape = 'csv' as const;
			for await (const text of streamExportLines(tenant, scope, { variables: EXPORT_VARIABLES, shape }))
				expect(text).toBe('');
			for await (const rows of streamExportRows(tenant, scope, EXPORT_VARIABLES)) expect(rows).toEqual([]);
			expect((await measureExport(tenant, scope, EXPORT_VARIABLES)).lines).toBe(0);
		});
	});

	it('is for the programme’s own people', async () => {
		const request = { programme: 'CASP', cohorts: [2025], file: 'table.csv', locale: 'fr' as const };
		await expect(exportTable(as('viewer'), request)).rejects.toThrow(Forbidden);
		expect(await exportTable(as('officer'), { ...request, file: 'table.xls' })).toMatchObject({
			problems: [{ code: 'report.file', found: 'table.xls' }]
		});
	});
});

describe('frames of other bodies', () => {
	it('are filled from the same lines, and say what is left open', async () => {
		const read = (text: string) =>
			Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
		const lines = read(await take('frame-cge.csv'));
		const lineOf = (item: string) =>
			lines.find((line) => line['item'] === item && line['group'] === 'Ensemble');
		expect(lineOf('net-employment-rate')).toMatchObject({
			...{ cohort: '2025', wave_months: '6', numerator: '1', denominator: '2', value: '50', unit: 'percent' }
		});
		expect(lineOf('company-size')).toMatchObject({ value: '', state: 'non codé selon cette liste' });
		const metadata = JSON.parse(await take('frames-metadata.json')) as {
			readonly tables: readonly {
				readonly url: string;
				readonly notes: readonly { readonly item: string }[];
			}[];
		};
		const cge = metadata.tables.find(({ url }) => url === 'frame-cge.csv');
		expect(cge?.notes.map(({ item }) => item)).toContain('company-size');
	});
});

describe('its descriptions', () => {
	it('name every column and every code, as XML that is well formed', async () => {
		for (const file of ['codebook-ddi.xml', 'triple-s.sss']) {
			const text = await take(file);
			for (const { name } of EXPORT_VARIABLES)
				expect(text).toContain(
					`>${name}<`
						.replace('>', file.endsWith('sss') ? '>' : '"')
						.replace('<', file.endsWith('sss') ? '<' : '"')
				);
			expect(text).toContain('En recherche d’emploi');
			expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
		}
	});

	it('read in R, every column has its type', async () => {
		const text = await take('read-table.R');
		expect(text).toContain('net_monthly_euros = "numeric"');
		expect(text).toContain('d$sex <- factor(d$sex, levels = c("F", "M", "unknown")');
		expect(text).toContain('attr(d$contract, "label") <- "Contrat"');
	});
});
