import type { OpenField, OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { PackedField, TallyFields } from '../db/queries/tally-rows.ts';

/** Facts that all outcomes of a segment share: kept once for the segment. */
export const SEGMENT_FIELDS = ['programme', 'cohort', 'wave', 'level', 'diploma', 'domain'] as const;

/**
 * Facts of closed lists kept for each outcome: those that an indicator, a filter or a breakdown reads. Those of
 * one line are kept together (`bundle.ts`): they go together in life, so few of their combinations occur.
 */
export const BUNDLES = [
	['frame', 'sex', 'route', 'modality', 'entrySituation', 'nationality', 'ageBand'],
	['collection', 'mode', 'usable', 'late', 'source', 'referenceDate'],
	['activity', 'correctedActivity', 'study', 'available', 'situation', 'neutralised'],
	['status', 'contract', 'workingTime', 'jobLevel', 'country', 'mobility', 'target', 'titleLink']
] as const satisfies readonly (readonly PackedField[])[];

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
/** What is kept for each outcome. */
export type RowField = (typeof BUNDLES)[number][number] | (typeof OPEN_ROW_FIELDS)[number];

export const STORED_FIELDS: TallyFields = {
	shared: SEGMENT_FIELDS,
	bundles: BUNDLES,
	open: OPEN_ROW_FIELDS
};

export function isSegmentField(field: OutcomeField): field is SegmentField {
	return (SEGMENT_FIELDS as readonly string[]).includes(field);
}
