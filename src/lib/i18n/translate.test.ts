import { describe, expect, it } from 'vitest';
import { translator } from './translate.ts';

describe('the count of a text', () => {
	it('groups its thousands as each language does', () => {
		const params = { count: 3282 };
		expect(translator('fr')('imports.plan.outcomes', params)).toBe('dont 3\u202f282 réponses');
		expect(translator('en')('imports.plan.outcomes', params)).toBe('with 3,282 answers');
	});

	it('still chooses between one and several', () => {
		expect(translator('fr')('imports.plan.outcomes', { count: 0 })).toBe('dont 0 réponse');
		expect(translator('en')('imports.plan.outcomes', { count: 1 })).toBe('with 1 answer');
	});
});
