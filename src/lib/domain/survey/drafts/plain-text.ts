import { cleanLine } from '../clean-text.ts';

export interface PlainText {
	readonly text: string;
	/** There were marks of HTML: bold, paragraphs, colours. */
	readonly isMarked: boolean;
	/** Pictures, links, films and scripts that are no text: their address, else the name of the mark. */
	readonly media: readonly string[];
}

const TAG = /<(?:!--[\s\S]*?-->|\/?[a-zA-Z][^<>]*>)/g;
const SILENT = new Set(['script', 'style']);
const MEDIA = new Set(['img', 'a', 'iframe', 'video', 'audio', 'object', 'embed', 'script', 'input']);

/** What a browser would read out of a text that may hold HTML, on one line. */
export function plainText(html: string): PlainText {
	const media: string[] = [];
	let text = '';
	let from = 0;
	let silent: string | undefined;
	let isMarked = false;
	for (const { 0: tag, index } of html.matchAll(TAG)) {
		isMarked = true;
		if (silent === undefined) text += html.slice(from, index);
		from = index + tag.length;
		const { name, closes } = readTag(tag);
		if (!closes && MEDIA.has(name)) media.push(addressIn(tag) ?? `<${name}>`);
		if (SILENT.has(name)) silent = closes ? undefined : name;
		// Marks inside a word do not part it; all others stand between words.
		else if (!INLINE.has(name)) text += ' ';
	}
	if (silent === undefined) text += html.slice(from);
	return { text: cleanLine(decodeEntities(text)), isMarked, media };
}

const INLINE = new Set(['b', 'i', 'u', 'em', 'strong', 'span', 'font', 'sub', 'sup', 'small', 'a', 'mark']);

function readTag(tag: string): { readonly name: string; readonly closes: boolean } {
	const name = /^<\/?([a-zA-Z0-9]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
	return { name, closes: tag.startsWith('</') };
}

function addressIn(tag: string): string | undefined {
	const [, double, single] = /\b(?:src|href|data)\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
	return double ?? single;
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	eacute: 'é',
	egrave: 'è',
	ecirc: 'ê',
	agrave: 'à',
	acirc: 'â',
	ccedil: 'ç',
	icirc: 'î',
	ocirc: 'ô',
	ucirc: 'û',
	ugrave: 'ù',
	rsquo: '’',
	lsquo: '‘',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	euro: '€'
};

/** The entities that editors write; any other stays as it is, which shows. */
function decodeEntities(text: string): string {
	return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (entity, name: string) => {
		if (!name.startsWith('#')) return NAMED[name] ?? entity;
		const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
	});
}
