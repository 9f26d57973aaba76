import { describe, expect, it } from 'vitest';
import { DEFAULT_TEMPLATE } from './default-template.ts';
import { parseTemplateRows, TEMPLATE_HEADER, templateRows } from './template-rows.ts';

const HEADER = [...TEMPLATE_HEADER];

describe('a template as a table', () => {
	it('is read as it was written', () => {
		expect(parseTemplateRows([HEADER, ...templateRows(DEFAULT_TEMPLATE)])).toEqual({
			ok: true,
			value: DEFAULT_TEMPLATE
		});
	});

	it('takes another order, other names and other codes, and passes over empty lines', () => {
		const rows = [
			['Field', 'Label', 'Codes', ''],
			['m06_situation', 'Situation', 'employed = En poste | seeking=À la recherche = active'],
			['', '', ''],
			['sexe', '', ''],
			['centre', "'=Centre", '']
		];
		expect(parseTemplateRows(rows)).toEqual({
			ok: true,
			value: {
				format: 1,
				columns: [
					{
						...{ field: 'm06_situation', label: 'Situation' },
						codes: { employed: 'En poste', seeking: 'À la recherche = active' }
					},
					{ field: 'sexe', label: 'sexe' },
					{ field: 'centre', label: '=Centre' }
				]
			}
		});
	});

	it.each([
		['another header', [['colonne', 'label', 'codes'], ['sexe']], 'report.template-header', 1],
		['a column that does not exist', [HEADER, ['sexe'], [], ['sex']], 'report.template-column', 4],
		['a name given twice', [HEADER, ['sexe', 'x'], ['centre', 'x']], 'report.template-twice', 3],
		['a code without a name', [HEADER, ['sexe', '', 'F = Mme | M']], 'report.template-codes', 2],
		['a code given twice', [HEADER, ['sexe', '', 'F = Mme | F = Mlle']], 'report.template-codes', 2],
		['a label without end', [HEADER, ['sexe', 'x'.repeat(201)]], 'report.template-label', 2],
		['no column', [HEADER], 'report.template-count', undefined]
	])('refuses %s, and says the line', (_, rows, code, row) => {
		const read = parseTemplateRows(rows);
		expect(read).toMatchObject({ ok: false, problems: [{ code }] });
		expect(read.ok ? null : read.problems[0].row).toBe(row);
	});
});
