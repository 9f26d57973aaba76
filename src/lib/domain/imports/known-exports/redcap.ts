import { anyOf, columnsNamed, whereCell, type KnownExport } from './known-export.ts';

const RECORD = ['record_id', 'record id', 'study_id'];
const EVENT = [
	'redcap_event_name',
	'redcap_repeat_instrument',
	'redcap_data_access_group',
	'redcap_survey_identifier'
];
const CHECKBOX = /^[a-z]\w*___\w+$/;
const FORM_STATE = /^[a-z]\w*_complete$/;

/** REDCap: one column a box, `field___1`, and one that says if each form is complete. */
export const redcap: KnownExport = {
	name: 'redcap',
	recognise: ({ names }) => {
		const record = columnsNamed(names.slice(0, 1), RECORD);
		const marks = [
			...columnsNamed(names, EVENT),
			...names.filter((name) => CHECKBOX.test(name)).slice(0, 1),
			...names.filter((name) => FORM_STATE.test(name)).slice(0, 1)
		];
		return record.length > 0 && marks.length > 0 ? [...record, ...marks] : undefined;
	},
	missing: [],
	unfinished: (names) =>
		anyOf(
			...names.map((name, place) =>
				FORM_STATE.test(name) ? whereCell(place, ['0', 'incomplete', 'incomplet']) : undefined
			)
		)
};
