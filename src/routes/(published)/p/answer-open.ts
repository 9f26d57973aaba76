import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { PublicPage } from '#lib/domain/reports/public/public-page.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { translator } from '#lib/i18n/translate.ts';
import { readPublicPage } from '#lib/server/usecases/read-public-page.ts';
import { OPEN_CACHE, OPEN_TO_SITES } from './open-address.ts';

export interface OpenFile {
	readonly type: string;
	readonly text: string | Uint8Array<ArrayBuffer>;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A file made of the public page that an address names, kept and shown by whoever wants to. */
export async function answerOpen(
	{
		locals,
		params,
		url
	}: Pick<RequestEvent, 'locals' | 'url'> & {
		readonly params: { readonly programme: string };
	},
	make: (page: PublicPage) => OpenFile | Promise<OpenFile>
): Promise<Response> {
	const institution = url.searchParams.get('institution');
	const read = await readPublicPage(locals.context, { programme: params.programme, institution });
	if (!read.ok) {
		const t = translator(locals.locale);
		const text = read.problems.map((problem) => `${formatProblem(problem, t)}\n`).join('');
		const status = read.problems[0].code === 'public.unknown' ? 404 : 400;
		return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
	}
	const { type, text, headers = {} } = await make(read.value);
	const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
	return new Response(text, {
		headers: { ...OPEN_CACHE, ...OPEN_TO_SITES, ...headers, etag, 'content-type': type }
	});
}
