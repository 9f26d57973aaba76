import type { Translation } from '../../message.ts';
import type { demo as source } from '../fr/demo.ts';

export const demo = {
	'demo.programme-created': 'Programme created: {code}.',
	'demo.loaded': 'Fictional institution “{name}”, invented data, loaded on {date}.',
	'demo.programmes': 'Programmes: {codes}.',
	'demo.classes': {
		one: '{count} class, from {first} to {last}.',
		other: '{count} classes, from {first} to {last}.'
	},
	'demo.awards': { one: '{count} award.', other: '{count} awards.' },
	'demo.persons': { one: '{count} invented person.', other: '{count} invented people.' },
	'demo.outcomes': {
		one: '{count} situation on a given date, non-responses included.',
		other: '{count} situations on a given date, non-responses included.'
	},
	'demo.campaign': 'Campaign open until {closes}: {label}, {answered} answers of {invited}.',
	'demo.sign-in': 'Sign-in: {email}, password {password} ({role}).',
	'demo.link': 'One personal link: {path}'
} as const satisfies Translation<typeof source>;
