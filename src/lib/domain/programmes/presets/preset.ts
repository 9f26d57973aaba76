import type { Bilingual, ProgrammeEdition } from '../programme.ts';

/** Programmes that can be made ready to use in one step, a parent before its children. */
export interface ProgrammePreset {
	readonly code: string;
	readonly label: Bilingual;
	readonly programmes: readonly PresetProgramme[];
}

export interface PresetProgramme {
	readonly code: string;
	readonly name: Bilingual;
	/** Number in the national register, `RNCP36625`; null when the certificate has none of its own. */
	readonly registerNumber: string | null;
	/** Level of the national framework, 1 to 8. */
	readonly level: number | null;
	readonly diploma: string;
	readonly domain: string;
	/** Jobs abroad are not set aside when the award is international and was assessed in France. */
	readonly international: boolean;
	/** Code of the programme that this certificate is a part of. */
	readonly parentCode: string | null;
	/** ISO date from which the first edition of the lists holds. */
	readonly validFrom: string;
	readonly edition: ProgrammeEdition;
}
