import type { Dossier } from '../dossier.ts';
import type { SnapshotLine } from '../snapshot.ts';
import { MOST_PROMOTIONS, type PublicProgramme, type PublicSheet } from './public-sheet.ts';
import { publicTitles } from './public-titles.ts';
import { tellFocus } from './tell-focus.ts';
import { tellPromotion, type FormerEditions } from './tell-promotion.ts';

/** A lock, as the public page needs it. */
export interface LockToPublish {
	/** Id of the snapshot. */
	readonly snapshot: string;
	readonly lines: readonly SnapshotLine[];
	readonly dossier: Pick<Dossier, 'programme' | 'method'> & {
		readonly promotions: readonly { readonly cohort: number }[];
	};
}

export const NOTHING_BEFORE: FormerEditions = { sheets: [], linesOf: () => [] };

/**
 * What anybody may read of the last promotions of a lock. Whatever was published before is looked at: a promotion of
 * which fewer than five people have changed keeps the figures it had. The same lock and former pages give the same
 * sheet.
 */
export function buildPublicSheet(
	{ snapshot, lines, dossier }: LockToPublish,
	former: FormerEditions = NOTHING_BEFORE
): PublicSheet {
	const cohorts = dossier.promotions
		.map(({ cohort }) => cohort)
		.sort((one, other) => one - other)
		.slice(-MOST_PROMOTIONS);
	const own = lines.filter(({ cohort }) => cohorts.includes(cohort));
	const promotions = cohorts.map((cohort) =>
		tellPromotion({ cohort, snapshot, former, lines: own.filter((line) => line.cohort === cohort) })
	);
	const programme = pickProgramme(dossier.programme);
	const { definitions, rulesVersion } = dossier.method;
	return {
		format: 1,
		programme,
		promotions: promotions.map(({ promotion }) => promotion),
		focus: tellFocus({ programme, snapshot, promotions, former: former.sheets }),
		titles: publicTitles(own),
		method: { ...definitions, rulesVersion }
	};
}

function pickProgramme(programme: Dossier['programme']): PublicProgramme {
	const { code, name, registerNumber, level, jobFamilies, structures } = programme;
	return { code, name, registerNumber, level, jobFamilies, structures };
}
