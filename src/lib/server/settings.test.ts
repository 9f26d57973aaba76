import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

test('an empty environment has a working default for everything', () => {
	const settings = parseSettings({});
	expect(settings).toMatchObject({
		ok: true,
		value: { DATABASE_URL: '', DEVENIR_DATA: 'data', HOST: '127.0.0.1', PORT: 3000, TRUSTED_PROXIES: 0 }
	});
});

test.each([
	['PORT', 'abc'],
	['PORT', '70000'],
	['PORT', '-1'],
	['DATABASE_URL', 'mysql://host/db'],
	['PUBLIC_URL', 'devenir.example'],
	['PUBLIC_URL', 'https://devenir.example/'],
	['SECRET_KEY', 'too short'],
	['TRUSTED_PROXIES', 'all']
])('%s=%s is refused by its name', (name, value) => {
	expect(parseSettings({ [name]: value })).toMatchObject({
		ok: false,
		problems: [{ code: 'setting.invalid', at: name }]
	});
});

test('every bad value is told at once', () => {
	const settings = parseSettings({ PORT: 'x', PUBLIC_URL: 'x' });
	expect(settings.ok ? [] : settings.problems.map(({ at }) => at)).toEqual(['PUBLIC_URL', 'PORT']);
});
