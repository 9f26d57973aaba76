/** Routes whose pages the server draws whole: they or their layouts say `csr = false`. */
export const UNSCRIPTED_ROUTES = [
	'/(account)',
	'/(public)',
	'/(published)',
	'/(respondent)/code',
	'/(respondent)/s',
	'/(staff)/staff/calls',
	'/(staff)/staff/coding/lists',
	'/(staff)/staff/dossier',
	'/(staff)/staff/publication',
	'/(staff)/staff/qualiopi',
	'/(staff)/staff/questionnaires'
] as const;

/**
 * Must a link to this route load its page from the server? The script of another page would draw it itself, without
 * the texts that a browser is never sent.
 *
 * @param routeId as Kit names it; null for an address that is no route
 */
export function isUnscripted(routeId: string | null): boolean {
	return UNSCRIPTED_ROUTES.some((route) => routeId === route || routeId?.startsWith(`${route}/`));
}
