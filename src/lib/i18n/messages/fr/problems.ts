import type { Message } from '../../message.ts';

export const problems = {
	// Settings and the machine room
	'problem.database.too-old':
		'PostgreSQL {version} est trop ancien : Devenir demande la version {oldest} ou une plus récente.',
	'problem.server.database-lost':
		'PostgreSQL s’est arrêté et n’est pas revenu : Devenir s’arrête aussi. Rien de ce qui était enregistré n’est perdu ; relancez-le.',
	'problem.server.already-running':
		'Devenir sert déjà ce dossier de données, à l’adresse {address} (processus {pid}). Arrêtez-le d’abord, ou donnez un autre dossier par DEVENIR_DATA.',
	'problem.server.port-taken':
		'Le port {port} de {host} est déjà pris par un autre programme. Donnez-en un autre, par exemple PORT=3001.',
	'problem.server.port-refused':
		'Ce compte ne peut pas écouter sur le port {port}. Donnez-en un au-dessus de 1023 par PORT.',
	'problem.server.host-unknown': '{host} n’est pas une adresse de cette machine. Corrigez HOST.',
	'problem.server.build-failed': 'Les pages n’ont pas pu être construites ; la raison est ci-dessus.',
	'problem.server.not-built':
		'Les pages ne sont pas construites. Lancez « npm start », ou « npm run build » d’abord.',
	'problem.arguments.invalid':
		'La commande ne comprend pas ce qui lui est donné ({found}). Voyez ses options avec --help.',
	'problem.database.newer':
		'La base a été mise à jour par une version plus récente de Devenir. Lancez cette version, ou restaurez une sauvegarde.',
	'problem.institution.code-invalid':
		'« {found} » ne peut pas être le code d’un établissement : lettres minuscules, chiffres et tirets, 40 au plus.',
	'problem.institution.code-taken': 'Un établissement a déjà le code « {found} ». Choisissez-en un autre.',
	'problem.setting.invalid':
		'Le réglage {at} ne peut pas être lu. Voyez les valeurs admises avec « npm run -s devenir -- doctor ».',
	'problem.secret.file-unreadable':
		'La clé secrète ne peut pas être lue dans {found} ({reason}). Donnez un fichier de 32 caractères ou plus, lisible par ce compte.',
	'problem.secret.too-short':
		'La clé secrète de {found} a moins de 32 caractères. Mettez-en une plus longue.',
	'problem.database.no-binaries':
		'Il n’y a pas de PostgreSQL embarqué pour cette machine ({platform}). Installez avec « npm ci », ou donnez un serveur par DATABASE_URL.',
	'problem.database.root-refused':
		'PostgreSQL refuse de tourner pour root, et cette machine interdit les espaces de noms d’utilisateur. Lancez Devenir sous un compte ordinaire, ou donnez un serveur par DATABASE_URL.',
	'problem.database.folder-unusable':
		'Le dossier de données {found} ne peut pas être ouvert ({reason}). Donnez par DEVENIR_DATA un dossier où ce compte peut écrire.',
	'problem.database.cannot-initialise': 'La base embarquée n’a pas pu être créée : {found}',
	'problem.database.cannot-start':
		'La base embarquée n’a pas pu démarrer : {found}. Le journal est dans le dossier de données, « postgresql/log ».',
	'problem.database.no-answer':
		'PostgreSQL tourne sur ce dossier de données (processus {pid}) mais ne répond pas depuis une minute. Arrêtez ce processus, puis recommencez.',
	'problem.database.unreachable': 'Le serveur PostgreSQL de DATABASE_URL ne répond pas : {found}',
	'problem.database.outdated':
		'La base n’est pas à la version de ce programme. Lancez « npm run -s devenir -- migrate ».',
	'problem.institution.unknown': 'Il n’y a pas d’établissement « {found} ». Codes existants : {codes}.',
	'problem.institution.ambiguous':
		'Il y a plusieurs établissements : choisissez avec --institution. Codes existants : {codes}.',

	// Accounts, roles, audit
	'problem.arguments.missing': 'Il manque {at}. Voyez les options avec --help.',
	'problem.arguments.unknown-action':
		'« {found} » n’est pas une action de cette commande. Actions possibles : {actions}.',
	'problem.audit.head-invalid':
		'« {found} » n’est pas une tête de journal. Recopiez le numéro et l’empreinte donnés par « audit verify », séparés par deux-points.',
	'problem.code.expired':
		'Ce code ne peut plus servir : trop d’essais, ou plus de dix minutes. Recommencez la connexion.',
	'problem.code.missing': 'Indiquez le code à six chiffres de votre application.',
	'problem.code.wrong': 'Ce code n’est pas le bon. Attendez le suivant et recopiez-le.',
	'problem.email.invalid': '« {found} » n’est pas une adresse électronique. Exemple : prenom.nom@exemple.fr.',
	'problem.email.missing': 'Indiquez une adresse électronique. Exemple : prenom.nom@exemple.fr.',
	'problem.factor.already-on': 'Un second facteur est déjà en place. Retirez-le d’abord.',
	'problem.institution.not-yours':
		'Vous n’avez pas de rôle dans cet établissement. Choisissez-en un de la liste.',
	'problem.password.common':
		'Ce mot de passe est l’un des premiers qu’on essaie. Choisissez plusieurs mots sans lien entre eux.',
	'problem.password.missing': 'Indiquez votre mot de passe.',
	'problem.password.personal':
		'Ce mot de passe est fait de votre nom ou de votre adresse. Choisissez plusieurs mots sans lien avec vous.',
	'problem.password.same': 'C’est le mot de passe actuel. Choisissez-en un autre.',
	'problem.password.too-long': 'Ce mot de passe est trop long : {most} caractères au plus.',
	'problem.password.too-short':
		'Ce mot de passe est trop court : {least} caractères au moins. Une phrase convient bien.',
	'problem.password.wrong': 'Ce n’est pas votre mot de passe actuel. Recommencez.',
	'problem.programme.unknown':
		'Il n’y a pas de formation « {found} » dans cet établissement. Vérifiez son code.',
	'problem.role.last-administrator':
		'C’est le dernier administrateur de l’établissement. Donnez d’abord ce rôle à une autre personne.',
	'problem.role.not-limited':
		'Le rôle {found} vaut pour toutes les formations. Ne cochez aucune formation, ou choisissez un autre rôle.',
	'problem.role.unknown': '« {found} » n’est pas un rôle. Rôles possibles : {roles}.',
	'problem.session.unknown': 'Cette session est déjà fermée.',
	'problem.sign-in.no-role':
		'Votre compte n’a plus de rôle dans aucun établissement. Demandez-en un à l’administrateur.',
	'problem.sign-in.refused': 'Adresse ou mot de passe inconnus. Vérifiez les deux et recommencez.',
	'problem.sign-in.too-soon': 'Trop d’essais de suite. Recommencez dans {seconds} secondes.',
	'problem.user.exists': '{found} a déjà un rôle dans cet établissement. Donnez-lui un rôle de plus.',
	'problem.user.name-missing': 'Indiquez le nom de cette personne.',
	'problem.user.name-too-long': 'Ce nom est trop long : {most} caractères au plus.',
	'problem.user.not-found':
		'Personne n’a l’adresse {found} dans cet établissement. Voyez la liste avec « user list ».',
	'problem.user.shared':
		'Cette personne travaille aussi dans un autre établissement. Seule la personne qui tient le serveur peut changer son mot de passe, par la commande « user reset ».',
	'problem.user.unknown':
		'Cette personne n’a pas ce rôle dans l’établissement, ou n’en a plus. Rechargez la liste.',
	// Presets and the demonstration
	'problem.preset.unknown': '« {found} » n’est pas un programme tout préparé. Choisissez parmi : {known}.',
	'problem.programme.code-taken':
		'Un programme de l’établissement a déjà le code {found}. Rien n’a été créé ; choisissez un autre établissement avec --institution.',
	'problem.demo.not-fictional':
		'L’établissement « {found} » n’est pas marqué comme fictif : rien n’y a été touché. Renommez son code, puis relancez « demo ».',
	// Files of figures
	'problem.figure.unknown': '« {found} » n’est pas une figure. Demandez l’une de : {known}.',

	// The Explorer
	'problem.explore.twice': '« {found} » est déjà en lignes. Choisissez une autre variable en colonnes.',
	'problem.explore.measure': '« {found} » ne se compte pas. Choix possibles : {known}.',
	'problem.explore.compared': 'On compare de deux à quatre groupes. Retirez-en de « {found} ».',

	// Figures and selections
	'problem.selection.programme':
		'Aucun programme « {found} » parmi ceux que vous pouvez lire. Choisissez-en un autre.',
	'problem.selection.cohort': '« {found} » n’est pas une année de promotion. Exemple : 2023, ou 2012,2014.',
	'problem.selection.wave': '« {found} » n’est pas un nombre de mois entre 0 et 120. Exemple : 6.',
	'problem.selection.definitions':
		'Il n’y a pas de définition « {found} ». Définitions existantes : {known}.',
	'problem.key.name': 'Dites à quoi sert la clé, en {most} caractères au plus.',
	'problem.key.unknown': 'Aucune clé en cours n’a l’identifiant {found}. Voyez « devenir key list ».',
	'problem.api.key':
		'Donnez une clé : en-tête « Authorization: Bearer … ». Un administrateur en crée à l’adresse /staff/keys.',
	'problem.api.too-many': 'Trop de requêtes. Réessayez dans {seconds} s.',
	'problem.api.fixed':
		'Une clé lit des tableaux fixes : {found} n’est pas possible ici. Possibles : {known}.',
	'problem.api.wave': 'Dites la vague (wave), en mois, quand vous filtrez.',
	'problem.selection.dimensions': '{most} dimensions au plus dans « by » ; {found} est de trop.',
	'problem.selection.value': '« {found} » n’est pas une valeur de {at}. Valeurs possibles : {known}.',
	'problem.selection.nobody':
		'Aucun diplômé n’a « {found} » pour {at}. Vérifiez l’écriture, majuscules et accents compris.',
	'problem.selection.dimension':
		'On ne peut pas ventiler ni filtrer par « {found} ». Choix possibles : {known}.',
	'problem.selection.where': '« {found} » n’est pas un filtre. Écrivez par exemple --where sex=F.',
	'problem.selection.withheld':
		'Ces filtres isoleraient moins de cinq réponses, ou permettraient de les retrouver par soustraction. Gardez un seul filtre, ou toutes les promotions.',
	// Answering: what is written in a form, links, questionnaires and campaigns
	'problem.answer.choose': 'Choisissez une réponse pour continuer.',
	'problem.answer.choose-some': 'Choisissez au moins une réponse pour continuer.',
	'problem.answer.choose-line': 'Choisissez une réponse pour chaque ligne.',
	'problem.answer.country': 'Écrivez le pays où vous travailliez. Exemple : Suisse.',
	'problem.answer.day': 'Écrivez le jour en chiffres, de 1 à 31.',
	'problem.answer.department': 'Choisissez le département où vous travailliez.',
	'problem.answer.email': 'Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr.',
	'problem.answer.month': 'Choisissez un mois.',
	'problem.answer.needed': 'Cette question a besoin d’une réponse. Choisissez celle qui vous va le mieux.',
	'problem.answer.no-such-day': 'Ce jour n’existe pas dans ce mois. Corrigez le jour ou le mois.',
	'problem.answer.not-a-number': 'Écrivez un nombre en chiffres. Exemple : {example}.',
	'problem.answer.not-offered': 'Cette réponse n’est pas dans la liste. Choisissez-en une de la page.',
	'problem.answer.out-of-range': 'Indiquez un nombre entre {least} et {most}.',
	'problem.answer.pay': 'Indiquez un montant en chiffres, par exemple 1650.',
	'problem.answer.pay-basis': 'Choisissez si ce montant est net ou brut, par mois ou par an.',
	'problem.answer.pay-bonus': 'Choisissez si les primes sont dans ce montant.',
	'problem.answer.pay-range':
		'Ce montant paraît trop petit ou trop grand. Vérifiez-le, et s’il est par mois ou par an.',
	'problem.answer.phone': 'Écrivez un numéro de téléphone en chiffres. Exemple : 06 12 34 56 78.',
	'problem.answer.rank': 'Choisissez d’abord ce qui vient à la place {place}.',
	'problem.answer.ranked-twice': 'Ce choix a déjà une place. Choisissez-en un autre, ou laissez vide.',
	'problem.answer.stale': 'Ce formulaire était trop ancien. Vérifiez votre réponse et continuez de nouveau.',
	'problem.answer.too-long': 'Ce texte a {count} caractères. Raccourcissez-le à {longest}.',
	'problem.answer.too-many': 'Trop de demandes en une minute. Écrivez votre réponse, sans suggestion.',
	'problem.answer.write': 'Écrivez votre réponse pour continuer.',
	'problem.answer.write-number': 'Écrivez un nombre pour continuer. Exemple : {example}.',
	'problem.answer.year': 'Écrivez une année en quatre chiffres, entre {first} et {last}.',
	'problem.link.closed': 'Ce lien n’est plus valable. Demandez-en un nouveau à votre établissement.',
	'problem.link.unknown': 'Ce lien n’est plus valable. Demandez-en un nouveau à votre établissement.',
	'problem.response.not-begun': 'Cette réponse n’est pas commencée. Rouvrez votre lien personnel.',
	'problem.response.other':
		'Un autre lien personnel a été ouvert dans ce navigateur. Rien n’a été enregistré ; rouvrez le vôtre.',
	'problem.campaign.closes-first': 'La campagne fermerait avant d’ouvrir. Corrigez l’une des deux dates.',
	'problem.campaign.date': '« {found} » n’est pas une date. Écrivez par exemple 2026-06-01.',
	'problem.campaign.no-cohort': 'Il n’y a pas de promotion {found}. Importez d’abord la liste du jury.',
	'problem.campaign.nobody': 'La promotion {found} n’a aucun diplômé. Importez d’abord la liste du jury.',
	'problem.campaign.running':
		'Une campagne à {months} mois est déjà ouverte pour la promotion {found}. Attendez sa fin.',
	'problem.campaign.undated':
		'{count} diplômés de {found} n’ont pas de date de titre. Donnez une date commune avec --reference.',
	'problem.campaign.unknown': 'Il n’y a pas de campagne « {found} ». Voyez-les avec « campaign list ».',
	'problem.campaign.wave': '« {found} » n’est pas un nombre de mois entre 0 et 120. Exemple : 6.',
	'problem.invitation.unknown': 'Il n’y a pas d’invitation « {found} ». Voyez-les avec « links ».',
	'problem.questionnaire.choice-twice': 'La question {at} offre deux fois le choix « {found} ». Ôtez-en un.',
	'problem.questionnaire.code-twice': 'Deux questions ont le code {at}. Changez l’un des deux.',
	'problem.questionnaire.condition-code':
		'La condition de {at} compare {question} à « {found} », qui n’est pas une de ses réponses.',
	'problem.questionnaire.condition-later':
		'La condition de {at} porte sur {found}, qui n’est pas posée avant. Déplacez l’une des deux.',
	'problem.questionnaire.condition-never':
		'La condition de {at} n’est vraie dans aucun cas : la question ne serait jamais posée. Corrigez-la.',
	'problem.questionnaire.copy-unknown':
		'La question {at} reprend {found}, qui n’est pas posée après elle. Ôtez ce code ou déplacez la question.',
	'problem.questionnaire.extra-early':
		'La question facultative {at} vient avant une question qui ne l’est pas. Placez-la à la fin.',
	'problem.questionnaire.extra-star':
		'La question {at} est du socle commun : elle ne peut pas être facultative à la fin.',
	'problem.questionnaire.page-apart':
		'Les questions de la page {at} ne se suivent pas : {found} vient entre elles. Rapprochez-les.',
	'problem.questionnaire.page-condition':
		'La question {at} dépend de {found}, sur la même page. Donnez-lui une autre page.',
	'problem.questionnaire.page-twice': 'La question {at} est sur deux pages. Laissez-la sur une seule.',
	'problem.questionnaire.page-unknown':
		'La page {at} nomme la question {found}, qui n’existe pas. Ôtez-la ou ajoutez la question.',
	'problem.questionnaire.unknown':
		'Aucun questionnaire publié ne porte le code {found}. Vérifiez le code, et la version après @.',
	'problem.questionnaire.no-file':
		'Le fichier {found} n’a pas pu être ouvert. Vérifiez son nom et son dossier.',
	'problem.questionnaire.json': '{at} n’est pas un document JSON. Exportez de nouveau le questionnaire.',
	'problem.questionnaire.condition-no-codes':
		'La condition de {at} porte sur {found}, dont la réponse est libre. Choisissez une question à choix.',
	'problem.questionnaire.condition-unknown':
		'La condition de {at} porte sur {found}, qui n’existe pas. Corrigez le code.',
	'problem.questionnaire.feed-code':
		'La question {at} offre « {found} », que « {feed} » ne connaît pas. Reprenez les codes prévus.',
	'problem.questionnaire.feed-twice':
		'La question {at} alimente « {found} », comme une autre avant elle. Gardez-en une.',
	'problem.questionnaire.feed-type': 'Une question de type {found} ne peut pas alimenter « {feed} » ({at}).',
	'problem.questionnaire.feed-unknown':
		'La question {at} alimente « {found} », qui n’existe pas. Corrigez ce nom.',
	'problem.questionnaire.placeholder':
		'Un texte de {at} contient « {found} » entre accolades. Seul « ref », la date demandée, est rempli.',
	'problem.questionnaire.shape':
		'Ce questionnaire ne peut pas être lu, à l’endroit {at} : {found} ne convient pas.',
	// Coding of titles and employers
	'problem.coding.file-wanted':
		'Donnez un fichier, et un seul : code FICHIER --column COLONNE --nomenclature NOM.',
	'problem.coding.column-wanted': 'Dites par --column quelle colonne du fichier est à coder.',
	'problem.coding.nomenclature-unknown':
		'« {found} » n’est pas une nomenclature. Choisissez par --nomenclature parmi : {nomenclatures}.',
	'problem.coding.programme-unused':
		'La nomenclature {found} ne dépend d’aucune formation. Retirez --programme.',
	'problem.coding.code-unknown':
		'« {found} » n’est pas un code de cette liste. Choisissez-en un dans la liste.',
	'problem.coding.cluster-gone':
		'Ces intitulés viennent d’être codés par quelqu’un d’autre. Rechargez la page pour voir ce qui reste.',
	'problem.coding.threshold-wrong': 'Donnez un seuil entre {least} et 100, par exemple 95.',
	'problem.coding.nothing-above':
		'Aucune proposition n’atteint {threshold} %. Baissez le seuil ou décidez une à une.',
	'problem.coding.batch-gone': 'Cette décision n’est plus en vigueur : il n’y a rien à annuler.',
	'problem.coding.decision-wanted': 'Dites si l’emploi est un métier visé : oui ou non.',
	'problem.coding.decision-gone': 'Cette décision n’est plus en vigueur. Rechargez la page.',
	'problem.coding.nobody-left': 'Ces emplois ne sont plus à décider. Rechargez la page.',
	'problem.coding.reason-wanted': 'Donnez une raison en quelques mots : elle est gardée avec la décision.',
	'problem.coding.reason-too-long': 'Résumez en {most} caractères au plus : il y en a {count}.',
	'problem.coding.contested-already': 'Cette décision est déjà contestée et attend une réponse.',
	'problem.coding.contest-gone': 'Cette contestation a déjà reçu une réponse. Rechargez la page.',
	'problem.coding.own-decision':
		'Le second codage se fait par une autre personne que celle qui a décidé. Choisissez un autre intitulé.',
	'problem.coding.replay-misused':
		'Dites quel programme : code replay --programme CODE, et --apply pour appliquer.',
	'problem.coding.no-lists':
		'La formation {found} n’a pas encore de liste de métiers visés. Écrivez-la dans « Codage », « Listes » ; en ligne de commande, ou retirez --programme.'
} as const satisfies Record<string, Message>;
