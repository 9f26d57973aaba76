import postgres from 'postgres';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { DEFAULT_TEMPLATE } from '#lib/domain/reports/holder-table/default-template.ts';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { digestTables } from '../../../../tests/support/table-digests.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { NativePartMissing } from '../documents/drawing/native.ts';
import { makeDocument, type DocumentRequest } from './make-document.ts';
import { downloadHolderTemplate, readHolderTemplates } from './read-holder-templates.ts';
import { storeHolderTemplate } from './store-holder-template.ts';

let fixture: TestDatabase;

beforeAll(async () => {
	fixture = await openTestDatabase();
	const { awardIds } = await addPromotion(fixture, { entrySituations: ['DE', 'SAL'] });
	const outcome = { ...anOutcome({ waveMonths: 6, awardId: awardIds[0] ?? '' }), employer: 'Mairie' };
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, [outcome], { source: 'import', sourceId: null, at: DURING })
	);
});

afterAll(() => fixture.close());

const as = (role: 'officer' | 'lead' | 'viewer', scope: readonly string[] | null = null) =>
	fixture.context({ ...aStaffActor(fixture, role, scope) }, { now: DURING });
const send = (text: string, name = 'modele.csv') =>
	storeHolderTemplate(as('officer'), 'CASP', new File([text], name));

async function tableWith(changes: Partial<DocumentRequest> = {}): Promise<readonly Record<string, string>[]> {
	const of = { programme: 'CASP', cohorts: [2025] };
	const made = await makeDocument(as('officer'), { file: 'titulaires.csv', of, locale: 'fr', ...changes });
	if (!made.ok) throw new Error(JSON.stringify(made.problems));
	const text = new TextDecoder().decode(made.value.bytes);
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: ';' })
		.data;
}

describe('the form of the table of holders', () => {
	it('is the delivered one until another is sent, and is sent back as it was given', async () => {
		expect(await readHolderTemplates(as('lead'), 'CASP')).toMatchObject({
			value: { inForce: { version: 0, template: DEFAULT_TEMPLATE }, versions: [], mayStore: true }
		});
		const given = await downloadHolderTemplate(as('lead'), 'CASP', { file: 'template.csv', version: null });
		if (!given.ok) throw new Error('It is given.');
		expect(await send(given.value.text)).toMatchObject({ value: { version: 1 } });
		expect(await send(given.value.text)).toMatchObject({
			problems: [{ code: 'report.template-same', params: { version: 1 } }]
		});
	});

	it('sets the next files, and the earlier ones can be made again', async () => {
		const form =
			'field;label;codes\r\nm06_repondant;A répondu;yes = Oui | no = Non\r\nn_titulaire;Numéro;\r\n';
		// As Excel writes it, which is not UTF-8.
		const bytes = Buffer.from(form, 'latin1');
		const stored = await storeHolderTemplate(as('officer'), 'CASP', new File([bytes], 'C:\\form.csv'));
		expect(stored).toMatchObject({ value: { version: 2 } });
		const [first] = await tableWith();
		expect(Object.keys(first ?? {})).toEqual(['A répondu', 'Numéro']);
		expect((await tableWith()).map((row) => row['A répondu']).sort()).toEqual(['Non', 'Oui']);
		expect(Object.keys((await tableWith({ template: 1 }))[0] ?? {})).toHaveLength(
			DEFAULT_TEMPLATE.columns.length
		);
		expect(await readHolderTemplates(as('lead'), 'CASP')).toMatchObject({
			value: {
				versions: [
					{ version: 2, fileName: 'form.csv' },
					{ version: 1, fileName: 'modele.csv' }
				]
			}
		});
		const of = { programme: 'CASP', cohorts: [2025] };
		expect(
			await makeDocument(as('officer'), { file: 'titulaires.csv', of, locale: 'fr', template: 9 })
		).toMatchObject({ problems: [{ code: 'report.template-version', found: '9' }] });
	});

	it.each([
		['an unknown column', 'field;label;codes\nsexe;;\nsexo;;\n', { code: 'report.template-column', row: 3 }],
		['a quotation mark', 'field;label;codes\nsexe;"Civilité;\n', { code: 'report.template-quotes' }],
		['a wrong JSON', '{"format":1,', { code: 'report.template-json' }],
		['nothing', '', { code: 'report.template-missing' }],
		['too much', 'x'.repeat(600_000), { code: 'report.template-large' }]
	])('with %s is refused, and nothing changes', async (_, text, problem) => {
		const before = await digestTables(fixture.url);
		expect(await send(text)).toMatchObject({ ok: false, problems: [problem] });
		expect(await digestTables(fixture.url)).toEqual(before);
	});

	it('is for the programme’s own people', async () => {
		await expect(storeHolderTemplate(as('viewer'), 'CASP', new File(['x'], 'x'))).rejects.toThrow(Forbidden);
		const elsewhere = as('lead', ['01900000-0000-7000-8000-0000000000ff']);
		expect(
			await storeHolderTemplate(elsewhere, 'CASP', new File(['field;label;codes\nsexe;;'], 'x'))
		).toMatchObject({ problems: [{ code: 'selection.programme' }] });
	});
});

describe('the table of holders', () => {
	it('has names only where they are asked for, and the audit says so', async () => {
		const names = (rows: readonly Record<string, string>[]) => rows.map((row) => row['nom, prenom'] ?? '');
		expect(names(await tableWith({ template: 0 }))).toEqual(['', '']);
		const named = names(await tableWith({ template: 0, names: true }));
		expect(named.every((name) => /^\S.*, \S/.test(name))).toBe(true);
		const owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
		const [last] = await owner<{ details: unknown }[]>`
			select details from audit_entries where action = 'report.downloaded' order by sequence desc limit 1`;
		await owner.end();
		expect(last?.details).toEqual({ file: 'titulaires.csv', draft: true, names: true, form: 0 });
	});

	it('a file that this machine cannot make is told in a sentence', async () => {
		const { DOCUMENTS } = await import('../documents/registry.ts');
		const pdf = DOCUMENTS.find(({ name }) => name === 'dossier.pdf');
		if (!pdf) throw new Error('There is a PDF.');
		const make = vi.spyOn(pdf, 'make').mockRejectedValueOnce(new NativePartMissing('typesetter', null));
		const of = { programme: 'CASP', cohorts: [2025] };
		expect(await makeDocument(as('officer'), { file: 'dossier.pdf', of, locale: 'fr' })).toMatchObject({
			problems: [{ code: 'report.native', found: 'dossier.pdf' }]
		});
		expect(make).toHaveBeenCalledOnce();
		make.mockRestore();
	});
});
