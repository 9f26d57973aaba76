import type { Translation } from '../../message.ts';
import type { method as source } from '../fr/method.ts';

export const method = {
	'method.title': 'Definitions and method',
	'method.lede': 'How figures are counted, what they do not say, and why some are withheld.',
	'method.contents': 'On this page',
	'method.example.name': 'Overall insertion',
	'method.read.title': 'Reading a figure',
	'method.interval.title': 'The 95% interval',
	'method.interval.what':
		'A class is small. Another one, trained the same way, would give a slightly different rate. The interval says by how much.',
	'method.interval.how':
		'It is computed by the method of Wilson, without continuity correction or finite population correction. It never leaves 0 to 100%.',
	'method.interval.table': 'Width of the interval around a rate of 80%',
	'method.interval.answers': 'Answers',
	'method.interval.half': 'On either side',
	'method.interval.points': '± {points} points',
	'method.interval.person':
		'“One person = 2.3 points” says the same in another way: one answer more or less moves the rate by that much.',
	'method.bounds.title': 'Bounds without any assumption',
	'method.bounds.text':
		'Nobody knows what those who did not answer do. The lower bound takes them all out of the numerator, the upper bound all in.',
	'method.bounds.formula': 'With m people who did not answer: from x / (d + m) to (x + m) / (d + m).',
	'method.neutral.title': 'People set aside',
	'method.neutral.text':
		'By the rules of France compétences, some respondents count neither above nor below: studying or in work-study, unable to work, retired, or working abroad.',
	'method.neutral.shown': 'Their number is always shown, by reason.',
	'method.display.title': 'What is shown, what is withheld',
	'method.display.caption': 'Display rules of a rate',
	'method.display.note': 'The first rule that applies wins. d is the denominator.',
	'method.display.state': 'State',
	'method.display.internal': 'Staff pages',
	'method.display.public': 'Public page',
	'method.display.undefined': 'Not calculable (n/a)',
	'method.display.undefined.rule': 'd = 0',
	'method.display.hidden': 'Withheld (c)',
	'method.display.hidden.internal': 'd < 5',
	'method.display.hidden.public': 'd < 20, or less than 30% of answers',
	'method.display.counts': 'Counts only',
	'method.display.counts.internal': 'd from 5 to 9',
	'method.display.fragile': 'Fragile',
	'method.display.fragile.rule': 'd < 30, or less than 50% of answers, or an interval wider than 30 points',
	'method.display.none': 'not applicable',
	'method.display.signs':
		'A true zero is written 0. A withheld cell may bring another one with it: otherwise a subtraction would give it back.',
	'method.pay.title': 'Pay',
	'method.pay.text':
		'Median and quartiles only, never a minimum, a maximum or a mean. The quartile is of type 2, then rounded to 10 euros.',
	'method.pay.least':
		'A median needs 10 known pays on the staff pages and 20 on a public page; a quartile, 20 and 40.',
	'method.compare.title': 'Comparing two classes',
	'method.compare.text':
		'The difference is given with its interval (Newcombe). If the interval holds zero, the page says “no measurable change”.',
	'method.compare.scale':
		'At 80%, two groups of 40 answers must differ by 18 points before anything can be said; two groups of 200, by 8 points.',
	'method.missing.title': 'Missing answers',
	'method.missing.text':
		'A question without an answer leaves the numerator and the denominator of its indicator, and the number of them is shown. Exception: a job that nobody has classified counts as not target.',
	'method.sets.title': 'Definitions',
	'method.sets.text':
		'The same answers give several rates, depending on the producer. Every figure names its definition and its version.',
	'method.tables.heading': 'Tables of the Explorer',
	'method.notHere.heading': 'Not to be computed here',
	'method.set.heading': '{label}, version {version}'
} as const satisfies Translation<typeof source>;
