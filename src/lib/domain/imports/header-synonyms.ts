import { headerKey } from './locate-columns.ts';
import type { PlainTargetName } from './plain-targets.ts';

/** How offices call a column, as `headerKey` writes it. The first list that fits wins. */
const SYNONYMS: Readonly<Partial<Record<PlainTargetName, readonly string[]>>> = {
	key: [
		'id',
		'identifiant',
		'ligne',
		'n°',
		'no',
		'num',
		'numero',
		'cle',
		'numerodossier',
		'ndossier',
		'code',
		'respondentid',
		'iddelareponse'
	],
	externalKey: [
		'ine',
		'numeroetudiant',
		'netudiant',
		'codeetudiant',
		'matricule',
		'numeroauditeur',
		'studentid'
	],
	familyName: [
		'nom',
		'nomdefamille',
		'nomusuel',
		'nomdusage',
		'nompatronymique',
		'lastname',
		'surname',
		'familyname'
	],
	givenName: ['prenom', 'prenoms', 'firstname', 'givenname'],
	email: [
		'courriel',
		'mail',
		'email',
		'adressemail',
		'adressecourriel',
		'adresseelectronique',
		'mailpersonnel',
		'emailaddress'
	],
	phone: ['telephone', 'tel', 'portable', 'mobile', 'numerodetelephone', 'telportable', 'phone'],
	birthYear: ['anneedenaissance', 'birthyear'],
	awardedOn: [
		"dated'obtention",
		'dateobtention',
		'datetitre',
		'datedutitre',
		'datedudiplome',
		'datediplome',
		'datedejury',
		'obtentionle',
		'awardedon',
		'awarddate'
	],
	cohort: [
		'promotion',
		'promo',
		'prom',
		'annee',
		"anneed'obtention",
		'anneeobtention',
		'anneediplome',
		'anneedudiplome',
		'cohorte',
		'cohort',
		'year',
		'anneedesortie'
	],
	programme: [
		'programme',
		'formation',
		'codeformation',
		'codeprogramme',
		'diplome',
		'codediplome',
		'certification',
		'titre',
		'codetitre',
		'specialite',
		'parcours',
		'program'
	],
	sex: ['sexe', 'genre', 'civilite', 'sex', 'gender', 'h/f'],
	route: ["voied'acces", 'voie', 'dispositif', "modalited'acces", "statutd'inscription"],
	modality: ['modalite', 'rythme', 'cours', 'jour/soir'],
	centre: ['centre', 'site', 'campus', 'lieudeformation', 'centredeformation', 'antenne'],
	nationality: ['nationalite', 'nationality'],
	entrySituation: ["situational'entree", 'situationavant', 'situationavantformation', 'situationinitiale'],
	entryJob: ["emploial'entree", 'emploiavant', 'fonctionavant', 'ancienposte'],
	activity: [
		'situation',
		'situationprofessionnelle',
		'situationactuelle',
		'situationpro',
		'situationaprestitre',
		'activite',
		'enemploi',
		'employmentsit',
		'employmentstatus',
		'statutprofessionnel',
		'devenir'
	],
	collection: ['statutreponse', 'statutdelareponse', 'reponse', 'etatdelareponse'],
	contract: [
		'contrat',
		'typedecontrat',
		'typecontrat',
		'natureducontrat',
		'statutemploi',
		'type',
		'contract',
		'contracttype'
	],
	status: ['statut', "statutdansl'emploi"],
	workingTime: [
		'tempsdetravail',
		'temps',
		'tempsplein',
		'emploiplein',
		'tempscomplet',
		'workingtime',
		'fulltime'
	],
	ftePercent: ['quotite', 'quotitedetravail', '%temps', 'tauxdactivite'],
	jobLevel: [
		'niveauemploi',
		"niveaudel'emploi",
		'niveaudemploi',
		'csp',
		'categoriesocioprofessionnelle',
		'cadre',
		'statutcadre'
	],
	jobTitle: [
		'fonction',
		'fonctionactuelle',
		'fonctionoccupee',
		'poste',
		'posteoccupe',
		'intitule',
		'intituleduposte',
		'intituleemploi',
		"intituledel'emploi",
		'metier',
		'emploi',
		'emploioccupe',
		'profession',
		'jobtitle',
		'job'
	],
	employer: [
		'employeur',
		"nomdel'employeur",
		'entreprise',
		'nomdelentreprise',
		"nomdel'entreprise",
		'organisme',
		'societe',
		'employer',
		'company'
	],
	structure: [
		'structure',
		'typedestructure',
		"typed'employeur",
		'typeemployeur',
		"secteurd'activite",
		'secteur'
	],
	netMonthlyEuros: [
		'salaire',
		'sal',
		'salairenet',
		'salairenetmensuel',
		'remuneration',
		'remunerationnette',
		'netmensuel',
		'salaireemploi',
		'salary',
		'netsalary'
	],
	grossMonthlyEuros: ['salairebrut', 'salairebrutmensuel', 'brutmensuel'],
	grossYearEuros: [
		'salairebrutannuel',
		'salaireannuelbrut',
		'brutannuel',
		'salaireannuel',
		'remunerationbruteannuelle',
		'grosssalary'
	],
	netYearEuros: ['salairenetannuel', 'netannuel'],
	bonusYearEuros: ['prime', 'primes', 'primesannuelles'],
	country: ['pays', 'paysdetravail', 'paysdelemploi', "paysdel'emploi", 'country'],
	department: ['departement', 'departementdetravail', 'dpt', 'dept'],
	region: ['region', 'regionemploi', 'regiondetravail', "regiondel'emploi"],
	monthsToFirstJob: [
		'dureedaccesalemploi',
		"dureed'acces",
		'delaidaccesalemploi',
		"delaid'acces",
		'dureederecherche'
	],
	study: ['etudes', "poursuited'etudes", 'poursuiteetudes', 'formationencours']
};

const BY_HEADER: ReadonlyMap<string, PlainTargetName> = new Map(
	Object.entries(SYNONYMS).flatMap(([target, headers]) =>
		headers.map((header) => [headerKey(header), target as PlainTargetName] as const)
	)
);

/** Words about the moment, which change nothing about the field: `situationN30`, « emploi à 6 mois ». */
const MOMENT = /(?:a|n|m|t)?\+?\d{1,2}(?:mois|months|m)?$|actuel(?:le)?$/;

/** What a column of this name usually is; `exact` when nothing had to be left out of the name. */
export function targetOfHeader(
	header: string
): { readonly target: PlainTargetName; readonly exact: boolean } | undefined {
	const key = headerKey(header);
	const exact = BY_HEADER.get(key);
	if (exact) return { target: exact, exact: true };
	const bare = BY_HEADER.get(key.replace(/\(.*\)$/, '').replace(MOMENT, ''));
	return bare && { target: bare, exact: false };
}
