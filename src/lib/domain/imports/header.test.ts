import { describe, expect, test } from 'vitest';
import { columnNames, findHeader } from './header.ts';

const table = (text: string) => text.split('\n').map((line) => line.split(','));

describe('where a table begins', () => {
	test.each([
		['one header row', 'id,name\n1,Ada\n2,Bo', 0, 1],
		['words above words', 'status,gender\nworking,m\nseeking,f', 0, 1],
		['no header', '1,2013-07-04,12\n2,2013-07-05,13\n3,2013-07-06,14', 0, 0],
		['years as names', 'région,2012,2013\nPACA,120,130\nBretagne,90,80\nCorse,12,11', 0, 1],
		['a title', 'Enquête 2014\n\nid,name,pay\n1,Ada,1500\n2,Bo,1600', 2, 1],
		['a title in a row of empty cells', 'Enquête 2014,,\nid,name,pay\n1,Ada,1500\n2,Bo,1600', 1, 1],
		['two columns of facts above', 'Author,Me\nDate,2022\n\nid,a,b,c,d\n1,x,y,z,3\n2,x,y,z,4', 3, 1],
		[
			'SurveyMonkey: options under questions',
			'id,Which films,,,Pay\n,Star Wars I,Star Wars II,Star Wars III,Response\n1,,x,,1500\n2,x,,,1600\n3,x,,,1700',
			0,
			2
		],
		[
			'Qualtrics: ids under texts',
			'StartDate,Q1\nStart Date,How are you?\n{"ImportId":"startDate"},{"ImportId":"QID1"}\n2018-01-01,3',
			0,
			3
		],
		['Qualtrics as it was: texts under codes', 'V1,Q1\nStart Date,How are you?\n2018-01-01,3', 0, 2],
		['a first row of words for no value', 'year,rate\n2010,ns\n2011,52\n2012,53\n2013,54\n2014,51', 0, 1]
	])('%s', (_name, text, titleRows, headerRows) => {
		expect(findHeader(table(text))).toEqual({ titleRows, headerRows });
	});
});

describe('the names of columns', () => {
	test('an empty one is called by its place, a repeated one by its rank', () => {
		expect(columnNames([['id', '', 'Autre', 'Autre']], 4)).toEqual(['id', '#2', 'Autre', 'Autre (2)']);
	});

	test('without a header all are called by their place', () => {
		expect(columnNames([], 2)).toEqual(['#1', '#2']);
	});

	test('codes above texts are the names', () => {
		expect(columnNames(table('Q1,Q2\nHow?,Why?'), 2)).toEqual(['Q1', 'Q2']);
	});

	test('a question stands for the empty cells at its right', () => {
		const header = table('id,Films,,Pay\n,Star Wars I,Star Wars II,Response');
		expect(columnNames(header, 4)).toEqual(['id', 'Films | Star Wars I', 'Films | Star Wars II', 'Pay']);
	});
});
