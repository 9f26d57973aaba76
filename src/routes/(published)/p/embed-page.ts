import { createHash } from 'node:crypto';
import type { PublicPage } from '#lib/domain/reports/public/public-page.ts';
import type { PublicRate } from '#lib/domain/reports/public/public-sheet.ts';
import { formatDate } from '#lib/i18n/format.ts';
import type { Words } from '#lib/ui/base/words.ts';
import { escapeXml } from '#lib/ui/charts/svg/draw-svg.ts';
import tokens from '#lib/ui/tokens.css?raw';
import type { OpenAddress } from './open-address.ts';
import { countsText, endsText, headlinesOf, nameIn, rateText } from '#lib/ui/publication/open-words.ts';

const STYLE = `${tokens}
body{margin:0;padding:var(--s4);background:var(--paper);color:var(--ink);font:400 var(--text-md)/1.5 var(--font-text)}
h1{margin:0 0 var(--s3);font:700 var(--text-lg)/1.25 var(--font-voice)}
dl{display:flex;flex-wrap:wrap;gap:var(--s4) var(--s6);margin:0}
dt{font-size:var(--text-sm);color:var(--ink-soft)}
dd{margin:0}
b{font-size:var(--text-2xl);font-weight:600}
p{margin:var(--s3) 0 0;font-size:var(--text-sm);color:var(--ink-soft)}
a{color:var(--accent)}`;

/** Tells the page around how high this one is, at once and whenever it asks; nothing else is told. */
const SCRIPT = `const tell=()=>parent.postMessage({devenirHeight:document.documentElement.scrollHeight},'*');tell();for(const event of ['resize','message'])addEventListener(event,tell);`;

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Any site may show this page in a frame, and only this one; it runs its own few words and loads nothing. */
export const EMBED_POLICY = [
	"default-src 'none'",
	`style-src ${digest(STYLE)}`,
	`script-src ${digest(SCRIPT)}`,
	"base-uri 'none'",
	"form-action 'none'",
	'frame-ancestors *'
].join('; ');

/** The headline rates of a programme as a page of its own, to be framed by other sites. */
export function embedPage(page: PublicPage, address: OpenAddress, words: Words): string {
	const { t, locale } = words;
	const { figures, programme, institution } = page;
	const published = figures.state === 'published' ? figures : null;
	const main = published && headlinesOf(published.sheet);
	const name = nameIn(programme.name, words);
	const rates = main
		? [
				rateItem(t('open.global'), main.wave.global, words),
				rateItem(t('open.target'), main.wave.target, words)
			]
		: [];
	const said = main
		? t('open.results.who', { count: main.cohorts.length, years: main.cohorts.join(', ') })
		: t(figures.state === 'withdrawn' ? 'open.embed.withdrawn' : 'open.unpublished');
	const dated = published?.approvedAt
		? t('open.method.published', { day: formatDate(published.approvedAt, locale) })
		: '';
	const fictional = institution.fictional ? `<p><strong>${escapeXml(t('open.fictional'))}</strong></p>` : '';
	const href = `${address.origin}${address.path}${address.query}`;
	return [
		`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
		`<meta name="viewport" content="width=device-width, initial-scale=1">`,
		`<title>${escapeXml(name)}</title><style>${STYLE}</style></head><body><main>`,
		`<h1>${escapeXml(name)}</h1>${rates.length > 0 ? `<dl>${rates.join('')}</dl>` : ''}`,
		`<p>${escapeXml([said, dated].filter((text) => text !== '').join(' '))}</p>${fictional}`,
		`<p><a href="${escapeXml(href)}" target="_top">${escapeXml(t('open.embed.more'))}</a> · ${escapeXml(institution.name)}</p>`,
		`</main><script>${SCRIPT}</script></body></html>`
	].join('');
}

function rateItem(title: string, rate: PublicRate, words: Words): string {
	const interval = rate.display === 'shown' || rate.display === 'fragile' ? rate.interval : null;
	const notes = [
		countsText(rate, words),
		rate.display === 'fragile' ? words.t('open.fragile') : '',
		interval ? words.t('open.interval', { ends: endsText(interval, words) }) : ''
	].filter((text) => text !== '');
	return `<div><dt>${escapeXml(title)}</dt><dd><b>${escapeXml(rateText(rate, words))}</b> ${escapeXml(notes.join(' · '))}</dd></div>`;
}
