import type { Translation } from '../../message.ts';
import type { importResults as source } from '../fr/import-results.ts';

export const importResults: Translation<typeof source> = {
	'imports.unknown.title': 'Values of “{column}” without a code: {field}',
	'imports.changes.at-wave': '{field}, at {months} months',
	'imports.changes.situation': 'Situation counted',
	'imports.changes.neutralised': 'Set aside from rates',
	'imports.changes.usable': 'Usable answer',
	'imports.corrections.title': {
		one: '{awards} graduate corrected in Devenir: the file says otherwise',
		other: '{awards} graduates corrected in Devenir: the file says otherwise'
	},
	'imports.corrections.caption': {
		one: 'The first one, field by field',
		other: 'The first {count}, field by field'
	},
	'imports.corrections.kept': 'In Devenir',
	'imports.corrections.file': 'In the file',
	'imports.corrections.rule': 'Your corrections stay: no import overwrites them unless you ask for it.',
	'imports.corrections.replace': 'See the plan that replaces my corrections by the values of the file',
	'imports.corrections.replacing': {
		one: 'This plan replaces the correction of {awards} graduate by the values of the file. Undoing the import brings it back.',
		other:
			'This plan replaces the corrections of {awards} graduates by the values of the file. Undoing the import brings them back.'
	},
	'imports.corrections.keep': 'Keep my corrections',
	'imports.plan.conflicts': 'Corrections kept',
	'imports.plan.conflicts-why': 'The file says otherwise.',
	'imports.plan.replaced': 'Corrections replaced',
	'imports.plan.replaced-why': 'Among the graduates to change.',
	'imports.moves.title': 'What changed in the indicators',
	'imports.moves.caption': 'Rates before and after this import',
	'imports.moves.none': 'No rate has changed in your programmes.',
	'imports.moves.more': {
		one: 'And {count} more change, in other programmes.',
		other: 'And {count} more changes, in other programmes.'
	},
	'imports.moves.programme': 'Cohort and wave',
	'imports.moves.indicator': 'Indicator',
	'imports.moves.before': 'Before',
	'imports.moves.after': 'After',
	'imports.moves.gap': 'Difference',
	'imports.moves.wave': '{programme} {cohort}, at {months} months',
	'imports.moves.nobody': 'nobody',
	'imports.detail.mapping-file': 'Read this mapping (JSON)',
	'imports.detail.replaced': 'Corrections replaced',
	'imports.detail.conflicts': 'Corrections kept'
};
