import { describe, expect, test } from 'vitest';
import type { Problem } from '../shared/problem.ts';
import { bindMapping } from './bind-mapping.ts';
import { rowDrafter } from './draft-row.ts';
import { parseMapping, type Mapping } from './mapping.ts';

const BASE = {
	format: 'devenir-mapping',
	version: 1,
	name: 'Test',
	key: { columns: ['id'] },
	programme: { code: 'programme' },
	cohort: 'year',
	waves: []
};

function mappingOf(changes: Readonly<Record<string, unknown>>): Mapping {
	const parsed = parseMapping({ ...BASE, ...changes });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}

/** Drafts rows under a header; the first is row 2. */
function draft(changes: Readonly<Record<string, unknown>>, header: string, ...rows: readonly string[]) {
	const bound = bindMapping(mappingOf(changes), header.split(','));
	if (!bound.ok) return { drafts: [], problems: bound.problems };
	const problems: Problem[] = [];
	const drafter = rowDrafter(bound.value, {
		report: (problem) => problems.push(problem),
		hash: (text) => text
	});
	const drafts = rows.map((row, index) => drafter.draft(index + 2, row.split(',')));
	return { drafts, problems };
}

const HEADER = 'id,programme,year';

function wave(months: number, fields: Readonly<Record<string, unknown>> = {}) {
	return { months, fields };
}

describe('columns', () => {
	test('are found without case, accents, spaces or underscores', () => {
		const { drafts, problems } = draft(
			{ award: { awardedOn: 'Date d’obtention' } },
			"ID,Programme, YEAR ,DATE_D'OBTENTION",
			'1,CASP,2023,2023-06-30'
		);
		expect(problems).toEqual([]);
		expect(drafts[0]).toMatchObject({ key: '1', year: 2023, award: { awardedOn: '2023-06-30' } });
	});

	test('that are not there, or there twice, are problems, all of them', () => {
		expect(
			draft({ award: { sex: 'sexe', centre: 'centre' } }, `${HEADER},Centre,CENTRE`).problems
		).toMatchObject([
			{ code: 'import.column-missing', column: 'sexe' },
			{ code: 'import.column-ambiguous', column: 'centre' }
		]);
	});

	test('without a name are found by their place', () => {
		expect(draft({ award: { centre: '#4' } }, `${HEADER},`, '1,A,2020,Paris').drafts[0]?.award.centre).toBe(
			'Paris'
		);
	});
});

describe('values', () => {
	const sex = { column: 'sex', values: { Femme: 'F', Féminin: 'F', Homme: 'M' } };

	test('several of the source may be one of ours, whatever their case and accents', () => {
		const read = draft(
			{ award: { sex } },
			`${HEADER},sex`,
			'1,A,2020,femme',
			'2,A,2020,FEMININ',
			'3,A,2020,'
		);
		expect(read.drafts.map((one) => one?.award.sex)).toEqual(['F', 'F', null]);
	});

	test('without a counterpart are a problem, unless the mapping says otherwise', () => {
		expect(draft({ award: { sex } }, `${HEADER},sex`, '1,A,2020,Autre').problems).toEqual([
			{
				code: 'import.value-unknown',
				row: 2,
				column: 'sex',
				found: 'Autre',
				params: { expected: 'F, M, unknown' }
			}
		]);
		const said = draft(
			{ award: { sex: { ...sex, otherwise: 'unknown' } } },
			`${HEADER},sex`,
			'1,A,2020,Autre'
		);
		expect(said.drafts[0]?.award.sex).toBe('unknown');
	});

	test('of the mapping that our lists do not have are problems of the mapping', () => {
		const wrong = { column: 'sex', values: { Femme: 'Woman' } };
		expect(draft({ award: { sex: wrong } }, `${HEADER},sex`).problems).toMatchObject([
			{ code: 'import.mapping-value', at: 'award.sex', found: 'Woman' }
		]);
	});

	test('may be constants, the first filled of several columns, or depend on a case', () => {
		const award = {
			route: { value: 'VAE' },
			centre: { columns: ['a', 'b'], empty: 'Paris' },
			frame: {
				cases: [
					{
						when: {
							all: [
								{ column: 'a', filled: false },
								{ column: 'b', in: ['Décédé'] }
							]
						},
						value: 'deceased'
					},
					{
						when: { any: [{ column: 'a', startsWith: 'DOUB' }, { not: { column: 'b', filled: true } }] },
						value: 'duplicate'
					}
				],
				value: 'eligible'
			}
		};
		const read = draft(
			{ award },
			`${HEADER},a,b`,
			'1,A,2020,,decede',
			'2,A,2020,double,x',
			'3,A,2020,Lyon,x',
			'4,A,2020,,'
		);
		expect(read.problems).toEqual([]);
		expect(read.drafts.map((one) => [one?.award.frame, one?.award.centre, one?.award.route])).toEqual([
			['deceased', 'decede', 'VAE'],
			['duplicate', 'double', 'VAE'],
			['eligible', 'Lyon', 'VAE'],
			['duplicate', 'Paris', 'VAE']
		]);
	});

	test('that the file writes for nothing are empty', () => {
		const changes = { file: { missing: ['NA', 'n.d.'] }, award: { centre: 'a' } };
		const read = draft(changes, `${HEADER},a`, '1,A,2020,na', '2,A,2020,N.D.', '3,A,2020,Nantes');
		expect(read.drafts.map((one) => one?.award.centre)).toEqual([null, null, 'Nantes']);
	});

	test('of pay may be by the year or the month', () => {
		const fields = {
			netMonthlyEuros: { column: 'a', divide: 12 },
			grossYearEuros: { column: 'b', multiply: 12 }
		};
		const read = draft({ waves: [wave(6, fields)] }, `${HEADER},a,b`, '1,A,2020,24000,2500');
		expect(read.drafts[0]?.waves[0]?.fields).toEqual({ netMonthlyEuros: 2000, grossYearEuros: 30_000 });
	});
});

test('every impossible cell is told, with row, column and what was found', () => {
	const changes = {
		award: { awardedOn: 'date' },
		person: { birthYear: 'born' },
		waves: [wave(6, { netMonthlyEuros: 'pay', ftePercent: 'part', jobTitle: 'job' })]
	};
	const { problems, drafts } = draft(
		changes,
		`${HEADER},date,born,pay,part,job`,
		`,A,2020,31/02/2020,1980,1500,100,x`,
		`2,,2020,13 mai,1980.5,beaucoup,150,x`,
		`3,A,deux mille,04/05/2020,1980,-20,50,${'x'.repeat(2001)}`,
		'4,A,,31/12/19,1980,1.2.3,50,x',
		'5,A,2020,31/12/2019,1980,1500,50,x',
		'5,A,2020,31/12/2019,1980,1500,50,x'
	);
	expect(
		problems.map(({ row, column = '', code, found = '' }) => [row, column, code, found.slice(0, 12)])
	).toEqual([
		[2, 'date', 'import.date-impossible', '31/02/2020'],
		[2, '', 'import.key-empty', ''],
		[3, 'date', 'import.date-unreadable', '13 mai'],
		[3, '', 'import.programme-empty', ''],
		[3, 'pay', 'import.number-unreadable', 'beaucoup'],
		[3, 'part', 'import.number-impossible', '150'],
		[3, 'born', 'import.number-not-whole', '1980.5'],
		[4, 'date', 'import.date-ambiguous', '04/05/2020'],
		[4, 'year', 'import.number-unreadable', 'deux mille'],
		[4, 'job', 'import.text-too-long', 'xxxxxxxxxxxx'],
		[4, 'pay', 'import.number-impossible', '-20'],
		[5, 'date', 'import.date-short-year', '31/12/19'],
		[5, '', 'import.cohort-empty', ''],
		[5, 'pay', 'import.number-unreadable', '1.2.3'],
		[7, '', 'import.key-twice', '5']
	]);
	expect(drafts.map((one) => one?.row ?? null)).toEqual([null, null, null, null, 6, null]);
});

test('the year of a cohort is that of the award when the file has no other', () => {
	const read = draft(
		{ cohort: undefined, award: { awardedOn: 'date' } },
		'id,programme,date',
		'1,A,2021-07-01',
		'2,A,'
	);
	expect(read.drafts[0]?.year).toBe(2021);
	expect(read.problems).toEqual([{ code: 'import.cohort-empty', row: 3 }]);
});

test('rows without a key are named by what does not change, and by their rank', () => {
	const changes = { key: { from: 'facts' }, award: { sex: 'sex' } };
	const { drafts } = draft(changes, 'programme,year,sex', 'A,2020,F', 'A,2020,M', 'A,2020,F', 'B,2020,F');
	expect(drafts.map((one) => one?.key.slice(-2))).toEqual(['-1', '-1', '-2', '-1']);
	expect(drafts[0]?.key).not.toBe(drafts[1]?.key);
});
