import { aMapping } from './import-files.ts';

/** A file of sound rows with errors put in, each where it is known. */
export const SEEDED_HEADER = [
	'numero',
	'programme',
	'promotion',
	'obtention',
	'nom',
	'prenom',
	'naissance',
	'courriel',
	'sexe',
	'situation',
	'contrat',
	'metier',
	'salaire',
	'delai',
	'enquete'
] as const;

export type SeededColumn = (typeof SEEDED_HEADER)[number];

export const SEEDED_MAPPING = aMapping({
	key: { columns: ['numero'] },
	createProgrammes: false,
	programme: { code: 'programme' },
	cohort: 'promotion',
	person: { familyName: 'nom', givenName: 'prenom', birthYear: 'naissance', email: 'courriel' },
	award: { awardedOn: 'obtention', sex: { column: 'sexe', values: { Femme: 'F', Homme: 'M' } } },
	waves: [
		{
			months: 6,
			fields: {
				activity: {
					column: 'situation',
					values: { emploi: 'employed', cherche: 'seeking', études: 'studying' }
				},
				contract: 'contrat',
				jobTitle: 'metier',
				netMonthlyEuros: 'salaire',
				monthsToFirstJob: 'delai',
				referenceDate: 'enquete'
			}
		}
	]
});

type Cells = Partial<Record<SeededColumn, string>>;

/** One error: what is put in a sound row, what must be said of it, and where. */
export interface Seed {
	readonly what: string;
	readonly put: Cells;
	/** Another line altogether. */
	readonly line?: string;
	/** Code of the problem, or of the finding of a check. */
	readonly code: string;
	/** Null for a whole row. */
	readonly column: SeededColumn | null;
	/** Rejected rows are repaired by what a sound row says. */
	readonly rejects: boolean;
}

const rejected = (what: string, column: SeededColumn, cell: string, code: string): Seed => ({
	what,
	put: { [column]: cell },
	code: `import.${code}`,
	column,
	rejects: true
});
const rejectedRow = (what: string, put: Cells, code: string): Seed => ({
	what,
	put,
	code: `import.${code}`,
	column: null,
	rejects: true
});
const doubted = (what: string, column: SeededColumn, put: Cells, code: string): Seed => ({
	what,
	put,
	code: `import.check-${code}`,
	column,
	rejects: false
});

export const SEEDS: readonly Seed[] = [
	rejected('a day that does not exist', 'obtention', '31/06/2024', 'date-impossible'),
	rejected('a month that does not exist', 'obtention', '15/13/2024', 'date-impossible'),
	rejected('a year of two figures', 'obtention', '15/06/24', 'date-short-year'),
	rejected('a word for a date', 'obtention', 'juin 2024', 'date-unreadable'),
	rejected('a word for a reference date', 'enquete', 'à venir', 'date-unreadable'),
	rejected('a year before any calendar here', 'enquete', '15/06/0224', 'date-impossible'),
	rejected('a word for a pay', 'salaire', 'environ 1700', 'number-unreadable'),
	rejected('a statistical secret for a pay', 'salaire', 'ns', 'number-unreadable'),
	rejected('a pay below nothing', 'salaire', '-1700', 'number-impossible'),
	rejected('a pay of millions', 'salaire', '17000000', 'number-impossible'),
	rejected('a range for a pay', 'salaire', '1500-1700', 'number-unreadable'),
	rejected('a phone number for a pay', 'salaire', '0612345678', 'number-unreadable'),
	rejected('letters for a year', 'promotion', 'deux mille', 'number-unreadable'),
	rejected('half a year', 'promotion', '2024,5', 'number-not-whole'),
	rejected('a year of before', 'promotion', '1024', 'number-impossible'),
	rejectedRow('no promotion', { promotion: '' }, 'cohort-empty'),
	rejectedRow('no programme', { programme: '' }, 'programme-empty'),
	rejectedRow('an unknown programme', { programme: 'CAPS' }, 'programme-unknown'),
	rejectedRow('no key', { numero: '' }, 'key-empty'),
	rejectedRow('a key met before', { numero: '1' }, 'key-twice'),
	rejected('an unknown sex', 'sexe', 'Dame', 'value-unknown'),
	rejected('an unknown situation', 'situation', 'alternance ?', 'value-unknown'),
	rejected('an unknown contract', 'contrat', 'vacation', 'value-unknown'),
	rejected('a birth before anybody alive', 'naissance', '1789', 'number-impossible'),
	rejected('a birth date for a year', 'naissance', '12/05/1990', 'number-unreadable'),
	rejected('a name that is a paragraph', 'nom', 'Nom'.repeat(60), 'text-too-long'),
	rejected('too many months to a job', 'delai', '1200', 'number-impossible'),
	{
		what: 'a row that lacks a cell',
		put: {},
		line: '998;CASP;2024;15/06/2024;Court',
		code: 'import.ragged-row',
		column: null,
		rejects: true
	},
	doubted('a pay of nearly nothing', 'salaire', { salaire: '50' }, 'pay-odd'),
	doubted('a pay of nobody', 'salaire', { salaire: '99999' }, 'pay-odd'),
	doubted(
		'a pay without a job',
		'salaire',
		{ situation: 'cherche', contrat: '', metier: '' },
		'pay-without-job'
	),
	doubted(
		'a contract without a job',
		'contrat',
		{ situation: 'études', salaire: '', metier: '' },
		'contract-without-job'
	),
	doubted(
		'a job title without a situation',
		'metier',
		{ situation: '', contrat: '', salaire: '' },
		'title-without-activity'
	),
	doubted('an award to come', 'obtention', { obtention: '15/06/2026', promotion: '2025' }, 'date-future'),
	doubted('an award of another promotion', 'obtention', { obtention: '15/06/2020' }, 'award-outside'),
	doubted('a survey before the award', 'enquete', { enquete: '15/01/2024' }, 'wave-early'),
	doubted('an address without a domain', 'courriel', { courriel: 'amina@' }, 'address-odd'),
	doubted('somebody certified as a child', 'naissance', { naissance: '2020' }, 'age-odd'),
	doubted('a first job after the survey', 'delai', { delai: '30' }, 'first-job-late'),
	doubted('damaged accents', 'metier', { metier: 'Ã‰ducatrice spÃ©cialisÃ©e' }, 'accents'),
	doubted('a formula', 'metier', { metier: '=CONCAT(A1;A2)' }, 'formula'),
	doubted('the error of a formula', 'metier', { metier: '#REF!' }, 'formula'),
	{
		what: 'somebody twice',
		put: { nom: 'Nom1', prenom: 'Prénom1', naissance: '1991' },
		code: 'import.check-person-twice',
		column: null,
		rejects: false
	}
];

/** Sound rows before the first error, between two errors, and after the last. */
export function seededLines(): readonly string[] {
	const lines: string[] = [SEEDED_HEADER.join(';'), soundLine(1)];
	for (const [place, seed] of SEEDS.entries()) {
		lines.push(seed.line ?? seededLine(place, seed.put), soundLine(1000 + place));
	}
	return lines;
}

/** 1-based line of the error of this place. */
export const rowOfSeed = (place: number): number => 3 + 2 * place;

/** The line of an error as it should have been. */
export function repairedLine(place: number): string {
	return soundLine(10 + place);
}

function seededLine(place: number, put: Cells): string {
	return writeLine({ ...soundCells(10 + place), ...put });
}

function soundLine(number: number): string {
	return writeLine(soundCells(number));
}

function soundCells(number: number): Record<SeededColumn, string> {
	return {
		numero: String(number),
		programme: 'CASP',
		promotion: '2024',
		obtention: '28/06/2024',
		nom: `Nom${number}`,
		prenom: `Prénom${number}`,
		naissance: '1991',
		courriel: `p${number}@exemple.fr`,
		sexe: number % 2 === 0 ? 'Femme' : 'Homme',
		situation: 'emploi',
		contrat: 'CDI',
		metier: 'Médiateur',
		salaire: '1700',
		delai: '2',
		enquete: '20/12/2024'
	};
}

function writeLine(cells: Record<SeededColumn, string>): string {
	return SEEDED_HEADER.map((column) => {
		const cell = cells[column];
		return cell.includes(';') ? `"${cell}"` : cell;
	}).join(';');
}
