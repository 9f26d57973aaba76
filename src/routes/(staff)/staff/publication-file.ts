import type { RequestEvent } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readPublications } from '#lib/server/usecases/read-publications.ts';
import type { PublicationBoard } from '#lib/domain/reports/public/publication-view.ts';
import { refuseTwin } from './answer-twin.ts';

/** A file of the six public columns of the lock in force. */
export async function publicationFile(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	make: (board: PublicationBoard) => Response
): Promise<Response> {
	const code = url.searchParams.get('programme') ?? '';
	const read = await readPublications(ensureStaff(locals.context), code);
	return read.ok ? make(read.value) : refuseTwin(read.problems, locals.locale);
}
