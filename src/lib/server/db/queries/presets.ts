import type { PresetProgramme } from '#lib/domain/programmes/presets/preset.ts';
import type { Tenant } from '../client.ts';
import { insertProgrammeEditions, insertProgrammes } from './programmes.ts';

/** The source of ids and of time; a `Context` is one. */
interface Origin {
	readonly now: () => Date;
	readonly newId: () => string;
}

/**
 * Adds the programmes of a preset, each with its first edition. Their codes must be free.
 *
 * @param programmes a parent before its children
 * @returns the id of each programme, by its code
 */
export async function insertPresetProgrammes(
	tenant: Tenant,
	{ now, newId }: Origin,
	programmes: readonly PresetProgramme[]
): Promise<ReadonlyMap<string, string>> {
	const ids = new Map(programmes.map(({ code }) => [code, newId()]));
	const idOf = (code: string) => ids.get(code) ?? '';
	await insertProgrammes(
		tenant,
		programmes.map((programme) => ({
			id: idOf(programme.code),
			code: programme.code,
			nameFr: programme.name.fr,
			nameEn: programme.name.en,
			registerNumber: programme.registerNumber,
			level: programme.level,
			diploma: programme.diploma,
			domain: programme.domain,
			international: programme.international,
			parentId: programme.parentCode === null ? null : idOf(programme.parentCode),
			createdAt: now()
		}))
	);
	await insertProgrammeEditions(
		tenant,
		programmes.map(({ code, validFrom, edition }) => ({
			id: newId(),
			programmeId: idOf(code),
			edition: 1,
			validFrom,
			content: edition
		}))
	);
	return ids;
}
