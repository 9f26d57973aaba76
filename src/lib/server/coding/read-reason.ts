import { fail, ok, type Result } from '#lib/domain/shared/result.ts';

/** In characters. Shorter says nothing, longer is read by nobody. */
const LENGTH = { least: 3, most: 500 } as const;

/** The reason that a person gave, without which a decision cannot be defended. */
export function readReason(typed: string, at = 'reason'): Result<string> {
	const reason = typed.replace(/\s+/g, ' ').trim();
	if (reason.length < LENGTH.least) return fail({ code: 'coding.reason-wanted', at });
	if (reason.length > LENGTH.most) {
		return fail({ code: 'coding.reason-too-long', at, params: { most: LENGTH.most, count: reason.length } });
	}
	return ok(reason);
}
