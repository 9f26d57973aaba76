/** What somebody may be about to say, for a script to suggest to whoever writes it. */
export const STAFF_SUGGESTIONS_PATH = '/staff/calls/suggestions';

/** The page of somebody to call. */
export function calleeAddress(invitation: string): string {
	return `/staff/calls/${invitation}`;
}

/** Where an interview is to go: a question, the page that shows all answers, or the end. */
export type InterviewPlace =
	{ readonly page: 'question'; readonly question: string } | { readonly page: 'check' | 'thanks' };

/** A page of an interview; the mode and where one came from go along in the address. */
export function interviewAddress(
	invitation: string,
	place: InterviewPlace,
	{ mode, fromCheck = false }: { readonly mode: string; readonly fromCheck?: boolean }
): string {
	const page = place.page === 'question' ? place.question : 'check';
	const parameters = new URLSearchParams({ mode, ...(fromCheck ? { from: 'check' } : {}) });
	return `${calleeAddress(invitation)}/${page}?${parameters.toString()}`;
}

/** The list of a campaign, with what has just been done. */
export function listAddress(campaign: string, done?: 'kept' | 'sent'): string {
	return `/staff/calls?campaign=${campaign}${done === undefined ? '' : `&${done}`}`;
}
