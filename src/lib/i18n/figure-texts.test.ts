import { describe, expect, it } from 'vitest';
import { DIMENSION_NAMES } from '#lib/domain/figures/dimension.ts';
import { NOT_HERE } from '#lib/domain/indicators/catalogue/not-here.ts';
import { DEFINITION_SETS, TABLES } from '#lib/domain/indicators/registry.ts';
import { isOpenField, OUTCOME_CODES, type CodedField } from '#lib/domain/outcomes/codes.ts';
import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import { formatLabel } from './format-wording.ts';
import { LOCALES } from './locale.ts';
import { isMessageKey, translator } from './translate.ts';

const indicators = Object.values(DEFINITION_SETS).flatMap((set) => [
	...set.indicators,
	...Object.values(set.distributions)
]);
const codes = [...indicators, ...TABLES].map(({ code }) => code);

describe('every code has a name in both languages', () => {
	it.each([...new Set<string>([...codes, ...NOT_HERE])])('indicator %s', (code) => {
		expect(isMessageKey(`figures.indicator.${code}.title`)).toBe(true);
		expect(isMessageKey(`figures.indicator.${code}.definition`)).toBe(true);
	});

	it.each(NOT_HERE)('why %s cannot be computed', (code) => {
		expect(isMessageKey(`figures.indicator.${code}.missing`)).toBe(true);
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
