import type { Translation } from '../../message.ts';
import type { explained as source } from '../fr/explained.ts';

export const explained = {
	'explained.title': 'How this figure is computed',
	'explained.heading': '{name}: how this figure is computed',
	'explained.document': 'Computation: {name}',
	'explained.link': 'How this figure is computed',
	'explained.back': 'Back to the dashboard',
	'explained.facts': 'What it is made of',
	'explained.column.fact': 'Part',
	'explained.column.value': 'Value',
	'explained.N': 'Graduates (N)',
	'explained.n': 'Respondents (n)',
	'explained.out': 'Left out: {reason}',
	'explained.d': 'Denominator (d)',
	'explained.x': 'Numerator (x)',
	'explained.reading': 'Reading',
	'explained.wilson': '95% interval (Wilson)',
	'explained.order': '95% interval of the median (order statistics)',
	'explained.euros': '{lower} to {upper}',
	'explained.bounds': 'Bounds without any assumption on those who did not answer',
	'explained.set': 'Definition and version',
	'explained.rules': 'Version of the rules',
	'explained.sources': 'Where answers come from',
	'explained.source.count': '{source}: {count}',
	'explained.source.response': 'Questionnaire',
	'explained.source.import': 'Imported file',
	'explained.source.documented': 'Document on file',
	'explained.dataAt': 'Last answer counted',
	'explained.people': 'The lines behind the figure',
	'explained.people.withheld':
		'The list of graduates is for those who may see them one by one: the programme’s own people.',
	'explained.people.left': {
		one: 'And {people} more line. Filter a class to see it.',
		other: 'And {people} more lines. Filter a class to see them.'
	},
	'explained.column.key': 'Key',
	'explained.column.place': 'Place in the computation',
	'explained.column.source': 'Source',
	'explained.place.numerator': 'Numerator and denominator',
	'explained.place.denominator': 'Denominator only',
	'explained.place.outside': 'Answered, left out',
	'explained.place.silent': 'No usable answer',
	'explained.row': 'line {row}',
	'explained.mapping': 'mapping “{name}”, version {version}'
} as const satisfies Translation<typeof source>;
