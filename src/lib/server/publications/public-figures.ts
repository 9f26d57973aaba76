import type { PublicFigures, PublishedFigures } from '#lib/domain/reports/public/public-page.ts';
import type { NamedPublication } from '../db/queries/publications.ts';
import { sheetOf } from './capture-sheet.ts';

/** What the public reads now, of all publications of a programme, the newest first. */
export function publicFiguresOf(publications: readonly NamedPublication[]): PublicFigures {
	const read = publications.filter(({ approvedAt }) => approvedAt !== null);
	const standing = read.find(({ endedAt }) => endedAt === null);
	if (standing) return publishedOf(standing);
	const [last] = read;
	return last?.endedAt && last.ending === 'withdrawn'
		? { state: 'withdrawn', withdrawnAt: last.endedAt.toISOString() }
		: { state: 'none' };
}

export function publishedOf(publication: NamedPublication): PublishedFigures {
	return {
		state: 'published',
		sheet: sheetOf(publication),
		sha256: publication.sha256,
		approvedAt: publication.approvedAt?.toISOString() ?? null,
		lockedAt: publication.lockedAt.toISOString()
	};
}
