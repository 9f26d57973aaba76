import { expect, it } from 'vitest';
import { SharedAnswers, sharedKey } from './shared-answers.ts';

function counting(status = 200) {
	const made = { count: 0 };
	const make = () => {
		made.count += 1;
		return Promise.resolve(
			new Response(`page ${made.count}`, { status, headers: { etag: `"${made.count}"` } })
		);
	};
	return { made, make };
}

it('makes a page once for all who ask within a second, each with a body of their own', async () => {
	const shared = new SharedAnswers();
	const { made, make } = counting();
	const answers = await Promise.all([0, 10, 999].map((now) => shared.answer('/p/CASP fr', now, make)));
	expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['page 1', 'page 1', 'page 1']);
	expect(answers.map(({ headers }) => headers.get('etag'))).toEqual(['"1"', '"1"', '"1"']);
	expect(await (await shared.answer('/p/CASP fr', 1_001, make)).text()).toBe('page 2');
	expect(await (await shared.answer('/p/CASP en', 1_001, make)).text()).toBe('page 3');
	expect(made.count).toBe(3);
});

it('makes it again once something was changed, and keeps no refusal', async () => {
	const shared = new SharedAnswers();
	const { make } = counting();
	await shared.answer('/p/CASP fr', 0, make);
	shared.forget();
	expect(await (await shared.answer('/p/CASP fr', 1, make)).text()).toBe('page 2');
	const missing = counting(404);
	await shared.answer('/p/NONE fr', 0, missing.make);
	await shared.answer('/p/NONE fr', 1, missing.make);
	expect(missing.made.count).toBe(2);
});

it('holds some pages and not every address that somebody makes up', async () => {
	const shared = new SharedAnswers();
	const { made, make } = counting();
	for (let at = 0; at < 100; at++) await shared.answer(`/p/CASP?x=${at}`, 0, make);
	await shared.answer('/p/CASP?x=99', 1, make);
	expect(made.count).toBe(100);
	await shared.answer('/p/CASP?x=0', 1, make);
	expect(made.count).toBe(101);
});

it('tells nobody that their copy is good who has none, or another', () => {
	const asked = (etag?: string) =>
		sharedKey(
			new Request('http://localhost/p/CASP', { headers: etag ? { 'if-none-match': etag } : {} }),
			'fr'
		);
	expect(new Set([asked(), asked('"a"'), asked('"b"')]).size).toBe(3);
	expect(asked('"a"')).toBe(asked('"a"'));
});
