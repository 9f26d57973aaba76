/** Names to look for, most telling first: nearly every browser also claims to be several others. */
const BROWSERS = [
	['Edg', 'Edge'],
	['OPR', 'Opera'],
	['Firefox', 'Firefox'],
	['FxiOS', 'Firefox'],
	['CriOS', 'Chrome'],
	['Chrome', 'Chrome'],
	['Safari', 'Safari']
] as const;

const SYSTEMS = [
	['Android', 'Android'],
	['iPhone', 'iPhone'],
	['iPad', 'iPad'],
	['Windows', 'Windows'],
	['Mac OS', 'macOS'],
	['CrOS', 'ChromeOS'],
	['Linux', 'Linux']
] as const;

/** « Firefox, Windows », to know one's own sessions apart; undefined for what is no browser we know. */
export function browserName(userAgent: string | null): string | undefined {
	const find = (names: readonly (readonly [string, string])[]) =>
		names.find(([mark]) => userAgent?.includes(mark))?.[1];
	const parts = [find(BROWSERS), find(SYSTEMS)].filter((part) => part !== undefined);
	return parts.length === 0 ? undefined : parts.join(', ');
}
