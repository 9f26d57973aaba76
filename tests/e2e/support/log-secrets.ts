/** What the journeys of these tests type, click or are given, and a log must never repeat. */
const SEEDED: readonly (readonly [what: string, pattern: RegExp])[] = [
	['an address', /[\w.+-]+@[\w-]+\.\w+/],
	['a personal link', /\/s\/[A-Za-z0-9]{10,}/],
	['the cookie of a session', /session_token|devenir\.device/],
	['where a visitor is', /\b127\.0\.0\.1\b|::1\b/],
	['a password', /trois lampes sous le pont|ce n’est pas celui-là/],
	['the name of a person', /Nouvelle Personne|Directrice/]
];

/** Lines of the log that tell more than they may, with what they tell. */
export function findSecrets(output: string, passwords: readonly string[] = []): readonly string[] {
	const lines = output.split('\n').filter((line) => line.startsWith('{'));
	return lines.flatMap((line) => {
		const told = SEEDED.filter(([, pattern]) => pattern.test(line)).map(([what]) => what);
		if (passwords.some((password) => line.includes(password))) told.push('a password that was printed');
		return told.length === 0 ? [] : [`${told.join(', ')}: ${line}`];
	});
}

/** The passwords that the start printed for the accounts of the fictional institution. */
export function printedPasswords(output: string): readonly string[] {
	return [...output.matchAll(/\S+@demo\.invalid\s+(\S+)/g)].map(([, password = '']) => password);
}
