import type { Message } from '../../message.ts';

/** A figure said in one plain sentence: who could answer, who did, who is counted, and what they were doing. */
export const sentences = {
	'figures.sentence.base': {
		one: 'Sur {N} diplômés, {count} a répondu',
		other: 'Sur {N} diplômés, {count} ont répondu'
	},
	'figures.sentence.aside': {
		one: '{base} ; {count} est hors du calcul',
		other: '{base} ; {count} sont hors du calcul'
	},
	'figures.sentence.frame': '{told} ({share}).',
	'figures.sentence.rate': '{base} ; {told} ({share}).',
	'figures.sentence.counts': '{base} ; {told}.',
	'figures.sentence.pay': '{base} ; la moitié des {d} salaires connus sont d’au moins {median} net par mois.',
	'figures.sentence.gross':
		'{base} ; la moitié des {d} rémunérations connues sont d’au moins {median} brut par an.',
	'figures.sentence.wait': {
		one: '{base} ; sur {d} personnes suivies, la moitié avait un premier emploi {count} mois après le titre.',
		other:
			'{base} ; sur {d} personnes suivies, la moitié avait un premier emploi {count} mois après le titre.'
	},
	'figures.sentence.already':
		'{base} ; sur {d} personnes suivies, la moitié avait déjà un emploi au moment du titre.',
	'figures.sentence.waiting': {
		one: '{base} ; sur {d} personnes suivies, la moitié n’est pas atteinte à {count} mois.',
		other: '{base} ; sur {d} personnes suivies, la moitié n’est pas atteinte à {count} mois.'
	},
	'figures.sentence.undefined': 'Ce chiffre ne se calcule pas ici : n. c.',
	'figures.sentence.hidden':
		'Trop peu de personnes pour montrer ce chiffre sans risque d’en reconnaître une. Regroupez des promotions pour le lire.',
	'figures.indicator.REP_TAUX.sentence': {
		one: '{count} des {d} diplômés a répondu',
		other: '{count} des {d} diplômés ont répondu'
	},
	'figures.indicator.REP_JOIGNABLES.sentence': {
		one: '{count} des {d} diplômés joignables a répondu',
		other: '{count} des {d} diplômés joignables ont répondu'
	},
	'figures.indicator.SAV_TAUX.sentence': {
		one: '{count} des {d} diplômés a une situation connue',
		other: '{count} des {d} diplômés ont une situation connue'
	},
	'figures.indicator.INS_GLOB.sentence': {
		one: '{count} des {d} répondants comptés était en emploi',
		other: '{count} des {d} répondants comptés étaient en emploi'
	},
	'figures.indicator.INS_METIER.sentence': {
		one: '{count} des {d} répondants comptés était en emploi dans le métier visé',
		other: '{count} des {d} répondants comptés étaient en emploi dans le métier visé'
	},
	'figures.indicator.INS_METIER_UNKNOWN_TARGET.sentence': {
		one: '{count} des {d} emplois comptés reste à classer',
		other: '{count} des {d} emplois comptés restent à classer'
	},
	'figures.indicator.METIER_EMPLOI.sentence': {
		one: '{count} des {d} emplois comptés relève du métier visé',
		other: '{count} des {d} emplois comptés relèvent du métier visé'
	},
	'figures.indicator.RETOUR_EMPLOI.sentence': {
		one: '{count} des {d} demandeurs d’emploi à l’entrée était en emploi',
		other: '{count} des {d} demandeurs d’emploi à l’entrée étaient en emploi'
	},
	'figures.indicator.DEJA.sentence': {
		one: '{count} des {d} répondants était déjà en emploi à l’entrée',
		other: '{count} des {d} répondants étaient déjà en emploi à l’entrée'
	},
	'figures.indicator.INS_NET.sentence': {
		one: '{count} des {d} personnes en emploi ou qui en cherchaient un était en emploi',
		other: '{count} des {d} personnes en emploi ou qui en cherchaient un étaient en emploi'
	},
	'figures.indicator.EMP_TAUX.sentence': {
		one: '{count} des {d} répondants était en emploi',
		other: '{count} des {d} répondants étaient en emploi'
	},
	'figures.indicator.CHO_BIT.sentence': {
		one: '{count} des {d} personnes en emploi, en alternance ou disponibles cherchait un emploi',
		other: '{count} des {d} personnes en emploi, en alternance ou disponibles cherchaient un emploi'
	},
	'figures.indicator.ETU_TAUX.sentence': {
		one: '{count} des {d} répondants était en études ou en alternance',
		other: '{count} des {d} répondants étaient en études ou en alternance'
	},
	'figures.indicator.ETU_CUMUL.sentence': {
		one: '{count} des {d} répondants étudiait à côté d’un emploi',
		other: '{count} des {d} répondants étudiaient à côté d’un emploi'
	},
	'figures.indicator.FAVORABLE.sentence': {
		one: '{count} des {d} répondants était en emploi, en études ou en alternance',
		other: '{count} des {d} répondants étaient en emploi, en études ou en alternance'
	},
	'figures.indicator.STABLE.sentence': {
		one: '{count} des {d} emplois au contrat connu était stable',
		other: '{count} des {d} emplois au contrat connu étaient stables'
	},
	'figures.indicator.TPS_PLEIN.sentence': {
		one: '{count} des {d} emplois au temps de travail connu était à temps plein',
		other: '{count} des {d} emplois au temps de travail connu étaient à temps plein'
	},
	'figures.indicator.PARTIEL_SUBI.sentence': {
		one: '{count} des {d} temps partiels était subi',
		other: '{count} des {d} temps partiels étaient subis'
	},
	'figures.indicator.CADRE_PI.sentence': {
		one: '{count} des {d} emplois au niveau connu était de cadre ou de profession intermédiaire',
		other: '{count} des {d} emplois au niveau connu étaient de cadre ou de profession intermédiaire'
	},
	'figures.indicator.CADRE.sentence': {
		one: '{count} des {d} emplois au niveau connu était de cadre',
		other: '{count} des {d} emplois au niveau connu étaient de cadre'
	},
	'figures.indicator.ADEQ.sentence': {
		one: '{count} des {d} personnes en emploi qui ont répondu juge son emploi lié au titre',
		other: '{count} des {d} personnes en emploi qui ont répondu jugent leur emploi lié au titre'
	},
	'figures.indicator.MOBILITE.sentence': {
		one: '{count} des {d} emplois au lieu connu était hors de la région de la formation',
		other: '{count} des {d} emplois au lieu connu étaient hors de la région de la formation'
	},
	'figures.indicator.SEXE_F.sentence': {
		one: '{count} des {d} répondants était une femme',
		other: '{count} des {d} répondants étaient des femmes'
	},
	'figures.indicator.V_FC_GLOB_INTL.sentence': {
		one: '{count} des {d} répondants comptés, emplois à l’étranger compris était en emploi',
		other: '{count} des {d} répondants comptés, emplois à l’étranger compris étaient en emploi'
	},
	'figures.indicator.V_MESR_INS.sentence': {
		one: '{count} des {d} personnes de la population du ministère en emploi ou qui en cherchaient un était en emploi',
		other:
			'{count} des {d} personnes de la population du ministère en emploi ou qui en cherchaient un étaient en emploi'
	},
	'figures.indicator.V_MESR_EMP.sentence': {
		one: '{count} des {d} personnes de la population du ministère était en emploi',
		other: '{count} des {d} personnes de la population du ministère étaient en emploi'
	},
	'figures.indicator.V_INSERSUP_SAL_FR.sentence': {
		one: '{count} des {d} répondants qui n’étudiaient plus était en emploi salarié en France',
		other: '{count} des {d} répondants qui n’étudiaient plus étaient en emploi salarié en France'
	},
	'figures.indicator.V_CGE_NET.sentence': {
		one: '{count} des {d} personnes en emploi ou qui en cherchaient un était en emploi',
		other: '{count} des {d} personnes en emploi ou qui en cherchaient un étaient en emploi'
	},
	'figures.indicator.V_NACE_KNOWLEDGE.sentence': {
		one: '{count} des {d} diplômés a une situation connue',
		other: '{count} des {d} diplômés ont une situation connue'
	},
	'figures.indicator.V_NACE_CAREER.sentence': {
		one: '{count} des {d} situations connues, inactifs mis à part était en emploi ou en études',
		other: '{count} des {d} situations connues, inactifs mis à part étaient en emploi ou en études'
	},
	'figures.indicator.V_HESA_EMP_OR_STUDY.sentence': {
		one: '{count} des {d} répondants était en emploi ou en études',
		other: '{count} des {d} répondants étaient en emploi ou en études'
	},
	'figures.indicator.V_ALMALAUREA_EMP.sentence': {
		one: '{count} des {d} répondants était en emploi ou en alternance',
		other: '{count} des {d} répondants étaient en emploi ou en alternance'
	},
	'figures.indicator.V_ALMALAUREA_UNEMP.sentence': {
		one: '{count} des {d} personnes en emploi, en alternance ou en recherche cherchait un emploi',
		other: '{count} des {d} personnes en emploi, en alternance ou en recherche cherchaient un emploi'
	}
} as const satisfies Record<string, Message>;
