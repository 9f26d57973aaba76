import { resolveSecretKey } from '#lib/server/secret-key.ts';
import { parseSettings, type Settings } from '#lib/server/settings.ts';
import { Refusal } from './command.ts';

/**
 * The settings of this run, with their secret key.
 *
 * @throws {Refusal} with one problem for each that cannot be read
 */
export async function loadSettings(environment: NodeJS.ProcessEnv): Promise<Settings> {
	const settings = parseSettings(environment);
	if (!settings.ok) throw new Refusal(settings.problems, 1);
	const resolved = await resolveSecretKey(settings.value);
	if (!resolved.ok) throw new Refusal(resolved.problems, 1);
	return resolved.value;
}

/**
 * The settings as far as they can be read, a default standing for each that cannot; the secret key only where
 * the environment says it. For a command that looks and touches nothing.
 */
export function readableSettings(environment: NodeJS.ProcessEnv): Settings {
	const all = parseSettings(environment);
	if (all.ok) return all.value;
	const bad = all.problems.map(({ at }) => at);
	const readable = Object.entries(environment).filter(([name]) => !bad.includes(name));
	return readableSettings(Object.fromEntries(readable));
}
