import fc from 'fast-check';
import { createHmac, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { isCodeOf, makeLetterCode, readLetterCode } from './letter-code.ts';

const SETTINGS = { SECRET_KEY: 'a key for tests, forty characters long..' };
const FACTS = { institutionNumber: 7, linkKey: '0123456789abcdef', linkVersion: 1 };

it('is the number, 20 bits of the public part and 30 of an HMAC, in Crockford’s base 32', () => {
	const key = Buffer.from(hkdfSync('sha256', SETTINGS.SECRET_KEY, 'devenir', 'links/letter-code/1', 32));
	const mac = createHmac('sha256', key).update(Buffer.from('000700010123456789abcdef', 'hex')).digest('hex');
	const bits = (hex: string, many: number) =>
		Array.from(hex)
			.map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
			.join('')
			.slice(0, many);
	const signs = (bits('01234', 20) + bits(mac, 30)).match(/.{5}/g) ?? [];
	const text = signs.map((sign) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[parseInt(sign, 2)]).join('');
	expect(makeLetterCode(SETTINGS, FACTS)).toBe(`7-${text.slice(0, 5)}-${text.slice(5)}`);
});

it('is read however it is typed, and is good for its link, version and key only', () => {
	const hex = fc.constantFrom(...Array.from('0123456789abcdef'));
	const facts = fc.record({
		institutionNumber: fc.integer({ min: 1, max: 65_535 }),
		linkKey: fc.string({ unit: hex, minLength: 16, maxLength: 16 }),
		linkVersion: fc.integer({ min: 1, max: 32_766 })
	});
	fc.assert(
		fc.property(facts, (link) => {
			const code = makeLetterCode(SETTINGS, link);
			expect(code).toMatch(/^\d+-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
			for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', '–')]) {
				const read = readLetterCode(typed);
				if (!read) throw new Error(typed);
				expect(read).toMatchObject({ linkKeyStart: link.linkKey.slice(0, 5) });
				expect(isCodeOf(SETTINGS, read, link)).toBe(true);
				expect(isCodeOf(SETTINGS, read, { ...link, linkVersion: link.linkVersion + 1 })).toBe(false);
				expect(isCodeOf({ SECRET_KEY: 'another key, also long enough for it' }, read, link)).toBe(false);
			}
			const misread = code.replaceAll('0', 'O').replaceAll('1', 'l');
			const [, number = ''] = /^(\d+)/.exec(code) ?? [];
			expect(readLetterCode(number + misread.slice(number.length))).toEqual(readLetterCode(code));
		})
	);
});

it.each([
	'',
	'7',
	'7-3K7QW',
	'99999-3K7QW-X4M2P',
	'7-3K7QW-X4M2',
	'A-3K7QW-X4M2P',
	'7-3K7QW-X4M2U',
	'x'.repeat(100_000)
])('takes nothing else: %#', (typed) => {
	expect(readLetterCode(typed)).toBeUndefined();
});
