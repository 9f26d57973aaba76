/** Where somebody is to be sent: a question, the page that shows all answers, or the last page. */
export type AnsweringPlace =
	| { readonly page: 'question'; readonly question: string }
	| { readonly page: RightsPage | 'check' | 'thanks' };

/** Pages of the rights of a person, each of which asks before it does anything. */
type RightsPage = 'data' | 'file' | 'download' | 'addresses' | 'refuse' | 'erase' | 'other-person';

const PATHS = {
	check: '/s/reponse/verifier',
	thanks: '/s/reponse/merci',
	data: '/s/reponse/donnees',
	file: '/s/reponse/donnees/fichier',
	download: '/s/reponse/donnees/fichier/telecharger',
	addresses: '/s/reponse/coordonnees',
	refuse: '/s/reponse/refuser',
	erase: '/s/reponse/effacer',
	'other-person': '/s/reponse/autre-personne'
} as const;

/** What graduates may be about to write, for a script to suggest. */
export const SUGGESTIONS_PATH = '/s/reponse/suggestions';
/** The page that says to open one's link first. */
export const NO_SESSION_PATH = '/s';
/** The page after a refusal, when the link opens nothing any more. */
export const REFUSED_PATH = '/s/refuse';
/** The page after everything was erased. */
export const ERASED_PATH = '/s/efface';
/** The page after a link was said to have reached somebody else. */
export const OTHER_PERSON_PATH = '/s/autre-personne';

interface Carried {
	/** The address that one is at: a language that it says goes on to the next. */
	readonly url: URL;
	/** Come back to the page that shows all answers. */
	readonly fromCheck?: boolean;
}

/**
 * An address of the answering pages. None of them holds the token, and reading them writes nothing, so the
 * language is carried along in the address.
 */
export function placeAddress(place: AnsweringPlace, carried: Carried): string {
	const path = place.page === 'question' ? `/s/reponse/${place.question}` : PATHS[place.page];
	return withQuery(path, carried);
}

/** The page of one's data, after new addresses were kept. */
export function keptAddress(url: URL): string {
	const path = withQuery(PATHS.data, { url });
	return `${path}${path.includes('?') ? '&' : '?'}kept`;
}

/** A page at the end, which knows nobody any more. */
export function endAddress(
	path: typeof REFUSED_PATH | typeof ERASED_PATH | typeof OTHER_PERSON_PATH,
	url: URL
): string {
	return withQuery(path, { url });
}

/** A path in the language that the page before it said. */
export function inLanguageOf(path: string, url: URL): string {
	return withQuery(path, { url });
}

/** The same page in another language. */
export function inLanguage(url: URL, locale: string): string {
	const parameters = new URLSearchParams(url.searchParams);
	for (const name of [...parameters.keys()]) if (name.startsWith('/')) parameters.delete(name);
	parameters.set('lang', locale);
	return `${url.pathname}?${parameters.toString()}`;
}

/** `?/start`, with the language of the page. */
export function actionAddress(action: string, { searchParams }: URL): string {
	const lang = searchParams.get('lang');
	return lang === null ? `?/${action}` : `?/${action}&lang=${encodeURIComponent(lang)}`;
}

/** Was this page opened from the one that shows all answers? */
export function isFromCheck({ searchParams }: URL): boolean {
	return searchParams.get('from') === 'check';
}

function withQuery(path: string, { url, fromCheck = false }: Carried): string {
	const lang = url.searchParams.get('lang');
	const parameters = new URLSearchParams({
		...(lang === null ? {} : { lang }),
		...(fromCheck ? { from: 'check' } : {})
	});
	return parameters.size === 0 ? path : `${path}?${parameters.toString()}`;
}
