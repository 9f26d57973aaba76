import type { Role } from '#lib/domain/access/actor.ts';

/** Who knocks: nobody in particular, or somebody signed in with one role. */
export type Caller = 'anonymous' | Role;

/** What one door of a route does with those who knock. */
export interface Door {
	readonly open: readonly Caller[];
	/** What those get it is not open to, where that is neither the sign-in page nor 403. */
	readonly shut?: readonly number[];
	/** The request is not sent by the test of the matrix to those it is open to, and why. */
	readonly untried?: string;
}

const EVERYBODY: Door = { open: ['anonymous', 'administrator', 'officer', 'lead', 'interviewer', 'viewer'] };
const STAFF: Door = { open: ['administrator', 'officer', 'lead', 'interviewer', 'viewer'] };
/** An interviewer calls people, and needs no figure about them. */
const READERS: Door = { open: ['administrator', 'officer', 'lead', 'viewer'] };
/** Exact counts of small groups are for the programme's own people. */
const PROMOTION_READERS: Door = { open: ['administrator', 'officer', 'lead'] };
/** Whoever works on a campaign may read what it asks. */
const CALLERS: Door = { open: ['administrator', 'officer', 'lead', 'interviewer'] };
/** Whoever may write what a graduate says. */
const INTERVIEWERS: Door = { open: ['administrator', 'officer', 'interviewer'] };
const IMPORTERS: Door = { open: ['administrator', 'officer'] };
const ADMINISTRATORS: Door = { open: ['administrator'] };

/** Opened by a key of the API and by no session. */
const KEYS: Door = { open: [], shut: [401] };

/**
 * Every door of every route, and to whom it is open. Written by hand and not from `PERMISSIONS`, so that a
 * permission given by mistake is seen here.
 *
 * `routes.test.ts` compares it with the files: a new route without a line fails. `permission-matrix.e2e.ts`
 * knocks at every door as every caller.
 */
export const MATRIX: Readonly<Record<string, Readonly<Record<string, Door>>>> = {
	'/': { GET: EVERYBODY },
	'/accessibility': { GET: EVERYBODY },
	'/api/v1/cohorts': { GET: KEYS },
	'/api/v1/figures': { GET: KEYS },
	'/api/v1/indicators': { GET: KEYS },
	'/api/v1/openapi.json': { GET: EVERYBODY },
	'/api/v1/programmes': { GET: KEYS },
	'/code': { GET: EVERYBODY, POST: EVERYBODY },
	'/health/live': { GET: EVERYBODY },
	'/health/ready': { GET: EVERYBODY },
	'/language': { POST: EVERYBODY },
	'/method': { GET: EVERYBODY },
	'/oembed': { GET: EVERYBODY },
	'/p/[programme]': { GET: EVERYBODY },
	'/p/[programme].csv': { GET: EVERYBODY },
	'/p/[programme].csv-metadata.json': { GET: EVERYBODY },
	'/p/[programme].json': { GET: EVERYBODY },
	'/p/[programme]/badge.svg': { GET: EVERYBODY },
	'/p/[programme]/card.png': { GET: EVERYBODY },
	'/p/[programme]/card.svg': { GET: EVERYBODY },
	'/p/[programme]/embed': { GET: EVERYBODY },
	'/nomenclatures': { GET: EVERYBODY },
	'/nomenclatures/[list]': { GET: EVERYBODY },
	'/privacy': { GET: EVERYBODY },
	'/s': { GET: EVERYBODY },
	'/s/[token]': {
		GET: EVERYBODY,
		'POST ?/data': EVERYBODY,
		'POST ?/other': EVERYBODY,
		'POST ?/refuse': EVERYBODY,
		'POST ?/start': EVERYBODY
	},
	'/s/autre-personne': { GET: EVERYBODY },
	'/s/efface': { GET: EVERYBODY },
	'/s/refuse': { GET: EVERYBODY },
	'/s/reponse/[question]': { GET: EVERYBODY, POST: EVERYBODY },
	'/s/reponse/autre-personne': { GET: EVERYBODY, POST: EVERYBODY },
	'/s/reponse/coordonnees': { GET: EVERYBODY, POST: EVERYBODY },
	'/s/reponse/donnees': { GET: EVERYBODY },
	'/s/reponse/donnees/fichier': { GET: EVERYBODY },
	'/s/reponse/donnees/fichier/telecharger': { POST: EVERYBODY },
	'/s/reponse/effacer': { GET: EVERYBODY, POST: EVERYBODY },
	'/s/reponse/merci': { GET: EVERYBODY },
	'/s/reponse/refuser': { GET: EVERYBODY, POST: EVERYBODY },
	'/s/reponse/verifier': { GET: EVERYBODY, POST: EVERYBODY },
	// Whoever has no cookie of a response gets 401 and an empty list.
	'/s/reponse/suggestions': { GET: { open: [], shut: [401] } },
	'/sign-in': { GET: EVERYBODY, POST: EVERYBODY },
	'/sign-in/code': { GET: EVERYBODY, POST: EVERYBODY },
	'/sign-out': { POST: { ...EVERYBODY, untried: 'ends the session of the test; sign-in.e2e.ts does it' } },
	'/sources': { GET: EVERYBODY },
	'/staff': { GET: READERS },
	'/staff/account': {
		GET: STAFF,
		'POST ?/factor-confirm': STAFF,
		'POST ?/factor-start': STAFF,
		'POST ?/factor-stop': STAFF,
		'POST ?/institution': STAFF,
		'POST ?/password': STAFF,
		'POST ?/session': STAFF
	},
	'/staff/calls': { GET: INTERVIEWERS },
	'/staff/calls/[invitation]': {
		GET: INTERVIEWERS,
		'POST ?/begin': INTERVIEWERS,
		'POST ?/contact': INTERVIEWERS,
		'POST ?/outcome': INTERVIEWERS
	},
	'/staff/calls/[invitation]/[question]': { GET: INTERVIEWERS, POST: INTERVIEWERS },
	'/staff/calls/[invitation]/check': { GET: INTERVIEWERS, POST: INTERVIEWERS },
	'/staff/calls/suggestions': { GET: INTERVIEWERS },
	'/staff/explore': { GET: READERS },
	'/staff/explore.csv': { GET: READERS },
	'/staff/explore.json': { GET: READERS },
	'/staff/explore.svg': { GET: READERS },
	'/staff/figure': { GET: READERS },
	'/staff/coding': {
		GET: PROMOTION_READERS,
		'POST ?/accept': IMPORTERS,
		'POST ?/code': IMPORTERS,
		'POST ?/undo': IMPORTERS
	},
	'/staff/coding/lists': {
		GET: PROMOTION_READERS,
		'POST ?/check': PROMOTION_READERS,
		'POST ?/publish': PROMOTION_READERS
	},
	'/staff/coding/replay': { GET: PROMOTION_READERS, POST: IMPORTERS },
	'/staff/coding/rules': { GET: PROMOTION_READERS, 'POST ?/undo': IMPORTERS },
	'/staff/coding/second': { GET: IMPORTERS, 'POST ?/code': IMPORTERS, 'POST ?/settle': IMPORTERS },
	'/staff/coding/target': {
		GET: PROMOTION_READERS,
		'POST ?/answer': IMPORTERS,
		'POST ?/contest': PROMOTION_READERS,
		'POST ?/decide': IMPORTERS
	},
	'/staff/definitions': { GET: READERS },
	'/staff/definitions.csv': { GET: READERS },
	'/staff/definitions.json': { GET: READERS },
	'/staff/figures.csv': { GET: READERS },
	'/staff/figures.json': { GET: READERS },
	'/staff/figures.svg': { GET: READERS },
	'/staff/imports': { GET: PROMOTION_READERS, 'POST ?/upload': IMPORTERS },
	'/staff/imports/[import]': { GET: PROMOTION_READERS, 'POST ?/undo': IMPORTERS },
	'/staff/imports/[import]/mapping.json': { GET: PROMOTION_READERS },
	'/staff/imports/task/[task]': { GET: IMPORTERS, 'POST ?/cancel': IMPORTERS },
	'/staff/imports/upload/[upload]': {
		GET: IMPORTERS,
		'POST ?/columns': IMPORTERS,
		'POST ?/discard': IMPORTERS,
		'POST ?/document': IMPORTERS,
		'POST ?/reading': IMPORTERS
	},
	'/staff/imports/upload/[upload]/mapping.json': { GET: IMPORTERS },
	'/staff/imports/upload/[upload]/plan': {
		GET: IMPORTERS,
		'POST ?/import': IMPORTERS,
		'POST ?/repair': IMPORTERS
	},
	'/staff/imports/upload/[upload]/plan/problems': { GET: IMPORTERS },
	'/staff/imports/upload/[upload]/plan/rejected.csv': { GET: IMPORTERS },
	'/staff/keys': {
		GET: ADMINISTRATORS,
		'POST ?/create': ADMINISTRATORS,
		'POST ?/revoke': ADMINISTRATORS
	},
	'/staff/paths': { GET: READERS },
	'/staff/paths.csv': { GET: READERS },
	'/staff/paths.json': { GET: READERS },
	'/staff/paths.svg': { GET: READERS },
	'/staff/dossier': {
		GET: PROMOTION_READERS,
		'POST ?/facts': PROMOTION_READERS,
		'POST ?/lock': IMPORTERS
	},
	'/staff/dossier/[lock]': {
		GET: PROMOTION_READERS,
		'POST ?/end': IMPORTERS,
		'POST ?/prepare': PROMOTION_READERS,
		'POST ?/second': PROMOTION_READERS
	},
	'/staff/dossier/[lock]/[file]': { GET: PROMOTION_READERS },
	'/staff/dossier/template': { GET: PROMOTION_READERS, 'POST ?/store': PROMOTION_READERS },
	'/staff/dossier/template/[file]': { GET: PROMOTION_READERS },
	'/staff/export/[file]': { GET: PROMOTION_READERS },
	'/staff/promotions': { GET: PROMOTION_READERS },
	'/staff/promotions.csv': { GET: PROMOTION_READERS },
	'/staff/promotions.json': { GET: PROMOTION_READERS },
	'/staff/publication': {
		GET: PROMOTION_READERS,
		'POST ?/approve': IMPORTERS,
		'POST ?/end': IMPORTERS,
		'POST ?/propose': PROMOTION_READERS,
		'POST ?/record': PROMOTION_READERS
	},
	'/staff/publication/[publication]': { GET: PROMOTION_READERS },
	'/staff/publication.csv': { GET: PROMOTION_READERS },
	'/staff/publication.json': { GET: PROMOTION_READERS },
	'/staff/publication.xml': { GET: PROMOTION_READERS },
	'/staff/qualiopi': {
		GET: PROMOTION_READERS,
		'POST ?/add': PROMOTION_READERS,
		'POST ?/complete': PROMOTION_READERS,
		'POST ?/describe': PROMOTION_READERS,
		'POST ?/results': PROMOTION_READERS
	},
	'/staff/qualiopi.csv': { GET: PROMOTION_READERS },
	'/staff/qualiopi.json': { GET: PROMOTION_READERS },
	'/staff/published': { GET: READERS, 'POST ?/add': IMPORTERS, 'POST ?/delete': IMPORTERS },
	'/staff/views': {
		GET: READERS,
		'POST ?/comment': PROMOTION_READERS,
		'POST ?/delete': READERS,
		'POST ?/freeze': READERS,
		'POST ?/save': READERS,
		'POST ?/withdraw': PROMOTION_READERS
	},
	'/staff/views/[view]': { GET: READERS },
	'/staff/views/[view]/content.csv': { GET: READERS },
	'/staff/views/[view]/content.json': { GET: READERS },
	'/staff/quality': { GET: READERS, 'POST ?/end': IMPORTERS, 'POST ?/weigh': IMPORTERS },
	'/staff/quality.csv': { GET: READERS },
	'/staff/quality.json': { GET: READERS },
	'/staff/questionnaires': { GET: CALLERS, 'POST ?/upload': IMPORTERS },
	'/staff/questionnaires/[draft]': { GET: CALLERS, 'POST ?/delete': IMPORTERS },
	'/staff/questionnaires/[draft]/draft.json': { GET: CALLERS },
	'/staff/questionnaires/[draft]/edit': {
		GET: IMPORTERS,
		'POST ?/add': IMPORTERS,
		'POST ?/order': IMPORTERS,
		'POST ?/settings': IMPORTERS,
		'POST ?/title': IMPORTERS
	},
	'/staff/questionnaires/[draft]/edit/[question]': {
		GET: IMPORTERS,
		'POST ?/remove': IMPORTERS,
		'POST ?/rule-add': IMPORTERS,
		'POST ?/rule-join': IMPORTERS,
		'POST ?/rule-remove': IMPORTERS,
		'POST ?/write': IMPORTERS
	},
	'/staff/questionnaires/[draft]/edit/paths': { GET: IMPORTERS },
	'/staff/questionnaires/[draft]/edit/preview': { GET: IMPORTERS, POST: IMPORTERS },
	'/staff/questionnaires/[draft]/edit/publish': { GET: IMPORTERS, 'POST ?/publish': IMPORTERS },
	'/staff/questionnaires/compare': { GET: IMPORTERS },
	'/staff/questionnaires/new': { GET: IMPORTERS, 'POST ?/start': IMPORTERS },
	'/staff/users': {
		GET: ADMINISTRATORS,
		'POST ?/create': ADMINISTRATORS,
		'POST ?/grant': ADMINISTRATORS,
		'POST ?/reset': ADMINISTRATORS,
		'POST ?/revoke': ADMINISTRATORS
	}
};
