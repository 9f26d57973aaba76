import { setTimeout as pause } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';

/**
 * Session locks in the maintenance database. Everyone who uses the embedded server shares IN_USE; the last
 * to leave, who alone can take it whole, stops the server. SERVER belongs to the one that serves.
 */
const LOCKS = { inUse: 36_621, server: 36_622 } as const;

const RETRY_MILLISECONDS = 100;
const RETRIES_AFTER_LOSS = 300;

/** One connection held for life: what it locks is let go whenever, and however, this process ends. */
export interface Presence {
	readonly sql: Sql;
	/** Takes the right to serve, under a name that others read. False when somebody has it. */
	becomeServer(label: string, onLost: () => void): Promise<boolean>;
	/** Changes that name. */
	rename(label: string): Promise<void>;
	/** Leaves. True when nobody else is there any more, and nobody can come in until `end`. */
	leave(): Promise<boolean>;
	end(): Promise<void>;
}

/**
 * Says that this process uses the server.
 *
 * @returns undefined when the server is being stopped by the last one that used it
 */
export async function enter(url: string, label: string): Promise<Presence | undefined> {
	const state: State = { url, leaving: false, label, onLost: undefined };
	const sql = connect(state);
	const entered = await takeShared(sql);
	if (entered) return presenceOn(sql, state);
	state.leaving = true;
	await sql.end({ timeout: 1 });
	return undefined;
}

interface State {
	readonly url: string;
	leaving: boolean;
	label: string;
	/** Set once this process serves: what to do if the right to is lost. */
	onLost: (() => void) | undefined;
}

function connect(state: State): Sql {
	const sql: Sql = postgres(state.url, {
		max: 1,
		idle_timeout: 0,
		max_lifetime: null,
		connect_timeout: 5,
		onnotice: () => undefined,
		connection: { application_name: state.label },
		onclose: () => {
			if (!state.leaving) void retake(sql, state);
		}
	});
	return sql;
}

function presenceOn(sql: Sql, state: State): Presence {
	return {
		sql,
		becomeServer: async (label, onLost) => {
			const [row] = await sql`select pg_try_advisory_lock(${LOCKS.server}) as taken`;
			if (row?.['taken'] !== true) return false;
			state.onLost = onLost;
			await rename(sql, state, label);
			return true;
		},
		rename: (label) => rename(sql, state, label),
		leave: async () => {
			state.leaving = true;
			await sql`select pg_advisory_unlock_all()`;
			const [row] = await sql`select pg_try_advisory_lock(${LOCKS.inUse}) as alone`;
			return row?.['alone'] === true;
		},
		end: async () => {
			state.leaving = true;
			await sql.end({ timeout: 1 });
		}
	};
}

/** After PostgreSQL itself restarted: same connection object, new session, locks to take again. */
async function retake(sql: Sql, state: State): Promise<void> {
	for (let attempt = 0; attempt < RETRIES_AFTER_LOSS && !state.leaving; attempt += 1) {
		await pause(RETRY_MILLISECONDS);
		const back = await takeAgain(sql, state).catch(() => undefined);
		if (back === true) return;
		if (back === false) break;
	}
	if (!state.leaving) state.onLost?.();
}

async function takeAgain(sql: Sql, state: State): Promise<boolean> {
	if (!(await takeShared(sql))) return false;
	if (!state.onLost) return true;
	const [row] = await sql`select pg_try_advisory_lock(${LOCKS.server}) as taken`;
	await rename(sql, state, state.label);
	return row?.['taken'] === true;
}

async function takeShared(sql: Sql): Promise<boolean> {
	const [row] = await sql`select pg_try_advisory_lock_shared(${LOCKS.inUse}) as taken`;
	return row?.['taken'] === true;
}

/** PostgreSQL cuts the name at 63 bytes. */
async function rename(sql: Sql, state: State, label: string): Promise<void> {
	state.label = label;
	await sql`select set_config('application_name', ${label}, false)`;
}

/** The name that the process which serves gave itself, or undefined when none serves. */
export async function readServerLabel(sql: Sql): Promise<string | undefined> {
	const [row] = await sql`
		select activity.application_name as label
		from pg_locks lock join pg_stat_activity activity using (pid)
		where lock.locktype = 'advisory' and lock.granted and lock.objsubid = 1
			and lock.classid = 0 and lock.objid = ${LOCKS.server}
			and lock.database = (select oid from pg_database where datname = current_database())`;
	return row === undefined ? undefined : String(row['label']);
}
