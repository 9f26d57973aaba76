import { expect, test } from 'vitest';
import { drawPassword, hashPassword, isPassword } from './password.ts';

test('passwords are kept as argon2id with the cost that OWASP advises', async () => {
	expect(await hashPassword('trois lampes sous le pont')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('the same password typed on another keyboard, in another Unicode form, is the same', async () => {
	const stored = await hashPassword('été à la plage'.normalize('NFD'));
	expect(await isPassword('été à la plage'.normalize('NFC'), stored)).toBe(true);
	expect(await isPassword('ete a la plage', stored)).toBe(false);
});

test('a drawn password is new each time and easy to dictate', () => {
	const drawn = new Set(Array.from({ length: 200 }, drawPassword));
	expect(drawn.size).toBe(200);
	for (const password of drawn)
		expect(password).toMatch(/^([a-hj-km-np-tv-z2-9]{5}-){3}[a-hj-km-np-tv-z2-9]{5}$/);
});
