import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import type { Outcome, ReportedOutcome } from '#lib/domain/outcomes/outcome.ts';
import { SHARED_FOLDER } from './reference.ts';

export type NiceRow = Readonly<Record<string, string>>;

const FOLDER = path.join(SHARED_FOLDER, 'data/surveys/uns_ove');

export function readNiceRows(file: string): readonly NiceRow[] {
	const text = readFileSync(path.join(FOLDER, file), 'utf8');
	return Papa.parse<NiceRow>(text, { header: true, skipEmptyLines: true }).data;
}

export interface NiceLine {
	readonly row: NiceRow;
	readonly outcome: Outcome;
}

/** The published file at wave 30, read by the rules beside it and not by the product's import. */
export function readNiceFile(): readonly NiceLine[] {
	return readNiceRows('uns_ip_2012_2014.csv').map((row, index) => ({
		row,
		outcome: deriveOutcome(reportedOf(row, index), { international: false })
	}));
}

const MODES: Readonly<Record<string, ReportedOutcome['mode']>> = {
	Téléphone: 'phone',
	Internet: 'web',
	Papier: 'paper'
};

const ACTIVITIES: Readonly<Record<string, ReportedOutcome['activity']>> = {
	'En emploi': 'employed',
	"En recherche d'emploi": 'seeking',
	"Ne recherche pas d'emploi": 'inactive',
	'En études': 'studying',
	'': 'unknown'
};

function activityOf(text = ''): ReportedOutcome['activity'] {
	return ACTIVITIES[text] ?? 'unknown';
}

function reportedOf(row: NiceRow, index: number): ReportedOutcome {
	const mode = MODES[row['statutReponse'] ?? ''];
	return {
		...jobOf(row),
		awardId: String(index),
		waveMonths: 30,
		referenceDate: null,
		frame: frameOf(row),
		collection: mode ? 'complete' : 'no-contact',
		mode: mode ?? 'unknown',
		activity: activityOf(row['situationProN30']),
		correctedActivity: activityOf(row['situationProN30r']),
		study: 'unknown',
		available: 'not-asked',
		seeking: 'not-asked',
		sex: row['sexe'] === 'Femme' ? 'F' : 'M',
		route: 'unknown',
		modality: 'unknown',
		entrySituation: 'not-asked',
		nationality: 'unknown',
		ageBand: 'unknown',
		late: 'no',
		programme: row['libdip3'] ?? '',
		cohort: row['annee'] ?? '',
		wave: '30',
		level: '',
		diploma: row['libdip1'] ?? '',
		domain: row['libdom'] ?? '',
		centre: ''
	};
}

function frameOf(row: NiceRow): ReportedOutcome['frame'] {
	const status = row['statutReponse'] ?? '';
	if (status.startsWith('Décédé')) return 'deceased';
	const second = row['doubleDiplome'] === 'TRUE' || status.startsWith('Deuxième');
	return second ? 'duplicate' : 'eligible';
}

const CONTRACTS: Readonly<Record<string, ReportedOutcome['contract']>> = {
	CDI: 'CDI',
	CDD: 'CDD',
	Fonctionnaire: 'FON',
	Intérimaire: 'INT',
	'Contrat de professionnalisation': 'PRO',
	"Contrat d'apprentissage": 'APP',
	Vacataire: 'VAC',
	'Emplois aidés': 'AID',
	'Volontariat international': 'VOLI',
	'Intermittent du spectacle, pigiste': 'AUT',
	'': 'unknown'
};

function jobOf(row: NiceRow) {
	const contract = row['statutEmploiN30'] ?? '';
	const level = row['niveauEmploiN30'] ?? '';
	const place = row['regionEmploi'] ?? '';
	const full = row['emploiPleinN30'];
	const pay = row['salaireEmploiN30'] ?? '';
	return {
		status: 'unknown',
		contract: contract.startsWith('Prof. libérale') ? 'IND' : (CONTRACTS[contract] ?? 'AUT'),
		workingTime: full === 'TRUE' ? 'full' : full === 'FALSE' ? 'part' : 'unknown',
		jobLevel: levelOf(level),
		country: 'unknown',
		mobility: mobilityOf(place),
		target: 'not-applicable',
		titleLink: 'not-asked',
		payBasis: 'NM',
		jobFamily: '',
		jobTitle: row['intituleEmploi'] ?? '',
		structure: '',
		department: '',
		region: '',
		netMonthlyEuros: pay === '' ? null : Number(pay),
		bonusYearEuros: null,
		grossYearEuros: null,
		ftePercent: null,
		monthsToFirstJob: null
	} as const satisfies Partial<ReportedOutcome>;
}

function levelOf(level: string): ReportedOutcome['jobLevel'] {
	if (level === '') return 'unknown';
	if (level.startsWith('ouvrier')) return 'employee';
	return level.startsWith('ingénieur') ? 'executive' : 'intermediate';
}

function mobilityOf(place: string): ReportedOutcome['mobility'] {
	if (place === '') return 'unknown';
	if (place === 'Étranger') return 'abroad';
	return place === 'Hors PACA' ? 'other-region' : 'home-region';
}
