import type { Translation } from '../../message.ts';
import type { explore as source } from '../fr/explore.ts';

export const explore = {
	'explore.title': 'Explore',
	'explore.document': 'Explore {programme}',
	'explore.intro':
		'Build a table or a comparison. The address of the page keeps your choices: shared, it gives the same figures.',
	'explore.reset': 'Back to Explore without choices',
	'explore.form.measure': 'Count',
	'explore.form.rows': 'In rows',
	'explore.form.columns': 'In columns',
	'explore.form.none': 'None',
	'explore.form.small': 'Small counts',
	'explore.form.small.hidden': 'Withheld, to hand on',
	'explore.form.small.shown': 'Shown, for you alone',
	'explore.form.apply': 'Show',
	'explore.table': 'Cross table',
	'explore.table.fragile': '{counts} · fragile',
	'explore.signs': 'Signs of the table',
	'explore.signs.confidential': 'withheld',
	'explore.signs.zero': 'a true zero',
	'explore.signs.notCalculable': 'not calculable',
	'explore.signs.missing': 'question not asked',
	'explore.why': 'Why “c”?',
	'explore.why.primary': {
		one: '{count} cell counts fewer than 5 people.',
		other: '{count} cells count fewer than 5 people.'
	},
	'explore.why.complementary': {
		one: '{count} other is withheld with them: otherwise a subtraction from the total would give them back.',
		other:
			'{count} others are withheld with them: otherwise a subtraction from the total would give them back.'
	},
	'explore.why.margins':
		'No cell can be shown safely: only totals are. Put classes together, or take a variable away.',
	'explore.why.all':
		'These filters point at fewer than 5 people, or leave fewer than 5 out. Widen the selection.',
	'explore.why.merged':
		'Categories of fewer than 5 people, and the smallest where there are too many, stand together on one line.',
	'explore.why.none': 'Small counts are shown as they are, to you alone: do not hand this table on.',
	'explore.why.nothing': 'No cell had to be withheld. One of fewer than 5 people would be.',
	'explore.more': 'To see more',
	'explore.more.dropColumns': 'Take away the column “{name}”',
	'explore.more.allCohorts': 'Put all classes together',
	'explore.more.swap': 'Swap rows and columns',
	'explore.more.showSmall': 'Show small counts',
	'explore.more.hideSmall': 'Withhold small counts',
	'explore.compare': 'Compare two to four groups',
	'explore.compare.over.cohort': 'Classes',
	'explore.compare.over.programme': 'Programmes',
	'explore.compare.choose': 'Two to four',
	'explore.compare.apply': 'Compare',
	'explore.compare.sub': '{name}, {over}. Dot: rate. Bar: 95% interval.',
	'explore.compare.base': '{label}: {text}',
	'explore.compare.gap': 'Difference {to} − {from}',
	'explore.compare.gapUnit': '{points} points',
	'explore.compare.gapRange': '{lower} to {upper}',
	'explore.compare.measurable': 'measurable',
	'explore.compare.notMeasurable': 'no measurable difference',
	'explore.compare.column.group': 'Group or difference',
	'explore.compare.column.value': 'Rate or difference',
	'explore.compare.column.reading': 'Reading',
	'explore.compare.can': 'What may be written',
	'explore.compare.cannot': 'What may not be written',
	'explore.empty.title': 'Nobody in this selection',
	'explore.empty.text': 'No graduate matches these filters. Widen them.'
} as const satisfies Translation<typeof source>;
