import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator, type MessageKey } from '#lib/i18n/translate.ts';
import { mostBytes } from './body-limit.ts';

/** What may be said without any page: the status, and its sentences. */
const TEXTS = {
	411: 'cli.page.no-length',
	413: 'cli.page.too-large',
	500: 'cli.page.failed',
	503: 'cli.page.stopping'
} as const satisfies Record<number, MessageKey>;

/** A page of one sentence, for what is answered before the pages of the product. */
export function sendPlainPage(
	request: IncomingMessage,
	response: ServerResponse,
	status: keyof typeof TEXTS
): void {
	const locale = languageOf(request);
	const translate = translator(locale);
	const kilobytes = formatNumber(mostBytes(request) / 1024, locale);
	const sentence = translate(TEXTS[status], { kilobytes });
	const title = `${translate('base.product')} : ${status}`;
	const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><h1>${status}</h1><p>${sentence}</p></html>\n`;
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'content-length': Buffer.byteLength(body),
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		'cache-control': 'no-store',
		connection: 'close'
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

function languageOf({ headers }: IncomingMessage): Locale {
	return headers['accept-language']?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
