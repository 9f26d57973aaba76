/** Files that are known by their first bytes and hold no text table. */
const SIGNATURES: readonly { readonly kind: ContainerKind; readonly bytes: readonly number[] }[] = [
	{ kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
	{ kind: 'archive', bytes: [0x1f, 0x8b] },
	{ kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
	{ kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
	{ kind: 'archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
	{ kind: 'old-spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
	{ kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
	{ kind: 'picture', bytes: [0x47, 0x49, 0x46, 0x38] },
	{ kind: 'binary', bytes: [0x7f, 0x45, 0x4c, 0x46] },
	{ kind: 'binary', bytes: [0x4d, 0x5a] }
];

/** Markup that some tools save under the name of a table. */
const OPENINGS: readonly { readonly kind: ContainerKind; readonly opening: RegExp }[] = [
	{ kind: 'html', opening: /^\s*<(!doctype html|html|head|body|table|meta)\b/i },
	{ kind: 'questionnaire', opening: /^\s*(<\?xml[^>]*>\s*)?<document>\s*<LimeSurveyDocType>Survey</ },
	{ kind: 'xml', opening: /^\s*<(\?xml|!doctype|!--|[a-z][\w:-]*[\s>])/i },
	{ kind: 'json', opening: /^\s*(\{\s*["}]|\[\s*[[{\]])/ },
	{ kind: 'rtf', opening: /^\{\\rtf/ }
];

/** What to say of each. */
export const CONTAINER_PROBLEMS: Readonly<Record<ContainerKind, string>> = {
	archive: 'import.file-archive',
	/** Said only of one that turns out not to be read. */
	zip: 'import.file-archive',
	spreadsheet: 'import.workbook-damaged',
	questionnaire: 'import.file-questionnaire',
	'old-spreadsheet': 'import.file-old-spreadsheet',
	pdf: 'import.file-pdf',
	picture: 'import.file-picture',
	binary: 'import.file-binary',
	html: 'import.file-html',
	xml: 'import.file-xml',
	json: 'import.file-json',
	rtf: 'import.file-rtf'
};

export type ContainerKind =
	| 'archive'
	| 'zip'
	| 'questionnaire'
	| 'spreadsheet'
	| 'old-spreadsheet'
	| 'pdf'
	| 'picture'
	| 'binary'
	| 'html'
	| 'xml'
	| 'json'
	| 'rtf';

/**
 * What a file is, when it is not a table in plain text.
 *
 * @param head its first kilobyte or so
 */
export function recogniseContainer(head: Uint8Array): ContainerKind | undefined {
	const signature = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
	if (signature?.kind === 'zip') return isOffice(head) ? 'spreadsheet' : 'zip';
	// « MZ » may open a text; a program has zero bytes right after it.
	if (signature && (signature.bytes.length > 2 || head.subarray(0, 64).includes(0))) return signature.kind;
	const text = String.fromCharCode(...head.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/, '');
	return OPENINGS.find(({ opening }) => opening.test(text))?.kind;
}

/** XLSX and ODS are archives that name their parts in clear. */
function isOffice(head: Uint8Array): boolean {
	const text = String.fromCharCode(...head.subarray(0, 2048));
	return /\[Content_Types\]|xl\/|docProps|_rels\/|opendocument\.spreadsheet/.test(text);
}
