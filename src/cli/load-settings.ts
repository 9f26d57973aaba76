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
