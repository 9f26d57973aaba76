import type { Context } from '#lib/server/context.ts';
import type { Readiness } from '#lib/server/health.ts';
import type { Locale } from '#lib/i18n/locale.ts';

declare global {
	namespace App {
		interface Locals {
			/** What a use case is given; made for every request by `hooks.server.ts`. */
			context: Context;
			/** The session of a staff actor; undefined for everybody else. */
			sessionId: string | undefined;
			/** Somebody else chose the password of this person: only their own account is open to them. */
			mustChangePassword: boolean;
			locale: Locale;
			/** More of the head of the page, as it is written. */
			head?: string;
			/** Names the request in the log and on error pages. */
			requestId: string;
			checkReadiness: () => Promise<Readiness>;
			/** Set when a use case refused, so that the answer has the status of a refusal. */
			refused?: 'forbidden' | 'not-found';
			/** Set when the address asks for what cannot be, so that the page that says so is a bad request. */
			badAddress?: boolean;
		}
		interface Error {
			message: string;
			/** What the log says of this error under the same reference. */
			requestId?: string;
			kind?: 'forbidden' | 'not-found' | 'unexpected';
		}
	}
}

export {};
