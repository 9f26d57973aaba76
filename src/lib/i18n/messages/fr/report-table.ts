import type { Message } from '../../message.ts';

/** The workbook of holders and its sheets, and what is wrong with a template of it. */
export const reportTable = {
	'report.sheet.holders': 'Titulaires',
	'report.sheet.promotions': 'Promotions comparées',
	'report.sheet.method': 'Note de méthode',
	'report.sheet.controls': 'Contrôles',
	'report.sheet.section': 'Partie',
	'report.sheet.text': 'Texte',
	'report.sheet.verdict': 'Résultat',
	'report.sheet.cohort': 'Promotion',
	'report.sheet.numbers': 'Titulaires n°',
	'report.sheet.value': '{cohort}',
	'report.sheet.numerator': '{cohort} : numérateur',
	'report.sheet.denominator': '{cohort} : dénominateur',
	'report.sheet.lower': '{cohort} : intervalle, bas',
	'report.sheet.upper': '{cohort} : intervalle, haut',
	'report.sheet.remark': '{cohort} : remarque',
	'report.sheet.gap': '{cohort} : écart avec {before}, en points',
	'report.sheet.pooled': 'Ensemble',
	'report.sheet.vae': 'dont par la VAE',
	'report.sheet.seeking': 'En recherche d’emploi (REC)',
	'report.sheet.inactive': 'Sans emploi et sans recherche (INA)',
	'report.sheet.quartile': '{name} : {quartile}',
	'report.sheet.by': '{group} : {name}',

	'problem.report.template-json': 'Ce modèle n’est pas du JSON. Repartez du modèle fourni et modifiez-le.',
	'problem.report.template-shape':
		'Ce modèle n’a pas la forme attendue, à « {at} » : {found}. Repartez du modèle fourni et modifiez-le.',
	'problem.report.template-column':
		'Ligne {row} : la colonne « {found} » n’existe pas. La plus proche est « {nearest} » : est-ce elle ?',
	'problem.report.template-twice':
		'Ligne {row} : deux colonnes s’appellent « {found} ». Donnez-leur deux noms.'
} as const satisfies Record<string, Message>;
