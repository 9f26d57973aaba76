import { expect, it } from 'vitest';
import tokens from '#lib/ui/tokens.css?raw';
import { PALETTE } from './palette.ts';

it('has the light colours of the tokens', () => {
	const light = tokens.slice(0, tokens.indexOf('@media'));
	for (const [name, colour] of Object.entries(PALETTE))
		expect(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1], name).toBe(colour);
});
