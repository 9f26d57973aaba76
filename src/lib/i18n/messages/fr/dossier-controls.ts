import type { Message } from '../../message.ts';

/** What each control of a dossier says, and what to do. */
export const dossierControls = {
	'dossier.control.promotions.pass': { one: '{count} promotion', other: '{count} promotions' },
	'dossier.control.promotions.warning': 'Une seule promotion',
	'dossier.control.promotions.block': 'Aucune promotion choisie',
	'dossier.control.promotions.todo':
		'Il en faut au moins deux ; une première demande peut reposer sur une seule, pour trois ans au plus. Ajoutez une promotion ci-dessus.',
	'dossier.control.nobody-answered.pass': { one: '{count} réponse', other: '{count} réponses' },
	'dossier.control.nobody-answered.block': 'Personne n’a répondu',
	'dossier.control.nobody-answered.todo':
		'Lancez l’enquête, importez les réponses, ou retirez cette promotion.',
	'dossier.control.jury-count.pass': 'Autant de diplômés qu’au procès-verbal : {found}',
	'dossier.control.jury-count.block': 'Le jury et Devenir ne comptent pas les mêmes diplômés',
	'dossier.control.jury-count.unknown': 'Le nombre de diplômés du procès-verbal n’est pas saisi',
	'dossier.control.jury-count.todo':
		'{jury} noms au procès-verbal, {found} ici. Comparez les deux listes : quelqu’un a-t-il obtenu des blocs et non le titre entier ?',
	'dossier.control.jury-count.todo.unknown':
		'Devenir compte {found} diplômés. Saisissez le nombre du procès-verbal sur la page du dossier.',
	'dossier.control.award-dates.pass': '{total} dates d’obtention dans la période',
	'dossier.control.award-dates.warning': {
		one: '{undated} date d’obtention manque',
		other: '{undated} dates d’obtention manquent'
	},
	'dossier.control.award-dates.block': {
		one: '{count} date d’obtention hors de la promotion',
		other: '{count} dates d’obtention hors de la promotion'
	},
	'dossier.control.award-dates.todo':
		'Sur {total} diplômés. Corrigez la date, ou la promotion, et importez de nouveau la liste.',
	'dossier.control.one-outcome.pass': 'Aucun doublon parmi {total} diplômés',
	'dossier.control.one-outcome.block': {
		one: '{count} personne compte deux fois',
		other: '{count} lignes pour des personnes comptées deux fois'
	},
	'dossier.control.one-outcome.todo': 'Sur {total} diplômés. Gardez une ligne par personne.',
	'dossier.control.target-undecided.none': 'Aucun emploi : rien à décider',
	'dossier.control.target-undecided.pass': 'Métier visé décidé pour {total} emplois',
	'dossier.control.target-undecided.block': {
		one: '{count} emploi sans décision sur le métier visé',
		other: '{count} emplois sans décision sur le métier visé'
	},
	'dossier.control.target-undecided.todo':
		'Sur {total} emplois. Tant que rien n’est décidé, ils comptent comme hors métier visé.',
	'dossier.control.job-facts.none': 'Aucun emploi à compléter',
	'dossier.control.job-facts.pass': '{total} emplois avec intitulé, employeur, contrat et pays',
	'dossier.control.job-facts.block': { one: '{count} emploi incomplet', other: '{count} emplois incomplets' },
	'dossier.control.job-facts.todo':
		'Sur {total} emplois. Il manque l’intitulé, l’employeur, le contrat ou le pays : appelez la personne, ou complétez le fichier.',
	'dossier.control.neutralised-reason.none': 'Personne n’est neutralisé',
	'dossier.control.neutralised-reason.pass': '{total} neutralisations motivées',
	'dossier.control.neutralised-reason.block': {
		one: '{count} neutralisation sans motif',
		other: '{count} neutralisations sans motif'
	},
	'dossier.control.neutralised-reason.todo': 'Sur {total}. Précisez la situation, le contrat ou le pays.',
	'dossier.control.answered-early.none': 'Aucune réponse datée : non vérifiable',
	'dossier.control.answered-early.pass': '{total} réponses datées dans la période',
	'dossier.control.answered-early.block': {
		one: '{count} réponse donnée trop tôt',
		other: '{count} réponses données trop tôt'
	},
	'dossier.control.answered-early.todo':
		'Plus de 15 jours avant le jour dont elles parlent. Rappelez ces personnes.',
	'dossier.control.job-began-late.none': 'Début des emplois inconnu : non vérifiable',
	'dossier.control.job-began-late.pass': '{total} emplois commencés avant le jour de référence',
	'dossier.control.job-began-late.warning': {
		one: '{count} emploi a commencé après le jour de référence',
		other: '{count} emplois ont commencé après le jour de référence'
	},
	'dossier.control.job-began-late.todo':
		'Ces personnes se sont déclarées en emploi à cette date. Vérifiez le mois du début.',
	'dossier.control.pay-under-minimum.none': 'Aucun salaire à temps plein : non vérifiable',
	'dossier.control.pay-under-minimum.pass': '{total} salaires à temps plein au Smic ou plus',
	'dossier.control.pay-under-minimum.warning': {
		one: '{count} salaire à temps plein sous le Smic',
		other: '{count} salaires à temps plein sous le Smic'
	},
	'dossier.control.pay-under-minimum.todo':
		'Sur {total}, au Smic du jour de référence. Une confusion entre net et brut, ou avec un mi-temps, est possible.',
	'dossier.control.pay-outlier.none': 'Aucun salaire à temps plein : non vérifiable',
	'dossier.control.pay-outlier.pass': 'Aucun salaire à plus de cinq fois la médiane',
	'dossier.control.pay-outlier.warning': {
		one: '{count} salaire à plus de cinq fois la médiane',
		other: '{count} salaires à plus de cinq fois la médiane'
	},
	'dossier.control.pay-outlier.todo': 'Un montant par an a pu être donné comme un montant par mois.',
	'dossier.control.pay-converted.pass': 'Salaires convertis : {count} sur {total}',
	'dossier.control.pay-converted.warning':
		'Plus de la moitié des salaires sont convertis ({count} sur {total})',
	'dossier.control.pay-converted.todo':
		'Le brut annuel est estimé à partir du net ou du mois. Dites-le dans votre commentaire.',
	'dossier.control.pay-known.none': 'Aucun emploi, donc aucun salaire attendu',
	'dossier.control.pay-known.pass': '{total} rémunérations connues',
	'dossier.control.pay-known.warning': {
		one: '{count} rémunération manque',
		other: '{count} rémunérations manquent'
	},
	'dossier.control.pay-known.todo':
		'Sur {total} emplois. L’examen du dossier la demande pour tous : voici qui appeler.',
	'dossier.control.opinion-differs.none': 'Aucun emploi, donc aucun avis',
	'dossier.control.opinion-differs.pass': 'Les décisions suivent l’avis des diplômés',
	'dossier.control.opinion-differs.warning': {
		one: '{count} décision contraire à l’avis du diplômé',
		other: '{count} décisions contraires à l’avis du diplômé'
	},
	'dossier.control.opinion-differs.todo':
		'Sur {total} emplois. Son avis ne décide pas, mais mérite une seconde lecture des tâches.',
	'dossier.control.same-job.none': 'Aucun emploi à comparer',
	'dossier.control.same-job.pass': 'Personne n’a gardé le même poste',
	'dossier.control.same-job.warning': {
		one: '{count} personne a gardé son poste d’avant',
		other: '{count} personnes ont gardé leur poste d’avant'
	},
	'dossier.control.same-job.todo':
		'Sur {total} emplois. Elles comptent en emploi, mais ce sont les changements qui appuient le critère 2 : dites-les.',
	'dossier.control.response-rate.pass': 'Taux de réponse : {rate}',
	'dossier.control.response-rate.warning': 'Taux de réponse : {rate}, pour {target} % visés',
	'dossier.control.response-rate.todo':
		'{n} réponses sur {N}. Il en manque {missing} pour atteindre {target} % : voici qui appeler.',
	'dossier.control.neutralised-share.pass': 'Neutralisés : {count} sur {total} réponses',
	'dossier.control.neutralised-share.warning': 'Plus de 20 % de neutralisés : {count} sur {total}',
	'dossier.control.neutralised-share.todo':
		'Un examinateur le demandera. Expliquez-le dans votre commentaire.',
	'dossier.control.centre-response.pass': 'Chaque centre a répondu à 50 % ou plus',
	'dossier.control.centre-response.warning': {
		one: 'Un centre a répondu à moins de 50 %',
		other: '{count} centres ont répondu à moins de 50 %'
	},
	'dossier.control.centre-response.todo':
		'Le plus bas : {centre}, {n} réponses sur {N}. À dire dans votre commentaire.',
	'dossier.control.late-answers.pass': 'Réponses tardives : {count} sur {total}',
	'dossier.control.late-answers.warning': 'Plus de 10 % de réponses tardives : {count} sur {total}',
	'dossier.control.late-answers.todo': 'Elles restent hors des taux. Dites-le dans votre commentaire.',
	'dossier.control.flow-count.pass': 'Autant de titulaires transmis au CPF : {found}',
	'dossier.control.flow-count.warning': 'Les titulaires transmis au CPF ne sont pas les mêmes',
	'dossier.control.flow-count.unknown': 'Le nombre de titulaires transmis au CPF n’est pas saisi',
	'dossier.control.flow-count.todo': '{flow} transmis, {found} ici. L’écart se verra dans les deux bases.',
	'dossier.control.flow-count.todo.unknown':
		'Ils doivent l’être dans les trois mois. Saisissez le nombre transmis sur la page du dossier.',
	'dossier.control.register-gap.pass': 'La fiche publiée dit la même chose',
	'dossier.control.register-gap.warning': {
		one: '{count} chiffre de la fiche publiée diffère',
		other: '{count} chiffres de la fiche publiée diffèrent'
	},
	'dossier.control.register-gap.unknown': 'La fiche publiée n’a pas été importée',
	'dossier.control.register-gap.todo': 'Un contrôle comparera. Corrigez la fiche, ou expliquez l’écart.',
	'dossier.control.register-gap.todo.unknown':
		'Importez la fiche du registre pour voir si elle dit la même chose.',
	'dossier.control.registration-ends.pass': {
		one: 'L’enregistrement court encore {months} mois',
		other: 'L’enregistrement court encore {months} mois'
	},
	'dossier.control.registration-ends.warning': 'L’enregistrement prend fin dans {months} mois',
	'dossier.control.registration-ends.unknown': 'La fin de l’enregistrement n’est pas saisie',
	'dossier.control.registration-ends.over': 'L’enregistrement a pris fin le {date}',
	'dossier.control.registration-ends.todo':
		'Le {date}. L’instruction prend environ sept mois, et la préparation davantage : déposez à temps.',
	'dossier.control.registration-ends.todo.unknown':
		'Saisissez-la sur la page du dossier : elle décide du jour où il faut déposer.',
	'dossier.control.registration-ends.todo.over':
		'Le titre ne peut plus être délivré tant qu’il n’est pas enregistré de nouveau.',
	'dossier.control.definition-changed.pass': 'Même définition qu’à la dernière version figée',
	'dossier.control.definition-changed.warning': 'La définition a changé depuis la dernière version figée',
	'dossier.control.definition-changed.unknown': 'Première version figée',
	'dossier.control.definition-changed.todo': 'De {before} à {now}. Comparez les deux avant de publier.'
} as const satisfies Record<string, Message>;
