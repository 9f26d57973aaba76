import { quoteFound } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** What the sign-in library takes for an address (`z.email()`), so that every account made can sign in. */
const SHAPE =
	/^(?!\.)(?!.*\.\.)[a-z0-9_'+\-.]{0,63}[a-z0-9_+-]@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z]{2,63}$/;

const LONGEST = 254;

/**
 * The address of a staff account, in lower case: `Prenom.Nom@Exemple.fr` and `prenom.nom@exemple.fr` are one.
 *
 * @param at the field it comes from
 */
export function parseEmailAddress(text: string, at = 'email'): Result<string> {
	const address = text.trim().toLowerCase();
	if (address === '') return fail({ code: 'email.missing', at });
	if (address.length > LONGEST || !SHAPE.test(address))
		return fail({ code: 'email.invalid', at, found: quoteFound(text) });
	return ok(address);
}
