import { expect, test } from 'vitest';
import { parseOwnAddresses } from './own-addresses.ts';

const NOTHING = { email: '', phone: '', preferred: '' };

test('each field may be left empty', () => {
	expect(parseOwnAddresses({ ...NOTHING, email: ' Amina.Test@Exemple.fr ' })).toEqual({
		ok: true,
		value: { addresses: { email: 'amina.test@exemple.fr' }, preferred: null }
	});
	expect(parseOwnAddresses({ ...NOTHING, preferred: 'phone' })).toEqual({
		ok: true,
		value: { addresses: {}, preferred: 'phone' }
	});
});

test('nothing at all is told to whoever sends it', () => {
	expect(parseOwnAddresses({ ...NOTHING, email: '  ' })).toMatchObject({
		problems: [{ code: 'addresses.none', at: 'email' }]
	});
});

test.each([
	['06 12 34 56 78', '0612345678'],
	['+33 (6) 12.34-56 78', '+33612345678'],
	['06\u202f12\u202f34\u202f56\u202f78', '0612345678']
])('a phone number is kept without what groups it: %s', (phone, kept) => {
	expect(parseOwnAddresses({ ...NOTHING, phone })).toMatchObject({ value: { addresses: { phone: kept } } });
});

test('everything that is wrong is said at once, at its field', () => {
	const parsed = parseOwnAddresses({ email: 'amina@', phone: '06 12 ab', preferred: 'fax' });
	expect(parsed).toMatchObject({
		ok: false,
		problems: [
			{ code: 'email.invalid', at: 'email' },
			{ code: 'addresses.phone', at: 'phone', found: '06 12 ab' },
			{ code: 'addresses.channel', at: 'preferred', found: 'fax' }
		]
	});
});
