import type { CodedField, OpenField, OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { TallyFields } from '../db/queries/tally-rows.ts';

/** Facts that all outcomes of a segment share: kept once for the segment. */
export const SEGMENT_FIELDS = ['programme', 'cohort', 'wave', 'level', 'diploma', 'domain'] as const;

/** Facts of closed lists kept for each outcome: those that an indicator, a filter or a breakdown reads. */
export const CLOSED_FIELDS = [
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
	'late'
] as const satisfies readonly CodedField[];

/** Facts kept for each outcome whose codes are the institution's own, or are texts of graduates. */
export const OPEN_ROW_FIELDS = [
	'centre',
	'jobFamily',
	'jobTitle',
	'structure',
	'department',
	'region'
] as const satisfies readonly OpenField[];

export type SegmentField = (typeof SEGMENT_FIELDS)[number];
export type RowField = (typeof CLOSED_FIELDS)[number] | (typeof OPEN_ROW_FIELDS)[number];

export const STORED_FIELDS: TallyFields = {
	shared: SEGMENT_FIELDS,
	packed: CLOSED_FIELDS,
	open: OPEN_ROW_FIELDS
};

export function isSegmentField(field: OutcomeField): field is SegmentField {
	return (SEGMENT_FIELDS as readonly string[]).includes(field);
}

export function isRowField(field: OutcomeField): field is RowField {
	return ([...CLOSED_FIELDS, ...OPEN_ROW_FIELDS] as readonly string[]).includes(field);
}
