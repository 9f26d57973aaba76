import { parseEmailAddress } from '../access/email-address.ts';
import { quoteFound, type Problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** How somebody may be reached, as they say it themselves. */
export type OwnChannel = 'email' | 'phone';

/** The form, as it was written. */
export interface WrittenAddresses {
	readonly email: string;
	readonly phone: string;
	/** Empty, or the channel that is wanted first. */
	readonly preferred: string;
}

export interface OwnAddresses {
	/** Channel → new address; a channel that is not there stays as it is. */
	readonly addresses: Partial<Record<OwnChannel, string>>;
	/** Null: as before. */
	readonly preferred: OwnChannel | null;
}

/** Digits of a phone number, from the shortest in use to the longest that E.164 allows. */
const PHONE = /^\+?\d{6,15}$/;

/** What a graduate wants to be reached at for the next wave: each field may be left empty, not all of them. */
export function parseOwnAddresses(written: WrittenAddresses): Result<OwnAddresses> {
	const problems: Problem[] = [];
	const addresses: Partial<Record<OwnChannel, string>> = {};
	for (const [channel, parse] of [
		['email', parseEmailAddress],
		['phone', parsePhone]
	] as const) {
		if (written[channel].trim() === '') continue;
		const parsed = parse(written[channel]);
		if (parsed.ok) addresses[channel] = parsed.value;
		else problems.push(...parsed.problems);
	}
	const { preferred } = written;
	if (preferred !== '' && preferred !== 'email' && preferred !== 'phone')
		problems.push({ code: 'addresses.channel', at: 'preferred', found: quoteFound(preferred) });
	const [first, ...others] = problems;
	if (first) return { ok: false, problems: [first, ...others] };
	if (Object.keys(addresses).length === 0 && preferred === '')
		return fail({ code: 'addresses.none', at: 'email' });
	return ok({ addresses, preferred: preferred === 'email' || preferred === 'phone' ? preferred : null });
}

/** Without the spaces, points, hyphens and brackets that people group digits with. */
function parsePhone(text: string): Result<string> {
	const digits = text.replace(/[\s.\-()\u2010-\u2015]/g, '');
	return PHONE.test(digits)
		? ok(digits)
		: fail({ code: 'addresses.phone', at: 'phone', found: quoteFound(text) });
}
