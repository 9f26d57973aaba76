import type { PublicBlock, PublicPresentation } from '#lib/domain/reports/public/public-page.ts';
import { textsOf } from '#lib/domain/programmes/programme-texts.ts';
import type { ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import type { PublicProgrammeRow } from '../db/queries/public-programmes.ts';

/** A programme as its page presents it, of its record and its newest edition. */
export function presentProgramme(
	programme: PublicProgrammeRow,
	edition: ProgrammeEdition | undefined,
	others: readonly PublicProgrammeRow[]
): PublicPresentation {
	const { code, registerNumber, level, diploma } = programme;
	return {
		...{ code, registerNumber, level, diploma, name: nameOf(programme) },
		...textsOf(edition),
		targetJobs: (edition?.targetJobs ?? []).map(({ fr, en }) => ({ fr, en })),
		structures: (edition?.structures ?? []).map(({ fr, en }) => ({ fr, en })),
		courses: edition?.courses ?? [],
		blocks: blocksOf(edition, others)
	};
}

function blocksOf(
	edition: ProgrammeEdition | undefined,
	others: readonly PublicProgrammeRow[]
): readonly PublicBlock[] {
	const blocks = Map.groupBy(edition?.units ?? [], ({ block }) => block);
	return [...blocks].map(([code, units]) => {
		const certificate = others.find((one) => one.code === code);
		return {
			code,
			name: certificate ? nameOf(certificate) : null,
			units: units.map((unit) => ({ code: unit.code, name: unit.name }))
		};
	});
}

function nameOf({ nameFr, nameEn }: PublicProgrammeRow) {
	return { fr: nameFr, en: nameEn ?? nameFr };
}
