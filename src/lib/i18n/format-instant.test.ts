import { expect, it } from 'vitest';
import { formatInstant } from './format-instant.ts';

it.each([
	['2024-09-12T16:42:00Z', '12 septembre 2024 à 18\u00a0h\u00a042', '12 September 2024 at 18:42'],
	['2025-12-31T23:05:00Z', '1er janvier 2026 à 0\u00a0h\u00a005', '1 January 2026 at 00:05']
])('%s is the hour of Paris', (instant, fr, en) => {
	expect(formatInstant(instant, 'fr')).toBe(fr);
	expect(formatInstant(instant, 'en')).toBe(en);
});
