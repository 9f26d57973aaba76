import { parseTruth } from './cell-kinds.ts';
import { comparable } from './comparable.ts';
import { codesOf, type PlainTargetName } from './plain-targets.ts';

/** How offices write each code, as whole words of the value. The first code whose words stand in it wins. */
const SYNONYMS: Readonly<
	Partial<Record<PlainTargetName, readonly (readonly [code: string, words: readonly string[]])[]>>
> = {
	sex: [
		['F', ['f', 'femme', 'mme', 'madame', 'mlle', 'feminin', 'female', 'woman']],
		['M', ['m', 'h', 'homme', 'mr', 'monsieur', 'masculin', 'male', 'man']]
	],
	activity: [
		['inactive', ['ne recherche pas', 'sans recherche', 'pas en recherche']],
		[
			'seeking',
			[
				'recherche',
				'cherche',
				'demandeur',
				'demandeuse',
				'chomage',
				'chomeur',
				'unemployed',
				'trying to work',
				'seeking'
			]
		],
		['studying', ['etude', 'etudes', 'etudiant', 'etudiante', 'formation', 'student', 'studying']],
		['retired', ['retraite', 'retired']],
		['volunteering', ['service civique', 'volontariat', 'benevole']],
		['unable', ['maladie', 'invalidite', 'conge parental', 'incapacite']],
		['inactive', ['inactif', 'inactive', 'ne recherche pas', 'sans emploi', 'foyer', 'autre']],
		[
			'employed',
			[
				'emploi',
				'poste',
				'travaille',
				'salarie',
				'salariee',
				'activite',
				'employed',
				'working',
				'independant'
			]
		]
	],
	contract: [
		['PRO', ['professionnalisation']],
		['APP', ['apprentissage', 'apprenti', 'alternance', 'alternant']],
		['AID', ['aide', 'aides', 'cui', 'cae', 'pec', 'cddi', 'avenir']],
		['FON', ['fonctionnaire', 'titulaire', 'fpt', 'fph', 'fpe']],
		['VOLI', ['vie', 'via', 'volontariat']],
		[
			'IND',
			[
				'independant',
				'independante',
				'liberal',
				'liberale',
				'auto-entrepreneur',
				'micro-entrepreneur',
				'entrepreneur',
				'freelance'
			]
		],
		['INT', ['interim', 'interimaire', 'ctt']],
		['VAC', ['vacataire', 'vacation', 'vacations']],
		['STG', ['stage', 'stagiaire', 'internship']],
		['CDI', ['cdi', 'indetermine', 'indeterminee', 'indet', 'permanent']],
		['CDD', ['cdd', 'determine', 'determinee', 'contractuel', 'contractuelle', 'temporary']],
		['AUT', ['autre', 'autres', 'other']]
	],
	status: [
		['ASSO', ['association', 'associatif']],
		['FPT', ['fonctionnaire', 'titulaire']],
		['CONT', ['contractuel', 'contractuelle', 'public', 'publique']],
		['DIR', ['chef', 'gerant', 'dirigeant']],
		['PORT', ['portage', 'cape', 'cooperative']],
		['IND', ['independant', 'independante', 'liberal', 'liberale', 'auto-entrepreneur', 'micro']],
		['PRIV', ['prive', 'privee', 'prives', 'entreprise']]
	],
	workingTime: [
		['part-chosen', ['choisi']],
		['part-imposed', ['subi', 'impose']],
		['part', ['partiel', 'non complet', 'part']],
		['full', ['plein', 'complet', 'full']]
	],
	jobLevel: [
		['employee', ['employe', 'employee', 'ouvrier', 'ouvriere', 'cat. c', 'non cadre', 'non-cadre']],
		['intermediate', ['intermediaire', 'technicien', 'technicienne', 'maitrise', 'cat. b', 'assimile']],
		['executive', ['cadre', 'ingenieur', 'cat. a', 'executive']]
	],
	country: [
		['france', ['france', 'fr']],
		['abroad', ['etranger', 'abroad']]
	],
	mobility: [
		['other-region', ['hors', 'autre region']],
		['abroad', ['etranger', 'abroad']],
		['home-region', ['region', 'meme']]
	],
	modality: [
		['vae', ['vae']],
		['evening', ['soir', 'soiree']],
		['distance', ['distance', 'foad']],
		['day', ['jour', 'journee', 'continu']]
	],
	route: [
		['VAE', ['vae', 'validation']],
		['FORMATION_INITIALE_APPRENTISSAGE', ['apprentissage']],
		['FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION', ['professionnalisation']],
		['FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION', ['continue', 'fc', 'adulte']],
		['FORMATION_INITIALE_HORS_APPRENTISSAGE', ['initiale', 'fi']],
		['CANDIDAT_LIBRE', ['libre']]
	],
	nationality: [
		['french', ['francaise', 'francais', 'france']],
		['other', ['etrangere', 'etranger', 'autre']]
	],
	entrySituation: [
		['DE', ['demandeur', 'demandeuse', 'chomage', 'recherche']],
		['ALT', ['alternance', 'apprenti']],
		['ETU', ['etudes', 'etudiant', 'etudiante']],
		['IND', ['independant']],
		['SAL', ['salarie', 'salariee', 'emploi', 'poste']],
		['INA', ['inactif', 'inactive', 'sans']]
	],
	study: [
		['work-study', ['alternance']],
		['beside-job', ['a cote']],
		['main', ['doctorat', 'master', 'formation', 'etudes']]
	],
	collection: [
		['complete', ['complet', 'complete', 'internet', 'telephone', 'papier', 'repondu', 'web']],
		['partial', ['partiel', 'partielle', 'incomplet']],
		['refused', ['refus', 'refuse']],
		['bounced', ['npai', 'invalide', 'rejete']]
	],
	frame: [
		['deceased', ['decede', 'decedee']],
		['duplicate', ['double', 'doublon', 'deuxieme']],
		['eligible', ['champ']]
	]
};

/** What yes and no mean where the header asks a question. */
const TRUTHS: Readonly<Partial<Record<PlainTargetName, readonly [yes: string, no: string]>>> = {
	activity: ['employed', 'inactive'],
	workingTime: ['full', 'part'],
	study: ['main', 'none'],
	jobLevel: ['executive', 'employee'],
	target: ['yes', 'no'],
	collection: ['complete', 'no-contact']
};

/** The code that a value of the file most likely stands for; undefined when nothing tells. */
export function suggestCode(target: PlainTargetName, value: string): string | undefined {
	const text = comparable(value);
	const own = codesOf(target).find((code) => comparable(code) === text);
	if (own !== undefined) return own;
	const truth = parseTruth(value);
	if (truth !== undefined) return TRUTHS[target]?.[truth ? 0 : 1];
	const words = asWords(text);
	const found = SYNONYMS[target]?.find(([, synonyms]) =>
		synonyms.some((synonym) => words.includes(asWords(synonym)))
	);
	return found?.[0];
}

/** Words between spaces: « CUI-CAE » is two. */
function asWords(text: string): string {
	return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
