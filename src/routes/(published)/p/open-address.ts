/** Anybody may keep these pages, each language for itself, and asks each time whether they still hold: a withdrawal is seen at once. */
export const OPEN_CACHE = {
	'cache-control': 'public, max-age=0, must-revalidate',
	vary: 'accept-language'
} as const;

/** Other sites may show these files and read them. */
export const OPEN_TO_SITES = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
} as const;

/** Where a public page and its files are. */
export interface OpenAddress {
	/** `https://…`, without a final slash. */
	readonly origin: string;
	/** `/p/CASP`. */
	readonly path: string;
	/** `?institution=…`, or ''. */
	readonly query: string;
}

export function openAddress({ origin, searchParams }: URL, programme: string): OpenAddress {
	const institution = searchParams.get('institution');
	return {
		origin,
		path: `/p/${encodeURIComponent(programme)}`,
		query: institution === null ? '' : `?institution=${encodeURIComponent(institution)}`
	};
}

/** The same address, with more asked of it. */
export function withQuery({ path, query }: OpenAddress, more: string): string {
	return `${path}${query === '' ? '?' : `${query}&`}${more}`;
}
