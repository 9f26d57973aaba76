import { describe, expect, it } from 'vitest';
import { DIMENSION_NAMES } from '#lib/domain/figures/dimension.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { isOpenField, OUTCOME_CODES, type CodedField } from '#lib/domain/outcomes/codes.ts';
import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import { formatLabel } from './format-wording.ts';
import { LOCALES } from './locale.ts';
import { isMessageKey, translator } from './translate.ts';

const indicators = Object.values(DEFINITION_SETS).flatMap((set) => [
	...set.indicators,
	...Object.values(set.distributions)
]);

describe('every code has a name in both languages', () => {
	it.each([...new Set(indicators.map(({ code }) => code))])('indicator %s', (code) => {
		expect(isMessageKey(`figures.indicator.${code}.title`)).toBe(true);
		expect(isMessageKey(`figures.indicator.${code}.definition`)).toBe(true);
	});

	const rates = indicators.filter(({ unit }) => unit === 'rate');
	it.each([...new Set(rates.map(({ code }) => code))])('a sentence of indicator %s', (code) => {
		expect(isMessageKey(`figures.indicator.${code}.sentence`)).toBe(true);
	});

	it.each(DIMENSION_NAMES)('filter %s', (name) => {
		expect(isMessageKey(`figures.filter.${name}`)).toBe(true);
	});

	it.each(Object.keys(OUTCOME_CODES) as CodedField[])('field %s', (field) => {
		expect(isOpenField(field)).toBe(false);
		for (const locale of LOCALES) {
			const voice = { locale, t: translator(locale) };
			const names = OUTCOME_CODES[field].map((code) => formatLabel(codeLabel(field, code), voice));
			expect(new Set(names).size, `${field} in ${locale}`).toBe(names.length);
		}
	});
});
