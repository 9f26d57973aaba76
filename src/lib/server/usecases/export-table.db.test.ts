import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { streamExportLines } from '../db/queries/export-lines.ts';
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

async function take(file: string): Promise<string> {
	const request = { programme: 'CASP', cohorts: [2025], file, locale: 'fr' as const };
	const exported = await exportTable(as('officer'), request);
	if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
	const pieces: Uint8Array[] = [];
	for await (const piece of exported.value.bytes) pieces.push(piece);
	return Buffer.concat(pieces).toString('utf8');
}

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

	it('finds nothing of another institution', async () => {
		const told: string[] = [];
		await inInstitution(fixture.database, fixture.otherInstitutionId, (tenant) =>
			streamExportLines(
				tenant,
				{ programmeId, cohorts: [2025], key: 'k' },
				{ variables: EXPORT_VARIABLES, shape: 'csv' },
				(text) => Promise.resolve(void told.push(text))
			)
		);
		expect(told).toEqual([]);
	});

	it('is for the programme’s own people', async () => {
		const request = { programme: 'CASP', cohorts: [2025], file: 'table.csv', locale: 'fr' as const };
		await expect(exportTable(as('viewer'), request)).rejects.toThrow(Forbidden);
		expect(await exportTable(as('officer'), { ...request, file: 'table.xls' })).toMatchObject({
			problems: [{ code: 'report.file', found: 'table.xls' }]
		});
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
