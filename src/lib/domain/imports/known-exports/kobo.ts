import { columnsNamed, placeOf, whereCell, type KnownExport } from './known-export.ts';

const KOBO = ['_uuid', '_submission_time', '_validation_status'];
const ODK = ['submissiondate', 'meta-instanceid', 'meta/instanceid', 'instanceid', 'key'];

/** `group/question`, or `group-question` in ODK Central. */
const IN_GROUP = /^[A-Za-z_]\w*[/-][A-Za-z_]/;

/** KoBoToolbox and ODK: the form, then marks of each submission. */
export const kobo: KnownExport = {
	name: 'kobo',
	recognise: ({ names }) => {
		const marks = [...columnsNamed(names, KOBO), ...columnsNamed(names, ODK)];
		return marks.length >= 2
			? [...marks, ...names.filter((name) => IN_GROUP.test(name)).slice(0, 1)]
			: undefined;
	},
	missing: [],
	unfinished: (names) =>
		whereCell(placeOf(names, ['_validation_status']), ['validation_status_not_approved', 'not approved'])
};
