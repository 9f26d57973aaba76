import type { Translation } from '../../message.ts';
import type { weighting as source } from '../fr/weighting.ts';

export const weighting: Translation<typeof source> = {
	'weighting.title': 'Weighting',
	'weighting.lede':
		'Weighting gives each group the weight it has among the graduates rather than among the answers. It is seldom of use, and never done without a written decision.',
	'weighting.never':
		'The rates of the RNCP are never weighted. A weighted rate is read beside the plain rate, never in its place.',
	'weighting.oneClass':
		'The decision is about one whole class at one wave: choose one programme, one class and one wave, and no other filter.',
	'weighting.off': 'This class is not weighted.',
	'weighting.on': 'Weighted since {date} by {name}, to: {variables}.',
	'weighting.reason': 'Reason: {reason}',
	'weighting.someone': 'somebody whose account is gone',
	'weighting.method.post-stratification':
		'Post-stratification: the answers of each group weigh what the group weighs among the graduates.',
	'weighting.method.raking':
		'Raking: the weights are adjusted to each variable in turn, until they meet them all.',
	'weighting.choose': 'Variables to try, from one to three',
	'weighting.choose.hint': 'Known of every graduate. Each trial is noted in the audit log.',
	'weighting.try': 'See what it would do',
	'weighting.tried': 'With {variables}',
	'weighting.refused': 'This class cannot be weighted so:',
	'weighting.weights':
		'Weights from {least} to {most} times the mean weight. Design effect: {effect}. The {people} answers are worth {effective} of equal weight.',
	'weighting.effect': 'What weighting changes',
	'weighting.effect.note': 'Definition: {set}. 95% intervals, approximate for weighted rates.',
	'weighting.effect.other':
		'The view follows a definition that is never weighted: the effect is shown on the rates of another.',
	'weighting.column.rate': 'Rate',
	'weighting.column.counts': 'Counts',
	'weighting.column.plain': 'Plain',
	'weighting.column.weighted': 'Weighted',
	'weighting.column.gap': 'Difference',
	'weighting.cell': '{share} ({range})',
	'weighting.counts': '{x} of {d}',
	'weighting.points': { one: '{points} point', other: '{points} points' },
	'weighting.reasonField': 'Reason for the decision',
	'weighting.reasonField.hint': 'Why these variables, and why now. It is shown and kept.',
	'weighting.decide': 'Weight this class',
	'weighting.endField': 'Reason for ending it',
	'weighting.end': 'Stop weighting',
	'weighting.history': 'Past decisions',
	'weighting.history.line':
		'{variables}, from {from} ({by}) to {until} ({endedBy}). Reason: {reason} End: {endReason}',
	'weighting.refusal.few_graduates': '{people} graduates: {least} are needed.',
	'weighting.refusal.few_answers': '{people} answers: {least} are needed.',
	'weighting.refusal.everybody_answered': 'Everybody answered: there is nothing to correct.',
	'weighting.refusal.no_gap':
		'The groups answer almost alike (less than 15 points apart): weighting would correct nothing.',
	'weighting.refusal.not_linked':
		'The groups that answer unevenly have almost the same employment rate (less than 10 points apart): weighting would correct nothing.',
	'weighting.refusal.unknown_category': {
		one: '{variable}: unknown for {people} graduate. Totals must be exact.',
		other: '{variable}: unknown for {people} graduates. Totals must be exact.'
	},
	'weighting.refusal.small_category': {
		one: '{variable}, “{category}”: {people} answer, {least} are needed. Merge this category with another, or leave this variable out.',
		other:
			'{variable}, “{category}”: {people} answers, {least} are needed. Merge this category with another, or leave this variable out.'
	},
	'weighting.refusal.caps_not_attainable':
		'Some weights would be over three times the mean weight, or under a third of it. Choose fewer variables.',
	'weighting.refusal.not_converged': 'No set of weights meets all these variables. Choose fewer variables.',
	'weighting.refusal.too_costly':
		'The {people} answers would be worth only {effective}: more precision would be lost than is corrected.',
	'weighting.beside': 'The same rate, weighted',
	'weighting.beside.lede':
		'Rate weighted to {variables}, by the decision of {date}. The plain rate, above, remains that of the class.',
	'weighting.beside.stopped':
		'The weighting to {variables} decided on {date} can no longer be computed with the answers of today:',
	'weighting.beside.link': 'The decision and what it changes',
	'problem.weighting.variable': '“{found}” is not a weighting variable. Choose among: {known}.',
	'problem.weighting.variables': 'Choose from one to {most} variables.',
	'problem.weighting.reason': 'Write a reason, of {most} characters at most.',
	'problem.weighting.one-class':
		'Weighting is decided for one whole class at one wave. Choose one programme, one class and one wave.',
	'problem.weighting.refused': 'This class cannot be weighted to these variables. Try them to read why.',
	'problem.weighting.standing':
		'This class is weighted at this wave already. End the decision that stands first.',
	'problem.weighting.unknown': 'This decision does not exist, or has ended. Reload the page.'
};
