import { existsSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import postgres from 'postgres';
import { formatNumber } from '#lib/i18n/format.ts';
import { layoutOf } from '#lib/server/db/embedded/layout.ts';
import { readServingProcess, type ServingProcess } from '#lib/server/db/embedded/server-lock.ts';
import { readMigrationState, type MigrationState } from '#lib/server/db/migration-state.ts';
import type { Settings } from '#lib/server/settings.ts';
import type { Command, Session } from '../command.ts';
import { chooseDatabase } from '../database.ts';
import { describeSettings, type SettingFacts } from '../describe-settings.ts';

interface DatabaseFacts {
	readonly kind: 'embedded' | 'server';
	readonly version: string;
	readonly migrations: Pick<MigrationState, 'applied' | 'pending' | 'newer'>;
	/** The process that serves the data folder; null when none does, or on a server of one's own. */
	readonly serving: ServingProcess | null;
}

interface Diagnosis {
	readonly version: string;
	readonly node: string;
	readonly platform: string;
	readonly settings: readonly SettingFacts[];
	/** Null before the first start. */
	readonly database: DatabaseFacts | null;
	readonly disk: { readonly freeBytes: number; readonly totalBytes: number };
	readonly healthy: boolean;
}

/** Says how this Devenir is set, and what it stands on. Changes nothing. */
export const command: Command = {
	name: 'doctor',
	summary: {
		fr: 'dit les réglages et l’état du service',
		en: 'tells the settings and the state of the service'
	},
	options: {},
	toleratesBadSettings: true,
	run: async (_args, session) => {
		const diagnosis = await diagnose(session.settings);
		session.report(diagnosis, describe(diagnosis, session));
		return diagnosis.healthy ? 0 : 1;
	}
};

const LEAST_FREE_SHARE = 0.1;

async function diagnose(settings: Settings): Promise<Diagnosis> {
	const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
	const described = describeSettings(process.env);
	const database = await readDatabase(settings);
	const disk = await readDisk(resolve(settings.DEVENIR_DATA));
	return {
		version,
		node: process.versions.node,
		platform: `${process.platform}-${process.arch}`,
		settings: described,
		database,
		disk,
		healthy:
			described.every(({ valid }) => valid) &&
			database?.migrations.newer !== true &&
			(database?.migrations.pending.length ?? 0) === 0 &&
			disk.freeBytes > disk.totalBytes * LEAST_FREE_SHARE
	};
}

async function readDatabase(settings: Settings): Promise<DatabaseFacts | null> {
	const isEmbedded = settings.DATABASE_URL === '';
	if (isEmbedded && !existsSync(layoutOf(resolve(settings.DEVENIR_DATA)).data)) return null;
	const chosen = await chooseDatabase(settings);
	const { url, embedded } = chosen;
	try {
		const { applied, pending, newer } = await readMigrationState(url);
		return {
			kind: isEmbedded ? 'embedded' : 'server',
			version: await readVersion(url),
			migrations: { applied, pending, newer },
			serving: (embedded && (await readServingProcess(embedded.presence))) ?? null
		};
	} finally {
		await chosen.release();
	}
}

async function readVersion(url: string): Promise<string> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	const [row] = await sql`show server_version`;
	await sql.end();
	return String(row?.['server_version']);
}

/** The disk of a folder, or of the first one above it that exists. */
async function readDisk(folder: string): Promise<Diagnosis['disk']> {
	if (!existsSync(folder)) return readDisk(dirname(folder));
	const { bsize, bavail, blocks } = await statfs(folder);
	return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

function describe(diagnosis: Diagnosis, { translate, locale }: Session): readonly string[] {
	const { version, node, platform, settings, database, disk, healthy } = diagnosis;
	const gigabytes = (bytes: number) => formatNumber(bytes / 1e9, locale, 1);
	return [
		`Devenir ${version} · Node ${node} · ${platform}`,
		'',
		...settings.flatMap(({ name, shown, isDefault, valid, description }) => [
			[
				name,
				'=',
				shown,
				isDefault ? translate('cli.doctor.default') : '',
				valid ? '' : translate('cli.doctor.invalid')
			]
				.filter((part) => part !== '')
				.join(' '),
			`    ${description[locale]}`
		]),
		'',
		...describeDatabase(database, translate),
		translate('cli.doctor.disk', { free: gigabytes(disk.freeBytes), total: gigabytes(disk.totalBytes) }),
		'',
		translate(healthy ? 'cli.doctor.healthy' : 'cli.doctor.unhealthy')
	];
}

function describeDatabase(
	database: DatabaseFacts | null,
	translate: Session['translate']
): readonly string[] {
	if (!database) return [translate('cli.doctor.no-database')];
	const { kind, version, migrations, serving } = database;
	return [
		translate(`cli.doctor.${kind}`, { version }),
		migrations.pending.length === 0
			? translate('cli.doctor.migrated', { count: migrations.applied.length })
			: translate('cli.doctor.pending', { names: migrations.pending.join(', ') }),
		serving
			? translate('cli.doctor.serving', { address: serving.address, pid: serving.pid })
			: translate('cli.doctor.not-serving')
	];
}
