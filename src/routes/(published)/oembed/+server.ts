import { escapeXml } from '#lib/ui/charts/svg/draw-svg.ts';
import { answerOpen } from '../p/answer-open.ts';
import { openAddress } from '../p/open-address.ts';
import type { RequestHandler } from './$types';

const WIDTH = 640;
const HEIGHT = 260;

/** How a public page is shown by sites that ask by oEmbed (oembed.com, `rich`): its frame, and the script of its height. */
export const GET: RequestHandler = (event) => {
	if ((event.url.searchParams.get('format') ?? 'json') !== 'json') return new Response(null, { status: 501 });
	const asked = addressOf(event.url);
	const programme = asked ? /^\/p\/([^/]+)$/.exec(asked.pathname)?.[1] : undefined;
	if (!event.url.searchParams.has('url')) return new Response(null, { status: 400 });
	if (!asked || programme === undefined) return new Response(null, { status: 404 });
	const code = decode(programme);
	const address = openAddress(asked, code);
	const width = Math.min(WIDTH, sizeOf(event.url, 'maxwidth'));
	const height = Math.min(HEIGHT, sizeOf(event.url, 'maxheight'));
	return answerOpen({ ...event, url: asked, params: { programme: code } }, (page) => {
		const name = page.programme.name[event.locals.locale];
		const src = `${address.origin}${address.path}/embed${address.query}`;
		const html = `<iframe src="${escapeXml(src)}" title="${escapeXml(name)}" width="${width}" height="${height}" style="border:0;width:100%;max-width:${width}px"></iframe><script async src="${address.origin}/devenir-embed.js"></script>`;
		const data = {
			...{ version: '1.0', type: 'rich', title: name, provider_name: page.institution.name },
			...{ provider_url: address.origin, cache_age: 300, width, height, html }
		};
		return { type: 'application/json; charset=utf-8', text: `${JSON.stringify(data)}\n` };
	});
};

/** The page asked for, on this very site. */
function addressOf(url: URL): URL | null {
	const given = url.searchParams.get('url') ?? '';
	const asked = URL.canParse(given) ? new URL(given) : null;
	return asked?.origin === url.origin ? asked : null;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function sizeOf(url: URL, name: string): number {
	const given = Number(url.searchParams.get(name) ?? '');
	return Number.isInteger(given) && given > 0 ? given : Infinity;
}
