import type { Context } from '#lib/server/context.ts';
import type { Locale } from '#lib/i18n/locale.ts';

declare global {
	namespace App {
		interface Locals {
			/** What a use case is given; made for every request by `hooks.server.ts`. */
			context: Context;
			locale: Locale;
			/** Names the request in the log and on error pages. */
			requestId: string;
		}
		interface Error {
			message: string;
			requestId?: string;
		}
	}
}

export {};
