/**
 * A number as people write it: `1 650`, `1650,50`, `1.650,50`, `1,650.50`, `1650 €`.
 *
 * The last comma or point is a decimal sign when one or two figures follow it, and a separator of thousands
 * when exactly three do: `1.650` and `1,650` are both one thousand six hundred and fifty.
 *
 * @returns undefined when it cannot be read
 */
export function readNumber(text: string): number | undefined {
	const plain = text.replace(/€|euros?|eur\b/gi, '').replace(/[\s\u00a0\u202f'’]/gu, '');
	if (!/^\d[\d.,]*$/.test(plain)) return undefined;

	const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
	if (last === -1) return Number(plain);
	const sign = plain[last] ?? '';
	const decimals = plain.length - last - 1;
	if (decimals === 3) return isGrouped(plain, sign) ? Number(plain.replaceAll(sign, '')) : undefined;

	const whole = plain.slice(0, last);
	const separator = sign === ',' ? '.' : ',';
	if (decimals < 1 || decimals > 3 || !(/^\d+$/.test(whole) || isGrouped(whole, separator))) return undefined;
	return Number(`${whole.replaceAll(separator, '')}.${plain.slice(last + 1)}`);
}

/** One to three figures, then groups of three behind this separator. */
function isGrouped(text: string, separator: string): boolean {
	const [first = '', ...groups] = text.split(separator);
	return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}
