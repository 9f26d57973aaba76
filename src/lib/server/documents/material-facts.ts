import type { Voice } from '#lib/i18n/format-wording.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { DossierMaterial } from './document.ts';

/** The instant that a document is dated to: of the lock, or at which the lines of a draft were read. */
export function madeAtOf({ dossier, lock }: DossierMaterial): string {
	return lock?.lockedAt ?? dossier.method.readAt;
}

export function voiceOf(locale: Locale): Voice {
	return { locale, t: translator(locale) };
}

/** « Dossier RNCP CASP, promotions 2022 et 2023 » */
export function titleOf({ dossier }: DossierMaterial, { t, locale }: Voice): string {
	const { programme, promotions } = dossier;
	const years = promotions.map(({ cohort }) => String(cohort));
	const cohorts = new Intl.ListFormat(locale).format(years);
	return t('report.title', { programme: programme.code, cohorts, count: years.length });
}
