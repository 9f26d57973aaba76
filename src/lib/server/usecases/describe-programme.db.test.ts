import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { textField, textsOf, TEXT_LANGUAGES } from '#lib/domain/programmes/programme-texts.ts';
import { PROGRAMME_TEXTS } from '#lib/domain/programmes/programme.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import { aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { selectEditions } from '../db/queries/editions.ts';
import { insertPresetProgrammes } from '../db/queries/presets.ts';
import { describeProgramme } from './describe-programme.ts';
import { readPublicPage } from './read-public-page.ts';
import { readQualitySheet } from './read-quality-sheet.ts';

let fixture: TestDatabase;
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
	fixture = await openTestDatabase();
	ids = await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		insertPresetProgrammes(tenant, fixture.context(), CASP_PRESET.programmes)
	);
});

afterAll(() => fixture.close());

const as = (role: 'officer' | 'lead' | 'viewer', programmes: readonly string[] | null = null) =>
	fixture.context(aStaffActor(fixture, role, programmes), { now: DURING });

/** The form as it opens on the first edition. */
const OPENED = Object.fromEntries(
	PROGRAMME_TEXTS.flatMap((text) =>
		TEXT_LANGUAGES.map((language) => [
			textField(text, language),
			textsOf(CASP_PRESET.programmes[0]?.edition)[text]?.[language] ?? ''
		])
	)
);
const TYPED = {
	...OPENED,
	...{ 'fees-fr': 'Gratuit pour l’essai', 'fees-en': 'Free for the test' },
	...{ 'openings-fr': 'Poste de test', 'openings-en': 'Test post' },
	...{ 'pathways-fr': '', 'pathways-en': '', reason: 'Tarifs de la rentrée', basedOn: '1' }
};

const editionsOf = (code: string) =>
	inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		selectEditions(tenant, ids.get(code) ?? '')
	);

test('what is no presentation is refused, all of it told, and nothing is kept', async () => {
	const refused = (changes: Readonly<Record<string, string>>, code = 'CASP') =>
		describeProgramme(as('officer'), code, { ...TYPED, ...changes });
	expect(await refused({ 'fees-en': '', reason: '' })).toMatchObject({
		problems: [
			{ code: 'text.one-language', at: 'fees-en', found: 'Gratuit pour l’essai' },
			{ code: 'coding.reason-wanted', at: 'reason' }
		]
	});
	expect(await refused({ basedOn: '0' })).toMatchObject({ problems: [{ code: 'list.edition-moved' }] });
	expect(await refused(OPENED)).toMatchObject({
		problems: [{ code: 'list.nothing-changed' }]
	});
	expect(await refused({}, 'INCONNU')).toMatchObject({ problems: [{ code: 'programme.unknown' }] });
	const elsewhere = as('lead', [ids.get('CIAO') ?? '']);
	expect(await describeProgramme(elsewhere, 'CASP', TYPED)).toMatchObject({
		problems: [{ code: 'programme.unknown' }]
	});
	await expect(describeProgramme(as('viewer'), 'CASP', TYPED)).rejects.toThrow(Forbidden);
	expect(await editionsOf('CASP')).toHaveLength(1);
});

test('a new edition says it, keeps the lists and their day, and leaves the one before as it was', async () => {
	const before = await editionsOf('CASP');
	expect(await describeProgramme(as('lead'), 'CASP', TYPED)).toEqual({ ok: true, value: { edition: 2 } });
	const [newest, first, ...others] = await editionsOf('CASP');
	expect([first, ...others]).toEqual(before);
	expect(newest).toMatchObject({
		...{ edition: 2, validFrom: first?.validFrom },
		content: {
			...{ fees: { fr: 'Gratuit pour l’essai', en: 'Free for the test' }, pathways: null },
			...{ targetJobs: first?.content.targetJobs, units: first?.content.units }
		}
	});
	const texts = {
		...{ admission: first?.content.admission, objectives: first?.content.objectives },
		...{ openings: { fr: 'Poste de test', en: 'Test post' }, support: null, pathways: null }
	};
	expect(await readPublicPage(fixture, { programme: 'CASP', institution: null })).toMatchObject({
		value: { programme: texts }
	});
	expect(await readQualitySheet(as('lead'), 'CASP')).toMatchObject({ value: { edition: 2, texts } });
	expect(await describeProgramme(as('officer'), 'CASP', TYPED)).toMatchObject({
		problems: [{ code: 'list.edition-moved', params: { edition: 2 } }]
	});
});
