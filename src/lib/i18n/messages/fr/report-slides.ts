import type { Message } from '../../message.ts';

/** The slides of an information meeting. */
export const reportSlides = {
	'report.slide.title': 'Que deviennent les diplômés ? {programme}',
	'report.slide.subtitle': { one: 'Promotion {cohorts}', other: 'Promotions {cohorts}' },
	'report.slide.lead': {
		one: 'Promotion {cohorts}, {months} mois après le titre',
		other: 'Promotions {cohorts} réunies, {months} mois après le titre'
	},
	'report.slide.rates': 'En emploi, et dans quel emploi',
	'report.slide.jobs': 'Quels métiers',
	'report.slide.structures': 'Chez qui',
	'report.slide.contracts': 'Sous quels contrats',
	'report.slide.trend': 'D’une promotion à l’autre',
	'report.slide.origins': 'D’où ils venaient',
	'report.slide.examples': 'Par exemple : {titles}.',
	'report.slide.pay': {
		one: 'Rémunération brute annuelle médiane à temps plein : {pay} ({count} réponse ou plus).',
		other: 'Rémunération brute annuelle médiane à temps plein : {pay} ({count} réponses ou plus).'
	},
	'report.slide.fragile.note': 'Fragile : peu de personnes ou peu de réponses, à lire avec prudence.',
	'report.slide.interval': 'La barre est l’intervalle à 95 %.',
	'report.slide.withheld': 'Retenu : trop peu de personnes.',
	'report.slide.locked': 'Chiffres figés le {date}',
	'report.slide.colour.set':
		'Les diapositives des chiffres figés à partir de maintenant ont des titres en {colour}.',
	'report.slide.colour.none':
		'Les diapositives des chiffres figés à partir de maintenant ont les couleurs de Devenir.',
	'problem.institution.colour-invalid':
		'« {found} » n’est pas une couleur. Écrivez ses six chiffres hexadécimaux, comme 0b5563, ou « none » pour les couleurs de Devenir.',
	'problem.institution.colour-contrast':
		'{found} n’a sur le blanc qu’un contraste de {units},{hundredths} pour 1 ; il en faut 4,5. Prenez une teinte plus foncée. Rien n’a changé.'
} as const satisfies Record<string, Message>;
