import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import type { Outcome, ReportedOutcome } from '#lib/domain/outcomes/outcome.ts';
import { readReferenceRows } from './reference.ts';

type Row = Readonly<Record<string, string>>;

/** Reads `data/indicators.csv` of the vectors, independently of the product's own import. */
export function readIndicatorsFile(): readonly Outcome[] {
	return readReferenceRows('data/indicators.csv').map((row) =>
		deriveOutcome(reportedOf(row), { international: false })
	);
}

function reportedOf(row: Row): ReportedOutcome {
	return {
		...jobOf(row),
		awardId: cell(row, 'id'),
		waveMonths: 6,
		referenceDate: null,
		frame: pick(row, 'frame_status', {
			eligible: 'eligible',
			deceased: 'deceased',
			duplicate: 'duplicate',
			not_certified: 'not-certified'
		}),
		collection: pick(row, 'outcome', {
			complete: 'complete',
			partial: 'partial',
			refusal: 'refused',
			no_contact: 'no-contact',
			bounced: 'bounced',
			third_party: 'third-party',
			admin: 'administrative'
		}),
		mode: 'import',
		activity: activityOf(row),
		study: pick(row, 'study', {
			none: 'none',
			part_time: 'beside-job',
			full_time: 'main',
			alternance: 'work-study',
			'': 'unknown'
		}),
		available: pick(row, 'available_2w', { '1': 'yes', '0': 'no', '': 'unknown' }),
		seeking: pick(row, 'seeking', { '1': 'yes', '0': 'no', '': 'unknown' }),
		sex: pick(row, 'sex', { F: 'F', M: 'M' }),
		route: pick(row, 'regime', {
			initiale: 'FORMATION_INITIALE_HORS_APPRENTISSAGE',
			apprentissage: 'FORMATION_INITIALE_APPRENTISSAGE',
			continue: 'FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION',
			vae: 'VAE'
		}),
		nationality: pick(row, 'nationality', { FR: 'french', ET: 'other' }),
		ageBand: Number(cell(row, 'age')) < 30 ? 'under-30' : '30-44',
		modality: 'unknown',
		entrySituation: 'unknown',
		late: 'no',
		programme: 'P',
		cohort: cell(row, 'cohort'),
		wave: '6',
		level: '',
		diploma: '',
		domain: '',
		centre: ''
	};
}

/** « Unable » is a column of its own in the file; a job or a full-time study comes before it. */
function activityOf(row: Row): ReportedOutcome['activity'] {
	const activity = pick(row, 'activity', {
		employed: 'employed',
		unemployed: 'seeking',
		study: 'studying',
		inactive: 'inactive',
		'': 'unknown'
	});
	const outOfWork = activity === 'seeking' || activity === 'inactive' || activity === 'studying';
	const unable = cell(row, 'unable') === '1' && outOfWork && cell(row, 'study') !== 'full_time';
	return unable ? 'unable' : activity;
}

function jobOf(row: Row) {
	return {
		status: 'unknown',
		contract: pick(row, 'contract', {
			cdi: 'CDI',
			cdd: 'CDD',
			fonctionnaire: 'FON',
			independant: 'IND',
			interim: 'INT',
			contrat_aide: 'AID',
			volontariat: 'VOLI',
			alternance: 'APP',
			unknown: 'unknown',
			'': 'not-applicable'
		}),
		workingTime: pick(row, 'worktime', {
			full: 'full',
			part: 'part',
			unknown: 'unknown',
			'': 'not-applicable'
		}),
		jobLevel: pick(row, 'level', {
			cadre: 'executive',
			pi: 'intermediate',
			employe: 'employee',
			ouvrier: 'employee',
			unknown: 'unknown',
			'': 'not-applicable'
		}),
		country: pick(row, 'country', { FR: 'france', ET: 'abroad', '': 'not-applicable' }),
		mobility: 'unknown',
		target: pick(row, 'target_job', {
			yes: 'yes',
			no: 'no',
			unknown: 'undecided',
			'': 'not-applicable'
		}),
		titleLink: 'not-asked',
		payBasis: 'NM',
		jobFamily: '',
		jobTitle: '',
		structure: '',
		department: '',
		region: '',
		netMonthlyEuros: number(row, 'net_monthly'),
		bonusYearEuros: number(row, 'bonus_year'),
		grossYearEuros: null,
		ftePercent: number(row, 'fte_pct'),
		monthsToFirstJob: null
	} as const satisfies Partial<ReportedOutcome>;
}

function cell(row: Row, column: string): string {
	const text = row[column];
	if (text === undefined) throw new Error(`indicators.csv has no column ${column}`);
	return text;
}

function number(row: Row, column: string): number | null {
	const text = cell(row, column);
	return text === '' ? null : Number(text);
}

function pick<const Code extends string>(
	row: Row,
	column: string,
	codes: Readonly<Record<string, Code>>
): Code {
	const code = codes[cell(row, column)];
	if (code === undefined) throw new Error(`indicators.csv: unknown ${column} ${cell(row, column)}`);
	return code;
}
