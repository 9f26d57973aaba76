import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEmailAddress } from './email-address.ts';

test.each([
	['Nadia.Ferrand@Exemple.FR ', 'nadia.ferrand@exemple.fr'],
	["j.o'neil+devenir@sub.exemple.org", "j.o'neil+devenir@sub.exemple.org"]
])('%s is kept as %s', (text, address) => {
	expect(parseEmailAddress(text)).toEqual({ ok: true, value: address });
});

test.each([
	['', 'email.missing'],
	['   ', 'email.missing'],
	['nadia', 'email.invalid'],
	['nadia@exemple', 'email.invalid'],
	['nadia@@exemple.fr', 'email.invalid'],
	['nadia ferrand@exemple.fr', 'email.invalid'],
	['.nadia@exemple.fr', 'email.invalid'],
	['nadia..ferrand@exemple.fr', 'email.invalid'],
	['<b>@exemple.fr', 'email.invalid'],
	['nadia@exemple.fr\r\nBcc: x@exemple.fr', 'email.invalid'],
	[`${'a'.repeat(250)}@exemple.fr`, 'email.invalid']
])('%j is refused', (text, code) => {
	expect(parseEmailAddress(text)).toMatchObject({ ok: false, problems: [{ code, at: 'email' }] });
});

test('an address that was kept is kept again as it is', () => {
	fc.assert(
		fc.property(fc.emailAddress(), (text) => {
			const once = parseEmailAddress(text);
			if (once.ok) expect(parseEmailAddress(once.value)).toEqual(once);
		})
	);
});
