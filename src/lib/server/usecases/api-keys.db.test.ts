import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { findKeyActor } from '#lib/server/api/key.ts';
import { API_SCHEMAS } from '#lib/server/api/schemas.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { storeOutcomes, storeProgrammes } from '../../../../tests/support/stored-outcomes.ts';
import { createKey } from './create-key.ts';
import { listKeys } from './list-keys.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readFigures } from './read-figures.ts';
import { revokeKey } from './revoke-key.ts';

let test: TestDatabase;

beforeAll(async () => {
	test = await openTestDatabase();
	await inInstitution(test.database, test.institutionId, async (tenant) => {
		const programmes = await storeProgrammes(
			tenant,
			['CASP', 'SMALL'].map((code) => ({ code, level: 5, diploma: null, domain: null }))
		);
		await storeOutcomes(tenant, programmes, [
			...times(24, anOutcome),
			...times(4, () => withoutJob('seeking')),
			...times(2, () => withoutJob('seeking', { sex: 'M' })),
			...times(4, aSilentGraduate),
			...times(12, () => anOutcome({ programme: 'SMALL' }))
		]);
	});
});

afterAll(() => test.close());

interface Asked {
	readonly level?: 'public' | 'internal';
	readonly programmeCodes?: readonly string[];
}

async function makeKey({ level = 'public', programmeCodes = [] }: Asked = {}) {
	const made = await createKey(test.context(), { name: 'Observatoire', level, programmeCodes });
	if (!made.ok) throw new Error(JSON.stringify(made.problems));
	return made.value;
}

const actorOf = (key: string) =>
	findKeyActor(test.context(), new Headers({ authorization: `Bearer ${key}` }));

async function contextOf(asked?: Asked) {
	const actor = await actorOf((await makeKey(asked)).key);
	if (!actor) throw new Error('The key just made is known.');
	return test.context(actor);
}

async function figures(context: Awaited<ReturnType<typeof contextOf>>, address: string) {
	const selection = parseSelection(new URLSearchParams(address));
	if (!selection.ok) throw new Error(address);
	return readFigures(context, { selection: selection.value, by: ['programme'] });
}

describe('a key of the API', () => {
	it('is told once, and nothing kept of it opens anything', async () => {
		const { key, id } = await makeKey();
		const [row] = await inInstitution(
			test.database,
			test.institutionId,
			({ sql }) => sql`select * from api_keys where id = ${id}`
		);
		expect(JSON.stringify(row)).not.toContain(key.slice(-20));
		expect(await actorOf(key)).toMatchObject({ keyId: id, institutionId: test.institutionId });
		expect(await actorOf(String(row?.['digest']))).toBeUndefined();
	});

	it('opens nothing once revoked, and cannot be revoked twice', async () => {
		const { key, id } = await makeKey();
		expect((await revokeKey(test.context(), id)).ok).toBe(true);
		expect(await actorOf(key)).toBeUndefined();
		expect(await revokeKey(test.context(), id)).toMatchObject({ problems: [{ code: 'key.unknown' }] });
		const listed = (await listKeys(test.context())).find((one) => one.id === id);
		expect(listed?.revokedAt).toEqual(test.context().now());
	});

	it.each(['', 'Bearer', 'x'.repeat(10_000), 'devenir_', `devenir_${'A'.repeat(64)}`])(
		'is not « %.20s »',
		async (key) => {
			expect(await actorOf(key)).toBeUndefined();
		}
	);

	it('is of one institution only', async () => {
		const { key } = await makeKey();
		const other = Buffer.from(test.otherInstitutionId.replaceAll('-', ''), 'hex');
		const bytes = Buffer.from(key.slice('devenir_'.length), 'base64url');
		const forged = `devenir_${Buffer.concat([other, bytes.subarray(16)]).toString('base64url')}`;
		expect(await actorOf(forged)).toBeUndefined();
	});

	it('reads its own programmes and no other', async () => {
		const context = await contextOf({ programmeCodes: ['CASP'] });
		const { programmes, cohorts } = await readCatalogue(context);
		expect(programmes.map(({ code }) => code)).toEqual(['CASP']);
		expect(new Set(cohorts.map(({ programme }) => programme))).toEqual(new Set(['CASP']));
		expect(await figures(context, 'programme=SMALL')).toMatchObject({
			problems: [{ code: 'selection.programme' }]
		});
	});

	it('hides from the public a rate of fewer than twenty people, and shows it to staff of elsewhere', async () => {
		const displayOf = async (level: 'public' | 'internal') => {
			const read = await figures(await contextOf({ level }), '');
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			const found = read.value.find(
				({ indicator, population }) => indicator === 'INS_GLOB' && population.programmes[0] === 'SMALL'
			);
			expect(v.safeParse(API_SCHEMAS.Figures, { figures: read.value }).issues).toBeUndefined();
			return found;
		};
		const shown = await displayOf('internal');
		expect(shown).toMatchObject({ display: 'fragile', x: 12, d: 12 });
		const hidden = await displayOf('public');
		expect(hidden).toMatchObject({ display: 'hidden' });
		expect(Object.keys(hidden ?? {})).not.toContain('d');
	});

	it('lets the public filter and break down by nothing that singles people out', async () => {
		const read = await figures(await contextOf(), 'sex=F&entry=DE');
		expect(read).toMatchObject({
			ok: false,
			problems: [
				{ code: 'api.fixed', at: 'sex' },
				{ code: 'api.fixed', at: 'entry' }
			]
		});
		const internal = await contextOf({ level: 'internal' });
		expect(await figures(internal, 'sex=F')).toMatchObject({ problems: [{ code: 'api.wave' }] });
	});

	it('lets a filter through inside, unless it isolates a few people of one group', async () => {
		const internal = await contextOf({ level: 'internal' });
		expect(await figures(internal, 'sex=F&wave=6&entry=DE')).toMatchObject({
			problems: [{ code: 'selection.withheld' }]
		});
		expect(await figures(internal, 'sex=M&wave=6&programme=CASP')).toMatchObject({
			problems: [{ code: 'selection.withheld' }]
		});
		const read = await figures(internal, 'entry=DE&wave=6&programme=SMALL');
		expect(read.ok).toBe(true);
	});

	it('is refused a name that says nothing, and a programme that is not there', async () => {
		const make = (name: string, programmeCodes: readonly string[]) =>
			createKey(test.context(), { name, level: 'public', programmeCodes });
		expect(await make('   ', [])).toMatchObject({ problems: [{ code: 'key.name' }] });
		expect(await make('x', ['NONE'])).toMatchObject({ problems: [{ code: 'programme.unknown' }] });
	});
});
