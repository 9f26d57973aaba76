import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../programme-texts.ts';
import { PROGRAMME_TEXTS } from '../programme.ts';
import { CASP_PRESET } from './casp.ts';
import { isPresetCode, PRESETS } from './index.ts';

const SOURCES = `${process.env['DEVENIR_SHARED'] ?? '../shared'}/data/gold_casp`;

describe.each(Object.values(PRESETS))('preset $code', ({ code, programmes }) => {
	test('is found by its code', () => {
		expect(isPresetCode(code)).toBe(true);
		expect(isPresetCode(`${code}x`)).toBe(false);
	});

	test('names every programme and every entry in both languages, each code once', () => {
		for (const { name, edition } of programmes) {
			expect(name.fr !== '' && name.en !== '').toBe(true);
			for (const list of [edition.targetJobs, edition.structures, edition.activities]) {
				expect(list.length).toBeGreaterThan(0);
				expect(new Set(list.map((item) => item.code)).size).toBe(list.length);
				for (const item of list) expect(item.fr !== '' && item.en !== '').toBe(true);
			}
		}
	});

	test('puts a parent before its children', () => {
		const seen: string[] = [];
		for (const { code: own, parentCode } of programmes) {
			if (parentCode !== null) expect(seen).toContain(parentCode);
			seen.push(own);
		}
	});
});

describe('CASP and CIAO, as the programme presents itself', () => {
	const [casp, ciao] = CASP_PRESET.programmes;

	test('a title of level 5 in the register, and the certificate inside it', () => {
		expect(casp).toMatchObject({ code: 'CASP', registerNumber: 'RNCP36625', level: 5, parentCode: null });
		expect(ciao).toMatchObject({ code: 'CIAO', registerNumber: null, parentCode: 'CASP' });
	});

	test('of its texts those that the presentation states, and no fee, support or equivalence of our own', () => {
		const written = ({ edition }: { readonly edition: Parameters<typeof textsOf>[0] }) =>
			PROGRAMME_TEXTS.filter((text) => textsOf(edition)[text] !== null);
		expect(CASP_PRESET.programmes.map(written)).toEqual([
			['objectives', 'admission', 'pathways'],
			['objectives', 'furtherStudy']
		]);
	});

	test('twelve units, six for each certificate, the last one chosen between two', () => {
		expect(casp?.edition.units).toHaveLength(13);
		const places = new Set(casp?.edition.units.map(({ block, rank }) => `${block} ${rank}`));
		expect(places.size).toBe(12);
		expect(ciao?.edition.units.map(({ code }) => code)).toEqual([
			'TET099',
			'AST004',
			'TRS001',
			'CCE001',
			'TET003',
			'TET007'
		]);
	});

	test('the lists of the presentation, codes and units', (context) => {
		if (!existsSync(SOURCES)) context.skip('the folder of shared data is not there');
		const column = (file: string, number: number) =>
			readFileSync(`${SOURCES}/${file}`, 'utf8')
				.trim()
				.split('\n')
				.slice(1)
				.map((line) => line.split(',')[number]);
		const listed = (file: string) => column(file, 0).filter((code) => /^[MS]\d$/.test(code ?? ''));
		expect(casp?.edition.targetJobs.map(({ code }) => code)).toEqual(listed('nomenclature_metiers.csv'));
		expect(casp?.edition.structures.map(({ code }) => code)).toEqual(listed('nomenclature_structures.csv'));
		expect(casp?.edition.units.map(({ code }) => code)).toEqual(column('ue_formation.csv', 2));
		expect(casp?.edition.units.map(({ block }) => block)).toEqual(column('ue_formation.csv', 0));
	});
});
