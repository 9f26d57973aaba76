/** A number as tools and people write one in a setting, `18`, `2,5`; undefined for anything else. */
export function numberIn(text: string): number | undefined {
	return /^-?\d{1,15}([.,]\d{1,10})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
}
