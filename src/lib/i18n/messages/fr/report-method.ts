import type { Message } from '../../message.ts';

/** The method note of a dossier, written from the run. */
export const reportMethod = {
	'report.method': 'Note de méthode',
	'report.method.definitions': 'Définitions',
	'report.method.definitions.set':
		'Les chiffres suivent les définitions « {set} », version {version}, et les règles de calcul {rules}.',
	'report.method.definitions.item': '{name} : {text}',
	'report.method.population': 'Population',
	'report.method.population.text':
		'Une promotion réunit tous les titulaires du titre complet de l’année, toutes voies d’accès et tous centres réunis. Les non-répondants restent dans le taux de réponse et dans le tableau par titulaire.',
	'report.method.population.item': {
		one: 'Promotion {cohort} : {count} titulaire, dont {vae} par la VAE.',
		other: 'Promotion {cohort} : {count} titulaires, dont {vae} par la VAE.'
	},
	'report.method.aside': 'Personnes neutralisées',
	'report.method.aside.text':
		'Sortent du numérateur et du dénominateur, dans cet ordre, le premier motif l’emportant : les études à titre principal (N1), l’alternance (N2), l’impossibilité de travailler, retraite comprise et comptée à part (N3), l’emploi hors de France (N4).',
	'report.method.aside.not':
		'Ne sont pas neutralisés : les demandeurs d’emploi, les personnes sans emploi qui n’en cherchent pas, le service civique et le volontariat.',
	'report.method.aside.item':
		'Promotion {cohort}, à {months} mois, sur {answers} réponses : {study} en études, {workStudy} en alternance, {unable} en impossibilité de travailler, {retired} à la retraite, {abroad} en emploi hors de France.',
	'report.method.collection': 'Collecte',
	'report.method.collection.dates': 'Réponses reçues du {first} au {last}.',
	'report.method.collection.no-dates': 'Aucune réponse n’est datée.',
	'report.method.collection.late': {
		one: '{count} réponse reçue hors période : gardée, non comptée.',
		other: '{count} réponses reçues hors période : gardées, non comptées.'
	},
	'report.method.collection.documented': {
		one: '{count} situation connue par une pièce ou un tiers : hors des réponses.',
		other: '{count} situations connues par une pièce ou un tiers : hors des réponses.'
	},
	'report.method.collection.wave':
		'Promotion {cohort}, à {months} mois : situation au {date}, {answers} réponses sur {people} titulaires.',
	'report.method.collection.wave.span':
		'Promotion {cohort}, à {months} mois : situation entre le {first} et le {last}, {answers} réponses sur {people} titulaires.',
	'report.method.collection.wave.undated':
		'Promotion {cohort}, à {months} mois : date de référence non connue, {answers} réponses sur {people} titulaires.',
	'report.method.collection.mode': {
		one: '{mode} : {count} réponse.',
		other: '{mode} : {count} réponses.'
	},
	'report.method.target': 'Métier visé',
	'report.method.target.text':
		'Chaque intitulé est rapproché de la liste des métiers visés du titre, puis une personne décide et donne son motif. L’avis du diplômé ne suffit jamais.',
	'report.method.target.by': 'Décisions prises par : {names}.',
	'report.method.target.nobody':
		'Aucune décision ne porte de nom : elles viennent du fichier importé, ou restent à prendre.',
	'report.method.target.undecided': {
		one: '{count} emploi sans décision : compté hors du métier visé.',
		other: '{count} emplois sans décision : comptés hors du métier visé.'
	},
	'report.method.pay': 'Rémunération',
	'report.method.pay.text':
		'Médianes et quartiles des emplois à temps plein, jamais de moyenne. Une médiane demande 10 montants, un quartile 20.',
	'report.method.pay.converted': {
		one: '{count} montant converti depuis un net ou un mois, sur {known} connus.',
		other: '{count} montants convertis depuis un net ou un mois, sur {known} connus.'
	},
	'report.method.pay.none': 'Aucune rémunération n’est connue.',
	'report.method.precision': 'Précision',
	'report.method.precision.interval':
		'Intervalles de Wilson à 95 %. Les bornes sans hypothèse disent ce que serait le taux si aucun non-répondant, ou tous, avaient la propriété.',
	'report.method.precision.fragile':
		'« Fragile » : moins de 30 personnes au dénominateur, moins de la moitié de réponses, ou un intervalle de plus de 30 points.',
	'report.method.precision.rounding':
		'Les taux sont arrondis au plus proche, la moitié vers le haut. Plusieurs promotions réunies additionnent les personnes, jamais des moyennes de taux. « n. c. » : non calculable.',
	'report.method.version': 'Version',
	'report.method.version.draft': 'Brouillon : chiffres lus le {date}, non figés. Ils peuvent encore changer.',
	'report.method.version.locked': 'Chiffres figés par {name} le {date}.',
	'report.method.version.seconded': 'Confirmés par {name}.',
	'report.method.version.ended': 'Cette version n’est plus en vigueur depuis le {date}.',
	'report.method.version.erased': {
		one: '{count} personne a depuis été effacée des lignes : les chiffres restent, et ne peuvent plus être recalculés.',
		other:
			'{count} personnes ont depuis été effacées des lignes : les chiffres restent, et ne peuvent plus être recalculés.'
	},
	'report.method.version.lines': 'SHA-256 des lignes : {hash}',
	'report.method.version.dossier': 'SHA-256 du dossier : {hash}'
} as const satisfies Record<string, Message>;
