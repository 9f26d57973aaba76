import { dayInParis } from '#lib/domain/collection/paris-day.ts';
import type { Bilingual } from '#lib/domain/programmes/programme.ts';
import type { AnsweringState } from './state.ts';

/** What every answering page says around its content. */
export interface AnsweringFrame {
	/** Code of the programme, and the year of the promotion. */
	readonly programme: string;
	readonly programmeName: Bilingual;
	readonly cohort: string;
	readonly institution: string;
	readonly fictional: boolean;
	/** Whom to write to about one's data; null when the institution has not said. */
	readonly privacyContact: string | null;
	/** ISO day that the questions are about. */
	readonly referenceDate: string;
	/** ISO day that the earlier wave asked about; null when there is none to copy. */
	readonly earlierDate: string | null;
	/** ISO day of the award; null when only its year is known. */
	readonly awardedOn: string | null;
	/** Last ISO day on which one can answer, in France. */
	readonly lastDay: string;
}

export function frameOf({ row, referenceDate, earlier }: AnsweringState): AnsweringFrame {
	const { programme, cohort, institution, fictional, privacyContact, nameFr, nameEn, closesAt } = row;
	return {
		programme,
		programmeName: { fr: nameFr, en: nameEn ?? nameFr },
		cohort,
		institution,
		fictional,
		privacyContact,
		referenceDate,
		earlierDate: earlier?.referenceDate ?? null,
		awardedOn: row.awardedOn,
		lastDay: dayInParis(new Date(closesAt - 1))
	};
}
