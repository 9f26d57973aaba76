import { describe, expect, test } from 'vitest';
import { parseViewAddress, viewAddress } from './view-address.ts';

const addressOf = (text: string) => {
	const parsed = parseViewAddress(text);
	return parsed.ok ? viewAddress(parsed.value) : parsed.problems[0].code;
};

describe('the address of a page of figures', () => {
	test.each([
		['/staff?cohort=2023&programme=CASP', '/staff?programme=CASP&cohort=2023'],
		['/staff?programme=CASP&table=jobs&wave=6', '/staff?programme=CASP&wave=6'],
		['/staff', '/staff'],
		['/staff/explore?columns=none&rows=sex', '/staff/explore?rows=sex&columns=none&measure=answers']
	])('%s is written %s', (text, address) => {
		expect(addressOf(text)).toBe(address);
	});

	test.each([
		['https://evil.example/staff', 'view.address'],
		['//evil.example/staff', 'view.address'],
		['/staff/users', 'view.address'],
		['', 'view.address'],
		['/staff?wave=soon', 'selection.wave'],
		['/staff/explore?rows=sex&columns=sex', 'explore.twice']
	])('%s is refused: %s', (text, code) => {
		expect(addressOf(text)).toBe(code);
	});
});
