import { formatDate } from './format.ts';
import type { Locale } from './locale.ts';

/** « 12 septembre 2024 à 18 h 42 » in French, “12 September 2024 at 18:42” in English; the hour is that of Paris. */
export function formatInstant(isoInstant: string, locale: Locale): string {
	const instant = new Date(isoInstant);
	const part = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', ...options }).format(instant);
	const day = formatDate(part({ year: 'numeric', month: '2-digit', day: '2-digit' }), locale);
	const [hour = '', minute = ''] = part({ hour: '2-digit', minute: '2-digit' }).split(':');
	return locale === 'fr' ? `${day} à ${Number(hour)}\u00a0h\u00a0${minute}` : `${day} at ${hour}:${minute}`;
}
