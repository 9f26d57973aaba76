import { quoteFound } from '../../../shared/problem.ts';
import type { Note } from '../draft.ts';
import { numberIn } from '../number-in.ts';
import { field } from './lss-document.ts';
import type { LssQuestion } from './lss-question.ts';

/** Settings that only say how a question looks: the product has one look. */
const LOOKS = new Set(
	`hide_tip text_input_width text_input_columns category_separator display_rows display_columns answer_width
	answer_width_bycolumn repeat_headings page_break cssclass location_mapservice prefix alphasort time_limit_style
	dropdown_size dropdown_prefix dropdown_separators slider_layout slider_showminmax slider_handle slider_orientation
	slider_separator slider_reversed slider_middlestart slider_custom_handle input_boxes use_dropdown statistics_showgraph
	statistics_graphtype statistics_showmap public_statistics scale_export printable_help other_position input_size
	keep_aspect show_grand_total show_totals placeholder label_input_columns display_type button_size max_buttons_row
	other_numbers_only numbers_only parent_order reverse date_format answer_order crop_or_resize horizontal_scroll
	save_as_default clear_default random_group theme_template equation slider_default slider_default_set
	slider_rating slider_accuracy dualscale_headerA dualscale_headerB em_validation_q_tip em_validation_sq_tip`.split(
		/\s+/
	)
);

/** Settings that are in the draft. */
const CARRIED = new Set(['num_value_int_only', 'other_replace_text', 'suffix', 'maximum_chars', 'hidden']);
const BOUNDS = new Set(['min_num_value_n', 'max_num_value_n', 'slider_min', 'slider_max']);

/** Values that switch a setting off. */
const OFF = new Set(['', '0', 'N', 'default', 'normal']);

/** Settings that change what may be answered and that the engine does not have, one note for each. */
export function attributeNotes(question: LssQuestion): readonly Note[] {
	const { code: at, settings, pattern, isSoft } = question;
	const set = [...settings]
		.map(([name, rows]) => ({ name, value: field(rows[0], 'value') }))
		.filter(({ name, value }) => !OFF.has(value) && !LOOKS.has(name) && !isCarried(name, value))
		.map(({ name, value }) => ({
			code: 'draft.left.setting',
			at,
			found: quoteFound(`${name} = ${value}`)
		}));
	return [
		...set,
		...(pattern === '' ? [] : [{ code: 'draft.left.pattern', at, found: quoteFound(pattern) }]),
		...(isSoft ? [{ code: 'draft.changed.soft-mandatory', at }] : [])
	];
}

function isCarried(name: string, value: string): boolean {
	return CARRIED.has(name) || (BOUNDS.has(name) && numberIn(value) !== undefined);
}
