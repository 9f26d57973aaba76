import type { Message } from '../../message.ts';

/** What each check asks of a file, and what to do where it finds something. */
export const importChecks = {
	'imports.check.rows-regular.title': 'Lignes régulières',
	'imports.check.rows-regular.guidance':
		'Chaque ligne a autant de cellules que l’en-tête. Corrigez les séparateurs et les guillemets des lignes citées.',
	'imports.check.file-not-empty.title': 'Fichier non vide',
	'imports.check.file-not-empty.guidance': 'Il y a au moins une ligne sous l’en-tête.',
	'imports.check.programme-known.title': 'Programme connu',
	'imports.check.programme-known.guidance':
		'Chaque ligne désigne un programme de l’établissement. Corrigez le code, ou créez le programme.',
	'imports.check.cohort-known.title': 'Promotion indiquée',
	'imports.check.cohort-known.guidance':
		'Chaque ligne donne l’année de sa promotion, ou la date d’obtention.',
	'imports.check.key-unique.title': 'Clé unique',
	'imports.check.key-unique.guidance':
		'Une clé désigne une seule ligne d’une promotion, et permet de la retrouver au prochain import.',
	'imports.check.values-known.title': 'Valeurs connues',
	'imports.check.values-known.guidance':
		'Chaque valeur d’une colonne codée a sa correspondance. Ajoutez celles qui manquent.',
	'imports.check.dates-readable.title': 'Dates lisibles',
	'imports.check.dates-readable.guidance':
		'Chaque date se lit d’une seule façon. Précisez l’ordre du jour et du mois, ou le siècle.',
	'imports.check.numbers-readable.title': 'Nombres lisibles',
	'imports.check.numbers-readable.guidance':
		'Chaque nombre se lit d’une seule façon et reste dans les bornes de son champ.',
	'imports.check.texts-short.title': 'Textes à la bonne longueur',
	'imports.check.texts-short.guidance': 'Aucun texte ne dépasse la longueur de son champ.',
	'imports.check.accents-sound.title': 'Accents intacts',
	'imports.check.accents-sound.guidance':
		'Le fichier a pu être enregistré deux fois dans un mauvais encodage. Exportez-le de nouveau depuis la source.',
	'imports.check.no-formulas.title': 'Pas de formule',
	'imports.check.no-formulas.guidance':
		'Une formule, ou son erreur, est gardée comme un texte. Dans le tableur, collez les valeurs à la place.',
	'imports.check.rows-are-people.title': 'Une ligne, une personne',
	'imports.check.rows-are-people.guidance':
		'Une ligne de total compterait comme un titulaire. Retirez-la du fichier.',
	'imports.check.people-once.title': 'Personnes présentes une fois',
	'imports.check.people-once.guidance':
		'Même nom, même prénom, même année de naissance dans une promotion : vérifiez que ce sont deux personnes.',
	'imports.check.cells-filled.title': 'Colonnes remplies',
	'imports.check.cells-filled.guidance':
		'Une colonne choisie et presque vide est souvent une autre, ou un fichier coupé.',
	'imports.check.activity-mapped.title': 'Situation choisie',
	'imports.check.activity-mapped.guidance':
		'Sans colonne de situation, personne ne compte comme répondant à cette vague.',
	'imports.check.cohort-plausible.title': 'Promotion plausible',
	'imports.check.cohort-plausible.guidance':
		'Une année hors des bornes est souvent un autre nombre, ou une faute de frappe.',
	'imports.check.award-within-cohort.title': 'Date d’obtention dans la promotion',
	'imports.check.award-within-cohort.guidance':
		'La date d’obtention est à plus d’un an de la promotion : l’une des deux est peut-être fausse.',
	'imports.check.dates-past.title': 'Pas de diplôme à venir',
	'imports.check.dates-past.guidance':
		'Une date d’obtention à venir est souvent un jour et un mois inversés, ou une faute de frappe.',
	'imports.check.wave-after-award.title': 'Enquête après le diplôme',
	'imports.check.wave-after-award.guidance':
		'La date de référence d’une vague est après l’obtention, et passée.',
	'imports.check.wave-reached.title': 'Vague déjà passée',
	'imports.check.wave-reached.guidance':
		'Une réponse à une vague qui n’a pas encore eu lieu montre une promotion ou une vague mal choisie.',
	'imports.check.age-plausible.title': 'Âge plausible',
	'imports.check.age-plausible.guidance': 'L’âge à l’obtention va de 15 à 75 ans.',
	'imports.check.addresses-sound.title': 'Adresses utilisables',
	'imports.check.addresses-sound.guidance':
		'Une adresse de courriel mal formée ne recevra rien. Corrigez-la, ou videz la cellule.',
	'imports.check.pay-unit.title': 'Salaire en euros par mois',
	'imports.check.pay-unit.guidance':
		'La moitié des montants sont hors de ce qu’on gagne en un mois : ils sont peut-être annuels, en milliers ou dans une autre monnaie.',
	'imports.check.pay-plausible.title': 'Salaire plausible',
	'imports.check.pay-plausible.guidance':
		'Un montant très bas ou très haut est souvent une faute de frappe. Il n’est ni retiré ni corrigé.',
	'imports.check.pay-with-job.title': 'Salaire d’un emploi',
	'imports.check.pay-with-job.guidance':
		'Un salaire est donné à une personne sans emploi : la situation ou le salaire est à revoir.',
	'imports.check.contract-with-job.title': 'Contrat d’un emploi',
	'imports.check.contract-with-job.guidance':
		'Un contrat est donné à une personne sans emploi : la situation ou le contrat est à revoir.',
	'imports.check.title-with-activity.title': 'Métier avec une situation',
	'imports.check.title-with-activity.guidance':
		'Un métier est écrit sans que la situation le soit : la personne compterait comme n’ayant pas répondu.',
	'imports.check.first-job-within-wave.title': 'Premier emploi avant l’enquête',
	'imports.check.first-job-within-wave.guidance':
		'Le premier emploi ne peut pas être venu après la vague qui en parle.',
	'imports.check.known-awards-found.title': 'Diplômes connus retrouvés',
	'imports.check.known-awards-found.guidance':
		'Aucune ligne ne retrouve un diplôme déjà connu de ces promotions. Si la clé a changé, tout le monde y serait deux fois.',
	'imports.check.known-awards-kept.title': 'Peu de changements',
	'imports.check.known-awards-kept.guidance':
		'Le fichier change une grande part de ce qui est connu. Vérifiez la correspondance avant d’accepter.',
	'imports.repair.short-years':
		'{count} dates de « {column} » ont une année à deux chiffres : lire à partir de {to}, 13 comme 2013 ?',
	'imports.repair.date-order': '{count} dates de « {column} » : lire dans l’ordre {to} ?',
	'imports.repair.decimal-mark': '{count} nombres de « {column} » : prendre « {to} » comme signe décimal ?',
	'imports.repair.missing-word':
		'« {found} » ({count} cellules de « {column} ») : lire comme une cellule vide ?',
	'imports.repair.value-code': '« {found} » ({count} cellules de « {column} ») : lire comme « {to} » ?',
	'imports.repair.create-programmes': '{count} lignes de programmes inconnus : créer ces programmes ?',
	'imports.repair.yearly-pay':
		'« {column} » ({count} montants) : diviser par douze, comme des montants annuels ?',
	'problem.published.invalid':
		'« {found} » ne convient pas pour « {at} ». Donnez un libellé, une source, des promotions, et un effectif ou un taux entre 0 et 1.',
	'problem.published.unknown': 'Il n’y a pas de chiffre publié « {found} ».',
	'problem.import.busy': 'Un autre import est en cours dans l’établissement. Attendez sa fin, ou arrêtez-le.',
	'problem.import.cancelled': 'L’import a été arrêté : rien n’a été enregistré.',
	'problem.import.check-activity-unmapped': 'Aucune colonne ne donne la situation à {months} mois.',
	'problem.import.check-cohort-odd': '« {found} » n’est pas une promotion plausible, de {first} à {last}.',
	'problem.import.check-award-outside': 'Le diplôme est daté du {found}, loin de la promotion {year}.',
	'problem.import.check-date-future': 'Le {found} n’est pas encore passé.',
	'problem.import.check-wave-early': 'Le {found} est avant l’obtention, le {award}.',
	'problem.import.check-wave-future': 'La date de référence {found} n’est pas encore passée.',
	'problem.import.check-wave-not-reached':
		'« {found} » est donné à {months} mois, qui ne sont pas encore passés.',
	'problem.import.check-pay-odd': '« {found} » est hors de ce qu’on attend, de {least} à {most} euros.',
	'problem.import.check-pay-yearly':
		'{count} montants sur {all} dépassent un salaire mensuel : ils sont peut-être annuels.',
	'problem.import.check-pay-small':
		'{count} montants sur {all} sont trop petits pour un mois : ils sont peut-être en milliers, ou d’une semaine.',
	'problem.import.check-pay-without-job': 'Un salaire de « {found} » est donné à une personne sans emploi.',
	'problem.import.check-contract-without-job': 'Un contrat « {found} » est donné à une personne sans emploi.',
	'problem.import.check-title-without-activity':
		'Le métier « {found} » est écrit, et la situation ne l’est pas.',
	'problem.import.check-first-job-late':
		'{found} mois jusqu’au premier emploi, dans une enquête à {months} mois.',
	'problem.import.check-age-odd': 'Né en {found} : {age} ans à l’obtention.',
	'problem.import.check-address-odd': '« {found} » n’est pas une adresse de courriel.',
	'problem.import.check-person-twice': '« {found} » est déjà à la ligne {other}.',
	'problem.import.check-column-empty': '{count} cellules vides sur {rows}.',
	'problem.import.check-summary-row': '« {found} » : cette ligne semble être un total.',
	'problem.import.check-formula': '« {found} » est une formule ou l’erreur d’une formule.',
	'problem.import.check-accents': '« {found} » a des accents abîmés.',
	'problem.import.check-many-changes': '{count} diplômes déjà connus changeraient, sur {all}.',
	'problem.import.check-none-found': '{count} diplômes seraient ajoutés à des promotions déjà remplies.',
	'problem.import.warning-unaccepted':
		'Un avertissement n’est pas accepté : « {at} », {count} cas. Relisez-le, puis acceptez-le ou corrigez le fichier.',
	'problem.import.moved':
		'Les données ont changé depuis l’aperçu : rien n’est importé. Regardez le nouvel aperçu.',
	'problem.import.touched-corrected': 'La personne ou son diplôme a été corrigé à la main depuis.'
} as const satisfies Record<string, Message>;
