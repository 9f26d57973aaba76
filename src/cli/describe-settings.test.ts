import { expect, test } from 'vitest';
import { describeSettings } from './describe-settings.ts';

test('a secret is masked, an ordinary value shown, a bad one marked', () => {
	const facts = describeSettings({ SECRET_KEY: 's'.repeat(40), HOST: '0.0.0.0', PORT: 'x' });
	const of = (wanted: string) => facts.find(({ name }) => name === wanted);
	expect(of('SECRET_KEY')).toMatchObject({ shown: '••••••••', isDefault: false, valid: true });
	expect(of('HOST')).toMatchObject({ shown: '0.0.0.0', isDefault: false, valid: true });
	expect(of('PORT')).toMatchObject({ shown: 'x', valid: false });
	expect(of('TRUSTED_PROXIES')).toMatchObject({ shown: '0', isDefault: true, valid: true });
	expect(JSON.stringify(facts)).not.toContain('sssss');
});
