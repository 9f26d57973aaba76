import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { aStaffActor } from '../../../../tests/factories/a-campaign.ts';
import { anItem, aDocument } from '../../../../tests/factories/a-questionnaire.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { digestTables } from '../../../../tests/support/table-digests.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';

let fixture: TestDatabase;
let owner: Sql;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

describe('publishing a questionnaire', () => {
	it('makes a version, and another only when something changed', async () => {
		const document = aDocument(anItem('A'));
		expect(await publishQuestionnaire(fixture.context(), document)).toMatchObject({
			value: { version: 1, unchanged: false }
		});
		expect(await publishQuestionnaire(fixture.context(), document)).toMatchObject({
			value: { version: 1, unchanged: true }
		});
		expect(await publishQuestionnaire(fixture.context(), aDocument(anItem('A'), anItem('B')))).toMatchObject({
			value: { version: 2 }
		});
		const versions = await owner`select version from questionnaire_versions where code = 'test' order by 1`;
		expect(versions.map((row) => Number(row['version']))).toEqual([1, 2]);
	});

	it('gives each of several who publish at once a number of their own', async () => {
		const documents = ['A', 'B', 'C', 'D'].map((name) => ({ ...aDocument(anItem(name)), code: 'crowd' }));
		const published = await Promise.all(
			documents.map((document) => publishQuestionnaire(fixture.context(), document))
		);
		const numbers = published.flatMap((one) => (one.ok ? [one.value.version] : []));
		expect(numbers.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4]);
	});

	it('is refused as a whole when a condition is faulty', async () => {
		const before = await digestTables(fixture.url);
		const faulty = aDocument(anItem('A'), anItem('B', { when: { question: 'A', in: ['Z'] } }));
		expect(await publishQuestionnaire(fixture.context(), faulty)).toMatchObject({
			problems: [{ code: 'questionnaire.condition-code', at: 'B' }]
		});
		expect(await publishQuestionnaire(fixture.context(), { format: 9 })).toMatchObject({ ok: false });
		await expect(publishQuestionnaire(fixture.context(aStaffActor(fixture, 'lead')), faulty)).rejects.toThrow(
			Forbidden
		);
		expect(await digestTables(fixture.url)).toEqual(before);
	});
});
