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
	'report.slide.origins': 'D’où ils venaient',
	'report.slide.examples': 'Par exemple : {titles}.',
	'report.slide.pay': {
		one: 'Rémunération brute annuelle médiane à temps plein : {pay} ({count} réponse).',
		other: 'Rémunération brute annuelle médiane à temps plein : {pay} ({count} réponses).'
	},
	'report.slide.fragile': '{name} (fragile)',
	'report.slide.fragile.note': 'Fragile : peu de personnes ou peu de réponses, à lire avec prudence.',
	'report.slide.interval': 'La barre est l’intervalle à 95 %.',
	'report.slide.hidden': '{sign} : retenu, trop peu de personnes.',
	'report.slide.cells': '{sign} : retenu, pour que personne ne puisse être reconnu.',
	'report.slide.withheld': 'Retenu : trop peu de personnes.',
	'report.slide.locked': 'Chiffres figés le {date}',
	'report.slide.read': 'Chiffres lus le {date}'
} as const satisfies Record<string, Message>;
