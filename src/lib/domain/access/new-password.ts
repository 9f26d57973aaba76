import { fail, ok, type Result } from '../shared/result.ts';

/** Bounds on the length of a password, in characters (OWASP ASVS 5.0: 6.2.1, 6.2.9). */
export const PASSWORD_LENGTH = { least: 12, most: 256 } as const;

const FEWEST_DIFFERENT_CHARACTERS = 5;

/**
 * Roots of the passwords that lists of leaks hold most often, French and English. A password that is one of
 * them, repeated or dressed with figures and signs, is refused: `MotDePasse2026!`, `azertyazerty12`.
 */
const COMMON_ROOTS = new Set(
	`motdepasse password passwort passw admin administrateur administrator bonjour bonsoir soleil azerty azertyuiop
	qwerty qwertyuiop qwertz abcdef abcdefgh abcd azer iloveyou jetaime doudou loulou chouchou nicolas camille
	marseille bordeaux toulouse paris lyon france football welcome bienvenue letmein monkey dragon superman
	batman princesse princess starwars sunshine secret changeme changezmoi temporaire temporary devenir
	diplome promotion formation universite university etudiant student ecole school test testtest master licence`.split(
		/\s+/
	)
);

const RUNS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop'];

/**
 * A password that a person chooses.
 *
 * No rule on capitals or signs, which make worse passwords; length, and nothing that is tried first.
 *
 * @param about the address and the name of the person, which it must not be made of
 */
export function parseNewPassword(text: string, about: readonly string[], at = 'password'): Result<string> {
	const length = Array.from(text).length;
	if (length < PASSWORD_LENGTH.least)
		return fail({ code: 'password.too-short', at, params: { least: PASSWORD_LENGTH.least } });
	if (length > PASSWORD_LENGTH.most)
		return fail({ code: 'password.too-long', at, params: { most: PASSWORD_LENGTH.most } });
	if (isCommon(text)) return fail({ code: 'password.common', at });
	if (isPersonal(text, about)) return fail({ code: 'password.personal', at });
	return ok(text);
}

function isCommon(text: string): boolean {
	const lower = plain(text);
	if (new Set(lower).size < FEWEST_DIFFERENT_CHARACTERS) return true;
	if (RUNS.some((run) => `${run}${run}`.includes(lower))) return true;
	const letters = lower.replace(/[^a-z]/g, '');
	return letters === '' || COMMON_ROOTS.has(letters) || COMMON_ROOTS.has(smallestPeriod(letters));
}

/** Made of the address or the name, with fewer than six characters of its own. */
function isPersonal(text: string, about: readonly string[]): boolean {
	const words = about.flatMap((part) => plain(part).split(/[^a-z0-9]+/)).filter(({ length }) => length > 3);
	const rest = words.reduce((left, word) => left.replaceAll(word, ''), plain(text));
	return rest.length < plain(text).length && rest.length < 6;
}

/** Lower case, accents off, the usual figures for letters undone. */
function plain(text: string): string {
	const figures: Readonly<Record<string, string>> = { '@': 'a', '€': 'e', $: 's' };
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[@€$]/g, (sign) => figures[sign] ?? sign);
}

/** `azertyazerty` → `azerty`. */
function smallestPeriod(text: string): string {
	for (let length = 1; length <= text.length / 2; length++) {
		const part = text.slice(0, length);
		if (part.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return part;
	}
	return text;
}
