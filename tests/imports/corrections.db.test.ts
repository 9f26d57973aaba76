import { afterEach, beforeEach, expect, test } from 'vitest';
import { inInstitution } from '#lib/server/db/client.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { previewImport } from '#lib/server/usecases/preview-import.ts';
import { undoImport } from '#lib/server/usecases/undo-import.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping, textSource } from '../support/import-files.ts';

/** What somebody corrected in Devenir against what the next file says. */
let store: TestDatabase;

beforeEach(async () => {
	store = await openTestDatabase();
	await importFile(store.context(), request(['1;Nice;Benali', '2;Nice;Durand']));
	await edit(`update awards set centre = 'Lyon' where external_key = '1'`);
});

afterEach(() => store.close());

const MAPPING = aMapping({
	programme: { code: { value: 'CASP' } },
	cohort: { value: '2023' },
	award: { centre: 'centre' },
	person: { familyName: 'name' }
});

function request(rows: readonly string[], replaceCorrections?: boolean) {
	const source = textSource(['id;centre;name', ...rows].join('\n'));
	return { source, mapping: MAPPING, acceptedWarnings: 'all', replaceCorrections } as const;
}

const edit = (statement: string) =>
	inInstitution(store.database, store.institutionId, ({ sql }) => sql.unsafe(statement));

async function centres(): Promise<Readonly<Record<string, string>>> {
	const rows = await inInstitution(
		store.database,
		store.institutionId,
		({ sql }) => sql<{ key: string; centre: string }[]>`select external_key as key, centre from awards`
	);
	return Object.fromEntries(rows.map(({ key, centre }) => [key, centre]));
}

const NEXT = ['1;Paris;Benali', '2;Paris;Durand'];

test('stands, as a conflict of the plan, unless somebody chooses otherwise', async () => {
	const preview = await previewImport(store.context(), request(NEXT));
	expect(preview).toMatchObject({
		ok: true,
		value: {
			updated: 1,
			conflicts: 1,
			replaced: 0,
			conflictExamples: [{ row: 2, changes: [{ field: 'award.centre', before: 'Lyon', after: 'Paris' }] }]
		}
	});
	expect(await importFile(store.context(), request(NEXT))).toMatchObject({
		ok: true,
		value: { conflicts: 1 }
	});
	expect(await centres()).toEqual({ 1: 'Lyon', 2: 'Paris' });
});

test('gives way where that is chosen, is told in the audit, and comes back with the undo', async () => {
	const report = await importFile(store.context(), request(NEXT, true));
	expect(report).toMatchObject({ ok: true, value: { updated: 2, conflicts: 0, replaced: 1 } });
	expect(await centres()).toEqual({ 1: 'Paris', 2: 'Paris' });
	const [entry] = await inInstitution(
		store.database,
		store.institutionId,
		({ sql }) => sql<{ details: unknown }[]>`
			select details from audit_entries where action = 'import.committed' order by sequence desc limit 1`
	);
	expect(entry?.details).toMatchObject({ updated: 2, replaced: 1 });

	const importId = (report.ok ? report.value.importId : null) ?? '';
	expect(await undoImport(store.context(), { importId })).toMatchObject({ ok: true, value: { restored: 2 } });
	expect(await centres()).toEqual({ 1: 'Lyon', 2: 'Nice' });
	// It is a correction still: the next import keeps it.
	expect(await importFile(store.context(), request(NEXT))).toMatchObject({
		ok: true,
		value: { conflicts: 1 }
	});
	expect(await centres()).toEqual({ 1: 'Lyon', 2: 'Paris' });
});

test('the very file that was corrected does nothing again, and replaces where that is chosen', async () => {
	const same = ['1;Nice;Benali', '2;Nice;Durand'];
	expect(await importFile(store.context(), request(same))).toMatchObject({
		ok: true,
		value: { importId: null }
	});
	expect(await centres()).toMatchObject({ 1: 'Lyon' });
	expect(await previewImport(store.context(), request(same))).toMatchObject({ value: { conflicts: 1 } });
	expect(await importFile(store.context(), request(same, true))).toMatchObject({
		ok: true,
		value: { updated: 1, replaced: 1 }
	});
	expect(await centres()).toEqual({ 1: 'Nice', 2: 'Nice' });
});

test('of a name is one as well', async () => {
	await edit(`update persons set family_name = 'Morel' where family_name = 'Durand'`);
	const names = async () => {
		const rows = await edit(`select family_name as name from persons order by family_name`);
		return rows.map(({ name }) => name as string);
	};
	await importFile(store.context(), request(NEXT));
	expect(await names()).toEqual(['Benali', 'Morel']);
	expect(await importFile(store.context(), request(NEXT, true))).toMatchObject({ value: { replaced: 2 } });
	expect(await names()).toEqual(['Benali', 'Durand']);
});
