import { describe, expect, test } from 'vitest';
import { parseMapping, parseMappingText } from './mapping.ts';
import { withProgramme } from './with-programme.ts';

const BASE = {
	format: 'devenir-mapping',
	version: 1,
	name: 'Test',
	key: { columns: ['id'] },
	programme: { code: 'programme' },
	cohort: 'year',
	waves: []
};

describe('a document', () => {
	test.each([
		['no JSON', '{', 'import.mapping-not-json'],
		['another format', JSON.stringify({ ...BASE, format: 'other' }), 'import.mapping-invalid'],
		[
			'a field that does not exist',
			JSON.stringify({ ...BASE, award: { shoeSize: 'x' } }),
			'import.mapping-invalid'
		],
		[
			'two waves of the same months',
			JSON.stringify({ ...BASE, waves: [wave(6), wave(6)] }),
			'import.mapping-wave-twice'
		]
	])('that is %s is refused', (_name, text, code) => {
		expect(parseMappingText(text)).toMatchObject({ ok: false, problems: [{ code }] });
	});

	test('says where it is wrong', () => {
		expect(parseMapping({ ...BASE, version: 2 })).toMatchObject({ ok: false, problems: [{ at: 'version' }] });
		expect(parseMapping({ ...BASE, waves: [{ months: 600, fields: {} }] })).toMatchObject({
			problems: [{ at: 'waves.0.months', found: '600' }]
		});
	});

	test('takes a programme said beside it', () => {
		const parsed = parseMapping(BASE);
		if (!parsed.ok) throw new Error('This mapping is a good one.');
		const mapping = parsed.value;
		expect(withProgramme(mapping, { code: 'CASP' })).toMatchObject({
			programme: { code: { value: 'CASP' } }
		});
		expect(withProgramme(mapping, { column: 'x' })).toMatchObject({
			programme: { code: 'x' },
			createProgrammes: true
		});
	});
});

function wave(months: number, fields: Readonly<Record<string, unknown>> = {}) {
	return { months, fields };
}
