import type { Message } from '../../message.ts';

/** Public pages: home, accessibility, personal data, sources. */
export const pages = {
	'pages.home.title': 'Que deviennent les diplômés ?',
	'pages.home.document': 'Accueil',
	'pages.home.lede':
		'Devenir suit les diplômés après leur certification : une enquête de quatre minutes, et des chiffres que l’on peut défendre.',
	'pages.home.graduate.title': 'Vous êtes diplômé',
	'pages.home.graduate.text':
		'Votre établissement vous écrit à une date connue, six mois ou deux ans après le titre. Votre lien personnel ouvre le questionnaire : pas de compte, pas de mot de passe.',
	'pages.home.graduate.pause':
		'Chaque page est enregistrée. Vous pouvez vous arrêter et reprendre plus tard, sur un autre appareil.',
	'pages.home.graduate.link': 'Vos données et vos droits',
	'pages.home.lead.title': 'Vous dirigez une formation',
	'pages.home.lead.text':
		'Vous lisez le taux d’insertion, les métiers, les employeurs et les salaires de chaque promotion, avec ce qu’il y a derrière chaque nombre.',
	'pages.home.lead.import': 'Vos enquêtes passées s’importent depuis un fichier CSV, et l’import s’annule.',
	'pages.home.lead.link': 'Ouvrir l’espace équipe',
	'pages.home.reader.title': 'Vous lisez un chiffre',
	'pages.home.reader.text':
		'Chaque taux donne son numérateur, son dénominateur, son intervalle, sa date et sa définition. Les petits groupes sont masqués.',
	'pages.home.reader.link': 'Définitions et méthode',
	'pages.home.example.title': 'Lire un chiffre',
	'pages.home.example.note': 'Exemple inventé : 62 diplômés, 51 réponses.',
	'pages.home.example.value':
		'84 % se lit 37 sur 44 : 37 personnes en emploi, parmi 44 répondants pris en compte.',
	'pages.home.example.interval':
		'La barre dit ce que donnerait une promotion semblable : entre 71 et 92 %, dans 95 cas sur 100.',
	'pages.home.example.bounds':
		'Le trait fin ne suppose rien : le taux serait de 67 % si aucune des 11 personnes sans réponse n’était en emploi, de 87 % si toutes l’étaient.',
	'pages.home.free.title': 'Libre, et chez vous',
	'pages.home.free.text':
		'Devenir est un logiciel libre, sous licence MIT. Chaque établissement l’installe où il veut ; aucune donnée ne part ailleurs.',

	'pages.accessibility.title': 'Accessibilité : non conforme',
	'pages.accessibility.lede': 'Déclaration d’accessibilité de cette installation de Devenir.',
	'pages.accessibility.state.title': 'État de conformité',
	'pages.accessibility.state.text':
		'Cette installation n’est pas conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1), car aucun audit n’a été réalisé.',
	'pages.accessibility.state.honest':
		'Sans audit, aucun taux de conformité ne peut être donné. Un contrôle automatique ne remplace pas un audit.',
	'pages.accessibility.done.title': 'Ce qui est vérifié à chaque version',
	'pages.accessibility.done.axe':
		'Un contrôle automatique (axe) de chaque page, en clair et en sombre, sur téléphone et sur ordinateur.',
	'pages.accessibility.done.keyboard':
		'Chaque page se lit et s’utilise au clavier, et se lit sans JavaScript.',
	'pages.accessibility.done.chart':
		'Chaque graphique a un nom qui le lit en une phrase, un tableau des mêmes nombres et un fichier CSV.',
	'pages.accessibility.done.zoom': 'Les pages tiennent dans 320 pixels de large, sans défilement horizontal.',
	'pages.accessibility.gaps.title': 'Contenus non accessibles',
	'pages.accessibility.gaps.text':
		'Ils ne sont pas recensés, faute d’audit. Si une page vous résiste, elle en fait partie : dites-le.',
	'pages.accessibility.contact.title': 'Signaler une difficulté',
	'pages.accessibility.contact.text':
		'Écrivez à l’établissement qui vous a donné cette adresse. Il vous doit une réponse, ou le contenu sous une autre forme.',
	'pages.accessibility.appeal.title': 'Voie de recours',
	'pages.accessibility.appeal.text':
		'Sans réponse de l’établissement, vous pouvez vous adresser au Défenseur des droits, par son formulaire, son délégué local ou courrier gratuit : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
	'pages.accessibility.made.title': 'Établissement de cette déclaration',
	'pages.accessibility.made.text':
		'Cette déclaration est livrée avec Devenir. L’établissement la remplace après un audit.',

	'pages.privacy.title': 'Vos données personnelles',
	'pages.privacy.lede': 'Ce que Devenir garde, pour quoi faire, et ce que vous pouvez demander.',
	'pages.privacy.who.title': 'Qui est responsable',
	'pages.privacy.who.text':
		'L’établissement qui vous a délivré votre certification et vous a écrit. Devenir est le logiciel qu’il utilise, sur son propre serveur.',
	'pages.privacy.why.title': 'Pourquoi cette enquête',
	'pages.privacy.why.text':
		'Un organisme certificateur doit connaître l’insertion de ses titulaires pour inscrire ou renouveler sa certification au répertoire national (article R6113-9 du code du travail).',
	'pages.privacy.what.title': 'Ce qui est gardé',
	'pages.privacy.what.contact':
		'Votre nom et vos adresses, à part de vos réponses, pour vous envoyer le lien.',
	'pages.privacy.what.award': 'Votre certification, sa date et votre voie d’accès.',
	'pages.privacy.what.answers':
		'Vos réponses : situation, emploi, contrat, salaire. Vous pouvez refuser chaque question, sauf la situation.',
	'pages.privacy.what.never':
		'Jamais la raison d’une impossibilité de travailler, ni votre santé, ni votre adresse IP dans vos réponses.',
	'pages.privacy.see.title': 'Qui peut les voir',
	'pages.privacy.see.text':
		'Les personnes habilitées de l’établissement. Les autres lisent des chiffres où les petits groupes sont masqués.',
	'pages.privacy.rights.title': 'Vos droits',
	'pages.privacy.rights.text':
		'Vous pouvez lire vos réponses et les corriger par votre lien, tant que l’enquête est ouverte.',
	'pages.privacy.rights.ask':
		'Pour consulter, rectifier ou effacer vos données, ou vous opposer à l’enquête, écrivez à l’établissement. En cas de désaccord, la CNIL peut être saisie.',
	'pages.privacy.cookies.title': 'Témoins de connexion',
	'pages.privacy.cookies.text':
		'Aucun traceur, aucune mesure d’audience. Les seuls témoins servent à rester connecté, à reprendre un questionnaire et à garder votre langue.',

	'pages.sources.title': 'Sources',
	'pages.sources.lede': 'D’où viennent les règles, les listes et les outils, et sous quelles conditions.',
	'pages.sources.rules.title': 'Règles de calcul',
	'pages.sources.lists.title': 'Listes livrées avec Devenir',
	'pages.sources.tools.title': 'Logiciels libres employés',
	'pages.sources.column.what': 'Quoi',
	'pages.sources.column.from': 'Source',
	'pages.sources.column.licence': 'Conditions',
	'pages.sources.rule.rncp': 'Taux d’insertion, titulaires neutralisés',
	'pages.sources.rule.rncp.from': 'France compétences ; code du travail, articles R6113-8 à R6113-9',
	'pages.sources.rule.ove': 'Définitions d’observatoire',
	'pages.sources.rule.ove.from':
		'Observatoire de la vie étudiante, Université Nice Sophia Antipolis, enquêtes 2012 à 2014',
	'pages.sources.rule.wilson': 'Intervalle d’une proportion',
	'pages.sources.rule.wilson.from': 'E. B. Wilson, Journal of the American Statistical Association, 1927',
	'pages.sources.rule.newcombe': 'Intervalle d’une différence',
	'pages.sources.rule.newcombe.from': 'R. G. Newcombe, Statistics in Medicine, 1998',
	'pages.sources.rule.bounds': 'Bornes sans hypothèse',
	'pages.sources.rule.bounds.from': 'J. L. Horowitz et C. F. Manski, 1998',
	'pages.sources.rule.quantiles': 'Quartiles',
	'pages.sources.rule.quantiles.from': 'R. J. Hyndman et Y. Fan, The American Statistician, 1996, type 2',
	'pages.sources.rule.free': 'texte ou formule libre d’usage',
	'pages.sources.list.casp': 'Métiers visés, structures et unités du titre CASP et du certificat CIAO',
	'pages.sources.list.casp.from': 'Présentation de la formation par son établissement ; RNCP36625',
	'pages.sources.list.casp.licence': 'citation avec source',
	'pages.sources.list.routes': 'Codes des voies d’accès à la certification',
	'pages.sources.list.routes.from': 'Flux national des certifications, Caisse des dépôts',
	'pages.sources.list.routes.licence': 'nomenclature publique',
	'pages.sources.list.rome': 'Métiers et appellations ROME 4.0, version 460',
	'pages.sources.list.rome.from': 'France Travail',
	'pages.sources.list.rome.licence': 'Licence Ouverte 2.0',
	'pages.sources.list.pcs2003': 'Professions PCS 2003 et moitié de leur index alphabétique',
	'pages.sources.list.pcs2003.from': 'INSEE',
	'pages.sources.list.pcs2003.licence': 'réutilisation libre avec source',
	'pages.sources.list.pcs2020': 'Professions PCS 2020',
	'pages.sources.list.pcs2020.from': 'INSEE',
	'pages.sources.list.pcs2020.licence': 'réutilisation libre avec source',
	'pages.sources.list.esco': 'Métiers européens ESCO 1.0.9, en français',
	'pages.sources.list.esco.from': 'Commission européenne, par Avature (melo-benchmark)',
	'pages.sources.list.esco.licence': 'réutilisation libre avec source',
	'pages.sources.nomenclatures': 'Éditions des nomenclatures, et ce qui change de l’une à l’autre',
	'pages.sources.list.places': 'Départements, et communes de 5 000 habitants ou plus',
	'pages.sources.list.places.from': 'INSEE, code officiel géographique 2026, par Etalab',
	'pages.sources.list.places.licence': 'Licence Ouverte 2.0'
} as const satisfies Record<string, Message>;
