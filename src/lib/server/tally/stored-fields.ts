import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';

/** Facts that all outcomes of a segment share: kept once for the segment. */
export const SEGMENT_FIELDS = ['programme', 'cohort', 'wave', 'level', 'diploma', 'domain'] as const;

/** Facts kept for each outcome: those that an indicator, a filter or a breakdown reads. */
export const ROW_FIELDS = [
	'frame',
	'collection',
	'mode',
	'activity',
	'correctedActivity',
	'study',
	'available',
	'status',
	'contract',
	'workingTime',
	'jobLevel',
	'country',
	'mobility',
	'target',
	'titleLink',
	'sex',
	'route',
	'modality',
	'entrySituation',
	'nationality',
	'ageBand',
	'situation',
	'neutralised',
	'usable',
	'late',
	'centre',
	'jobFamily',
	'jobTitle',
	'structure',
	'department',
	'region'
] as const satisfies readonly OutcomeField[];

export type SegmentField = (typeof SEGMENT_FIELDS)[number];
export type RowField = (typeof ROW_FIELDS)[number];

export const STORED_FIELDS: readonly (SegmentField | RowField)[] = [...SEGMENT_FIELDS, ...ROW_FIELDS];

export function isSegmentField(field: OutcomeField): field is SegmentField {
	return (SEGMENT_FIELDS as readonly string[]).includes(field);
}

export function isRowField(field: OutcomeField): field is RowField {
	return (ROW_FIELDS as readonly string[]).includes(field);
}
