import { createServer, type AddressInfo } from 'node:net';
import { v7 as newId } from 'uuid';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded/open.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { createInstitution } from '#lib/server/usecases/create-institution.ts';
import { launchCampaign } from '#lib/server/usecases/launch-campaign.ts';
import { listLinks } from '#lib/server/usecases/list-links.ts';
import { addPromotion, CASP_2025_AT_6, tokenOf } from '../factories/a-campaign.ts';
import { TEST_SETTINGS, type TestDatabase } from './database.ts';

const DAY_MS = 86_400_000;

/** What a product is started with, so that the links of the class open. */
export function classEnvironment(folder: string, port: number): Readonly<Record<string, string>> {
	return {
		DEVENIR_DATA: folder,
		DATABASE_URL: '',
		SECRET_KEY: TEST_SETTINGS.SECRET_KEY,
		PORT: String(port)
	};
}

/** Works on the embedded database of a folder, which is started for that when it does not run. */
export async function onFolder<Value>(folder: string, work: (url: string) => Promise<Value>): Promise<Value> {
	const embedded = await openEmbedded(folder);
	if (!embedded.ok) throw new Error(JSON.stringify(embedded.problems));
	try {
		return await work(embedded.value.url);
	} finally {
		await embedded.value.release();
	}
}

/** Makes an institution in an empty folder, and asks a class of it that is answering now. */
export function askClass(folder: string, graduates: number): Promise<readonly string[]> {
	return onFolder(folder, (url) => askClassOn(url, graduates));
}

/** The same on an empty database. @returns the paths of the personal links */
export async function askClassOn(url: string, graduates: number): Promise<readonly string[]> {
	await migrateDatabase(url);
	const database = openDatabase(url, { connections: 2 });
	const actor: OperatorActor = { kind: 'operator', institutionId: newId() };
	const context: Context<OperatorActor> = {
		database,
		settings: TEST_SETTINGS,
		actor,
		now: () => new Date(),
		newId
	};
	try {
		must(await createInstitution(context, { code: 'asked', name: 'Asked' }));
		// A promotion needs no more of a test database than these.
		const place = { database, institutionId: actor.institutionId, context: () => context };
		const awardedOn = new Date(Date.now() - 190 * DAY_MS).toISOString().slice(0, 10);
		const entrySituations = Array.from({ length: graduates }, () => 'DE' as const);
		await addPromotion(place as unknown as TestDatabase, { entrySituations, awardedOn });
		const { campaignId } = must(
			await launchCampaign(context, {
				...CASP_2025_AT_6,
				opensAt: new Date(Date.now() - DAY_MS),
				closesAt: new Date(Date.now() + 30 * DAY_MS)
			})
		);
		// As autovacuum does within a minute of so many rows.
		await database.sql`analyze`;
		return must(await listLinks(context, campaignId)).map((link) => `/s/${tokenOf(link)}`);
	} finally {
		await database.close();
	}
}

function must<Value>(result: { ok: true; value: Value } | { ok: false; problems: unknown }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

/** A port that nobody listens on, so that a product comes back where it was. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}
