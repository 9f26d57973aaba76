import type { ProgrammeCard } from './dashboard.ts';

/** A programme as it is named on a page; where it has no English name, its French one is said. */
export function toProgrammeCard(programme: {
	readonly code: string;
	readonly nameFr: string;
	readonly nameEn: string | null;
	readonly registerNumber: string | null;
	readonly level: number | null;
}): ProgrammeCard {
	const { code, nameFr, nameEn, registerNumber, level } = programme;
	return { code, name: { fr: nameFr, en: nameEn ?? nameFr }, registerNumber, level };
}
