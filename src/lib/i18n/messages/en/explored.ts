import type { Translation } from '../../message.ts';
import type { explored as source } from '../fr/explored.ts';

export const explored = {
	'figures.explore.measure.graduates': 'Graduates',
	'figures.explore.measure.answers': 'Respondents',
	'figures.explore.measure.employed': 'People in work',
	'figures.explore.measure.target': 'People in a target job',
	'figures.explore.caption.one': '{name}, by “{rows}”',
	'figures.explore.caption.two': '{name}, by “{rows}” and “{columns}”',
	'figures.explore.together': { one: '{count} other category', other: '{count} other categories, together' },
	'figures.explore.message.hidden': 'Too few people to show a figure',
	'figures.explore.message.noRate': '{name}: no rate to read in this selection',
	'figures.explore.message.differ': '{name}: a measurable difference by “{rows}”',
	'figures.explore.message.alike': '{name}: no measurable difference by “{rows}”',
	'figures.explore.message.few': '{name} by “{rows}”: too few people to compare',
	'figures.explore.message.nobody': '{name}: nobody in this selection',
	'figures.explore.message.total': '{name}: {x} in all',
	'figures.explore.message.largest': '{name}: {x} of {d} for “{label}”, the largest known category',
	'figures.explore.pooled.people': 'Classes {from} to {to} together: {count} classes, counts added up.',
	'figures.explore.pooled.alike':
		'Classes {from} to {to} together: {count} classes, numerators and denominators added up, never a mean of rates. No measurable difference between them.',
	'figures.explore.pooled.differ':
		'Classes {from} to {to} together: {count} classes, numerators and denominators added up, never a mean of rates. They differ from each other: the pooled rate describes none of them.',
	'figures.explore.pooled.few':
		'Classes {from} to {to} together: {count} classes, numerators and denominators added up, never a mean of rates. Too few people to say whether they differ.',
	'figures.compare.alone': '{name}: nothing to compare',
	'figures.compare.alone.note':
		'It takes two groups whose rate can be read: 10 people or more in the denominator.',
	'figures.compare.none': 'Between {from} and {to}, no measurable difference',
	'figures.compare.up': '{name}: higher for {to} than for {from}',
	'figures.compare.down': '{name}: lower for {to} than for {from}',
	'figures.compare.note': {
		one: 'Difference of {difference} point, 95% interval from {lower} to {upper} (Newcombe).',
		other: 'Difference of {difference} points, 95% interval from {lower} to {upper} (Newcombe).'
	},
	'figures.compare.verdict.none': 'The difference is not measurable with these numbers.',
	'figures.compare.verdict.some': 'The difference is more than chance explains.',
	'figures.compare.sayable':
		'“{name}: {toShare} for {to} ({toX} of {toD}), {fromShare} for {from} ({fromX} of {fromD}). {verdict}”',
	'figures.compare.unsayable.up': {
		one: '“{name}: up by {count} point.” Two groups of this size may differ by more by chance.',
		other: '“{name}: up by {count} points.” Two groups of this size may differ by more by chance.'
	},
	'figures.compare.unsayable.down': {
		one: '“{name}: down by {count} point.” Two groups of this size may differ by more by chance.',
		other: '“{name}: down by {count} points.” Two groups of this size may differ by more by chance.'
	},
	'figures.compare.unsayable.rank':
		'A ranking: the order of rates is not an order of groups while differences cannot be measured pair by pair.',
	'figures.compare.noneOfMany': '{name}: no measurable difference between these {groups} groups',
	'figures.compare.someOfMany': {
		one: '{name}: {count} measurable difference of {pairs}',
		other: '{name}: {count} measurable differences of {pairs}'
	},
	'figures.compare.note.many':
		'{pairs} differences looked at together: each has its Newcombe interval, and its chance is corrected for how many there are (Holm).'
} as const satisfies Translation<typeof source>;
