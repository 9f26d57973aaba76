import { formatDate } from '#lib/i18n/format.ts';
import type { Words } from '#lib/ui/base/words.ts';

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

/** When an edition was published, as exactly as its publisher says: a day, a month, a year, or nothing. */
export function sayPublished(publishedOn: string | null, { t, locale }: Words): string {
	if (publishedOn === null) return t('nomenclature.undated');
	return t('nomenclature.dated', { date: formatPartial(publishedOn, locale) });
}

function formatPartial(date: string, locale: Words['locale']): string {
	if (date.length === YEAR_LENGTH) return date;
	if (date.length > MONTH_LENGTH) return formatDate(date, locale);
	return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${date}-15T12:00:00Z`));
}
