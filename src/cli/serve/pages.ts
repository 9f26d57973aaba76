import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from '#lib/server/settings.ts';
import { UPLOAD_BYTES } from './body-limit.ts';
import type { PageHandler } from './http-server.ts';
import { FACT_HEADERS } from './request-facts.ts';

/**
 * Loads the built pages into this process, and tells them through the environment, which is all they read:
 * the settings with their secret key, the database, and where our server writes the facts of a request.
 */
export async function loadPages(root: string, settings: Settings, databaseUrl: string): Promise<PageHandler> {
	for (const [name, value] of Object.entries(settings)) process.env[name] = String(value);
	Object.assign(process.env, {
		NODE_ENV: 'production',
		DATABASE_URL: databaseUrl,
		SECRET_KEY_FILE: '',
		PROTOCOL_HEADER: FACT_HEADERS.protocol,
		HOST_HEADER: FACT_HEADERS.host,
		ADDRESS_HEADER: FACT_HEADERS.address,
		BODY_SIZE_LIMIT: String(UPLOAD_BYTES)
	});
	// What another product of this machine may have set for itself.
	for (const name of ['ORIGIN', 'PORT_HEADER', 'XFF_DEPTH']) Reflect.deleteProperty(process.env, name);
	const build = (await import(pathToFileURL(join(root, 'build', 'handler.js')).href)) as {
		readonly handler: PageHandler;
	};
	return build.handler;
}
