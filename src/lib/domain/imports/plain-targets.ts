import type { FieldSource } from './mapping.ts';
import {
	AWARD_FIELDS,
	COHORT_YEAR,
	PERSON_FIELDS,
	PROGRAMME_FIELDS,
	WAVE_FIELDS,
	type AwardField,
	type FieldKind,
	type PersonField,
	type WaveField
} from './target-fields.ts';

/** What a column of a plain file may be: one field, read as it is. */
export interface PlainTarget {
	readonly part: 'key' | 'programme' | 'cohort' | 'person' | 'award' | 'wave' | 'attribute';
	/** The field of its part; empty for the parts that are one field. */
	readonly field: string;
	readonly kind: FieldKind;
	/** A yearly amount for a monthly field, or the other way round. */
	readonly factor?: Pick<Exclude<FieldSource, string>, 'multiply' | 'divide'>;
}

const ANY_TEXT: FieldKind = { kind: 'text', longest: 10_000 };
const MONTHS_OF_A_YEAR = 12;

const person = (field: PersonField): PlainTarget => ({ part: 'person', field, kind: PERSON_FIELDS[field] });
const award = (field: AwardField): PlainTarget => ({ part: 'award', field, kind: AWARD_FIELDS[field] });
const wave = (field: WaveField, factor?: PlainTarget['factor']): PlainTarget => ({
	part: 'wave',
	field,
	kind: WAVE_FIELDS[field],
	...(factor ? { factor } : {})
});

/** In the order that lists show them. */
export const PLAIN_TARGETS = {
	key: { part: 'key', field: '', kind: ANY_TEXT },
	programme: { part: 'programme', field: 'code', kind: PROGRAMME_FIELDS.code },
	cohort: { part: 'cohort', field: '', kind: COHORT_YEAR },
	awardedOn: award('awardedOn'),
	familyName: person('familyName'),
	givenName: person('givenName'),
	email: person('email'),
	phone: person('phone'),
	birthYear: person('birthYear'),
	externalKey: person('externalKey'),
	sex: award('sex'),
	route: award('route'),
	modality: award('modality'),
	centre: award('centre'),
	nationality: award('nationality'),
	entrySituation: award('entrySituation'),
	entryJob: award('entryJob'),
	frame: award('frame'),
	domain: award('domain'),
	activity: wave('activity'),
	collection: wave('collection'),
	study: wave('study'),
	status: wave('status'),
	contract: wave('contract'),
	workingTime: wave('workingTime'),
	ftePercent: wave('ftePercent'),
	jobLevel: wave('jobLevel'),
	jobTitle: wave('jobTitle'),
	employer: wave('employer'),
	structure: wave('structure'),
	jobFamily: wave('jobFamily'),
	netMonthlyEuros: wave('netMonthlyEuros'),
	netYearEuros: wave('netMonthlyEuros', { divide: MONTHS_OF_A_YEAR }),
	grossMonthlyEuros: wave('grossYearEuros', { multiply: MONTHS_OF_A_YEAR }),
	grossYearEuros: wave('grossYearEuros'),
	bonusYearEuros: wave('bonusYearEuros'),
	country: wave('country'),
	department: wave('department'),
	region: wave('region'),
	mobility: wave('mobility'),
	target: wave('target'),
	titleLink: wave('titleLink'),
	monthsToFirstJob: wave('monthsToFirstJob'),
	referenceDate: wave('referenceDate'),
	attribute: { part: 'attribute', field: '', kind: ANY_TEXT }
} as const satisfies Record<string, PlainTarget>;

export type PlainTargetName = keyof typeof PLAIN_TARGETS;

export const PLAIN_TARGET_NAMES = Object.keys(PLAIN_TARGETS) as readonly PlainTargetName[];

export function isPlainTarget(name: string): name is PlainTargetName {
	return Object.hasOwn(PLAIN_TARGETS, name);
}

/** Codes that a column of this target is translated into; empty for texts, numbers and dates. */
export function codesOf(name: PlainTargetName): readonly string[] {
	const { kind }: PlainTarget = PLAIN_TARGETS[name];
	return kind.kind === 'code' ? kind.codes : [];
}
