import { OUTCOME_CODES, type CodedField } from '../outcomes/codes.ts';
import type { DerivedField } from '../outcomes/outcome.ts';

/** What a field of a mapping takes: one code of a closed list, text, a number with its bounds, or a date. */
export type FieldKind =
	| { readonly kind: 'code'; readonly codes: readonly string[] }
	| { readonly kind: 'text'; readonly longest: number }
	| { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole?: boolean }
	| { readonly kind: 'date' };

const text = (longest: number): FieldKind => ({ kind: 'text', longest });
const number = (least: number, most: number): FieldKind => ({ kind: 'number', least, most });
const whole = (least: number, most: number): FieldKind => ({ kind: 'number', least, most, whole: true });
const code = (field: CodedField): FieldKind => ({ kind: 'code', codes: OUTCOME_CODES[field] });
const DATE: FieldKind = { kind: 'date' };

export const PROGRAMME_FIELDS = {
	code: text(200),
	name: text(300),
	registerNumber: text(20),
	level: whole(1, 8),
	diploma: text(120),
	domain: text(200)
} as const satisfies Record<string, FieldKind>;

export const PERSON_FIELDS = {
	externalKey: text(100),
	familyName: text(120),
	givenName: text(120),
	birthYear: whole(1900, 2100),
	email: text(254),
	phone: text(40)
} as const satisfies Record<string, FieldKind>;

export const AWARD_FIELDS = {
	awardedOn: DATE,
	frame: code('frame'),
	sex: code('sex'),
	route: code('route'),
	modality: code('modality'),
	nationality: code('nationality'),
	ageBand: code('ageBand'),
	entrySituation: code('entrySituation'),
	entryJob: text(2000),
	centre: text(120),
	domain: text(200)
} as const satisfies Record<string, FieldKind>;

/** Coded facts of one wave. The facts of the award and what is derived are not mapped here. */
type WaveCode = Exclude<CodedField, DerivedField | keyof typeof AWARD_FIELDS>;

const WAVE_CODES = {
	collection: code('collection'),
	mode: code('mode'),
	activity: code('activity'),
	correctedActivity: code('correctedActivity'),
	study: code('study'),
	available: code('available'),
	seeking: code('seeking'),
	status: code('status'),
	contract: code('contract'),
	workingTime: code('workingTime'),
	jobLevel: code('jobLevel'),
	country: code('country'),
	mobility: code('mobility'),
	target: code('target'),
	titleLink: code('titleLink'),
	payBasis: code('payBasis'),
	late: code('late')
} as const satisfies Record<WaveCode, FieldKind>;

export const WAVE_FIELDS = {
	...WAVE_CODES,
	jobTitle: text(2000),
	employer: text(500),
	jobFamily: text(100),
	structure: text(100),
	department: text(60),
	region: text(100),
	netMonthlyEuros: number(0, 1_000_000),
	bonusYearEuros: number(0, 10_000_000),
	grossYearEuros: number(0, 10_000_000),
	ftePercent: number(1, 100),
	monthsToFirstJob: number(0, 600),
	referenceDate: DATE
} as const satisfies Record<string, FieldKind>;

export const COHORT_YEAR: FieldKind = whole(1950, 2100);

export type ProgrammeField = keyof typeof PROGRAMME_FIELDS;
export type PersonField = keyof typeof PERSON_FIELDS;
export type AwardField = keyof typeof AWARD_FIELDS;
export type WaveField = keyof typeof WAVE_FIELDS;
