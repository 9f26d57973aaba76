import type { CodeOf } from '../outcomes/codes.ts';
import { findDepartment } from '../territories/departments.ts';
import type { Weighted } from './draw.ts';

/** Training centres, in towns that do not exist. */
export const CENTRES: Weighted<string> = [
	['Villeneuve-l’Exemple', 5],
	['Port-Modèle', 3],
	['Saint-Fictif', 2]
];

/** A place of work: département and region by their INSEE codes. */
export interface Workplace {
	readonly department: string;
	readonly region: string;
	readonly mobility: CodeOf<'mobility'>;
}

/** INSEE code of the region that the centres are told to be in, Île-de-France. */
const HOME_REGION = '11';

function workplace(department: string): Workplace {
	const region = findDepartment(department)?.region ?? '';
	return { department, region, mobility: region === HOME_REGION ? 'home-region' : 'other-region' };
}

/** Départements of work, by how often they come up. */
export const WORKPLACES: Weighted<Workplace> = Object.entries({
	'75': 24,
	'93': 18,
	'94': 12,
	'92': 11,
	'91': 7,
	'95': 6,
	'78': 5,
	'77': 5,
	'69': 4,
	'59': 3,
	'31': 2,
	'44': 2,
	'35': 1
}).map(([department, weight]) => [workplace(department), weight]);

type Status = Exclude<CodeOf<'status'>, 'not-asked' | 'not-applicable' | 'refused' | 'unknown'>;

/** A kind of structure of the programme's list: its employers, none of which exists, and their statuses. */
export interface StructureKind {
	readonly code: string;
	readonly employers: readonly string[];
	readonly statuses: Weighted<Status>;
}

const STRUCTURES = {
	S1: {
		code: 'S1',
		employers: [
			'Mission locale du Val-Fictif',
			'Mission locale de Villeneuve-l’Exemple',
			'Maison de l’emploi de Port-Modèle',
			'Agence pour l’emploi de démonstration'
		],
		statuses: [
			['ASSO', 6],
			['CONT', 3],
			['PRIV', 1]
		]
	},
	S2: {
		code: 'S2',
		employers: ['Mairie de Saint-Fictif', 'Département de Haute-Fiction', 'CCAS de Villeneuve-l’Exemple'],
		statuses: [
			['FPT', 5],
			['CONT', 5]
		]
	},
	S3: {
		code: 'S3',
		employers: [
			'Association Exemple et Solidarité',
			'Association Les Rives imaginaires',
			'Foyer de la Place fictive',
			'Centre d’hébergement de l’Exemple'
		],
		statuses: [['ASSO', 1]]
	},
	S4: {
		code: 'S4',
		employers: ['Chantier d’insertion Le Modèle', 'Entreprise d’insertion Fictiva'],
		statuses: [
			['ASSO', 3],
			['PRIV', 2]
		]
	},
	S5: {
		code: 'S5',
		employers: ['Organisme de formation Exemplis', 'Fonds paritaire de démonstration'],
		statuses: [
			['PRIV', 4],
			['ASSO', 2],
			['IND', 1]
		]
	},
	S6: {
		code: 'S6',
		employers: ['Point information jeunesse de Port-Modèle', 'Cité des métiers de l’Exemple'],
		statuses: [
			['ASSO', 2],
			['CONT', 2]
		]
	},
	HORS_LISTE: {
		code: 'HORS_LISTE',
		employers: ['Entreprise Modèle', 'Cabinet Exemple Conseil', 'Clinique de la Fiction'],
		statuses: [
			['PRIV', 6],
			['IND', 1],
			['DIR', 1]
		]
	}
} as const satisfies Record<string, StructureKind>;

/** The structures that a family of jobs, or a sector of other jobs, is found in. */
export function structuresOf(sector: string): Weighted<StructureKind> {
	const weights = STRUCTURE_WEIGHTS[sector] ?? STRUCTURE_WEIGHTS['HORS_LISTE'] ?? [];
	return Object.values(STRUCTURES).map((kind, place) => [kind, weights[place] ?? 0]);
}

/** In the order of `STRUCTURES`: S1 to S6, then what is on no list. */
const STRUCTURE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
	M1: [4, 4, 4, 1, 1, 1, 0],
	M2: [2, 1, 1, 0, 5, 2, 0],
	M3: [11, 3, 4, 4, 2, 0, 0],
	M4: [0, 4, 8, 0, 0, 0, 0],
	M5: [0, 4, 6, 0, 0, 0, 0],
	M6: [0, 1, 0, 0, 0, 5, 0],
	NON_PRECISE: [1, 4, 3, 1, 2, 0, 0],
	HORS_LISTE: [0, 2, 3, 1, 2, 0, 5],
	EMPLOYMENT: [9, 1, 0, 2, 1, 0, 0],
	TRAINING: [0, 0, 1, 0, 4, 0, 1],
	WORKSHOP: [0, 0, 1, 3, 0, 0, 0],
	SCHOOL: [0, 1, 0, 0, 0, 0, 0],
	TRADE: [0, 0, 0, 0, 0, 0, 1]
};
