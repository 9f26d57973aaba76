import type { PublicationBoard } from '#lib/domain/reports/public/publication-view.ts';

/** Where the public page of a programme is, the institution named, because others may have one of that code. */
export function publicPath({ programme, institution }: PublicationBoard, file = ''): string {
	const query = `?institution=${encodeURIComponent(institution.code)}`;
	return `/p/${encodeURIComponent(programme.code)}${file}${query}`;
}
