import { comparable } from './comparable.ts';

/** The column that says why a row was rejected, in the file of rejected rows. */
export const REASON_HEADERS = { fr: 'Motif du rejet', en: 'Rejection reason' } as const;

const KNOWN = new Set(Object.values(REASON_HEADERS).map(comparable));

/** A repaired file comes back with its reasons: they are no data. */
export function isReasonColumn(name: string): boolean {
	return KNOWN.has(comparable(name.split(' | ')[0] ?? ''));
}
