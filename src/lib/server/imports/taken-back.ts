import type { Result } from '#lib/domain/shared/result.ts';

/** Ends a transaction without keeping anything of it. */
export class TakenBack extends Error {
	readonly result: Result<unknown>;

	constructor(result: Result<unknown>) {
		super('Nothing of this import is kept');
		this.name = 'TakenBack';
		this.result = result;
	}
}
