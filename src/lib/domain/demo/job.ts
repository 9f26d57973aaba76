import type { CodeOf } from '../outcomes/codes.ts';
import { CASP_PRESET } from '../programmes/presets/casp.ts';
import type { DemoAward } from './award.ts';
import { drawInteger, drawOne, drawWeighted, happens, type Weighted } from './draw.ts';
import type { JobFacts } from './outcome.ts';
import { buildPay } from './pay.ts';
import { structuresOf, WORKPLACES } from './places.ts';
import type { Random } from './random.ts';
import { OTHER_TITLES, TARGET_TITLES, UNDECIDED_TITLES, type JobTitle } from './titles.ts';

/** What somebody has to know to invent a job. */
export interface JobFrame {
	readonly award: DemoAward;
	/** Is it one that the award aims at? */
	readonly target: 'yes' | 'no' | 'undecided';
	/** Year the job is told in, for the pay. */
	readonly year: number;
	/** Months since the award: contracts get longer with time. */
	readonly months: number;
	readonly workingTimes?: typeof WORKING_TIMES;
}

const TITLES = { yes: TARGET_TITLES, no: OTHER_TITLES, undecided: UNDECIDED_TITLES } as const;

/** A target job is one of the programme's own list, which is shorter for the half-way certificate. */
function titlesOf({ award, target }: JobFrame): Weighted<JobTitle> {
	if (target !== 'yes') return TITLES[target];
	const programme = CASP_PRESET.programmes.find(({ code }) => code === award.programme);
	const aims = programme?.edition.targetJobs.map(({ code }) => code) ?? [];
	return TARGET_TITLES.filter(([{ family }]) => aims.includes(family));
}

/** Of ten titles, about three are not written as in the list. */
const SHARE_OF_SPELLINGS = 0.3;

/** Invents a job in France: every fact in it agrees with the others. */
export function buildJob(random: Random, frame: JobFrame): JobFacts {
	const title = drawWeighted(random, titlesOf(frame));
	const structure = drawWeighted(random, structuresOf(title.sector));
	const status = drawWeighted(random, structure.statuses);
	const ownBoss = status === 'IND' || status === 'DIR';
	const time = drawWeighted(random, frame.workingTimes ?? WORKING_TIMES);
	const ftePercent = time === 'full' ? 100 : drawOne(random, [50, 60, 70, 80]);
	return {
		status,
		contract: drawContract(random, status, frame.months),
		workingTime: time,
		ftePercent,
		jobLevel: ownBoss ? 'not-applicable' : title.level,
		jobFamily: title.family,
		jobTitle: spell(random, title, frame.award.sex),
		structure: structure.code,
		employer: drawOne(random, structure.employers),
		country: 'france',
		...drawWeighted(random, WORKPLACES),
		target: frame.target,
		titleLink: drawWeighted(random, TITLE_LINKS[frame.target]),
		...buildPay(random, { year: frame.year, months: frame.months, level: title.level, ftePercent })
	};
}

/** Keeps a job and its title; time has gone by, so the contract may be better and the pay is asked again. */
export function continueJob(random: Random, job: JobFacts, frame: JobFrame): JobFacts {
	const contract = job.contract === 'CDD' && happens(random, 0.5) ? 'CDI' : job.contract;
	const level = job.jobLevel === 'executive' || job.jobLevel === 'employee' ? job.jobLevel : 'intermediate';
	const ftePercent = job.ftePercent ?? 100;
	return {
		...job,
		contract,
		titleLink:
			job.titleLink === 'not-asked' ? drawWeighted(random, TITLE_LINKS[frame.target]) : job.titleLink,
		...buildPay(random, { year: frame.year, months: frame.months, level, ftePercent })
	};
}

/** A job under a training contract: counted as study. */
export function buildWorkStudy(random: Random, frame: JobFrame): JobFacts {
	const contract = drawWeighted(random, [
		['PRO', 2],
		['APP', 1]
	] as const);
	const job = buildJob(random, { ...frame, workingTimes: [['full', 1]] });
	const jobLevel = job.jobLevel === 'not-applicable' ? 'intermediate' : job.jobLevel;
	return { ...job, contract, status: 'ASSO', jobLevel };
}

/** A job outside France: the place is kept, the pay is not asked in another currency. */
export function buildJobAbroad(random: Random, frame: JobFrame): JobFacts {
	return {
		...buildJob(random, frame),
		country: 'abroad',
		mobility: 'abroad',
		department: '',
		region: '',
		employer: 'Organisation fictive à l’étranger',
		structure: 'HORS_LISTE',
		payBasis: 'not-asked',
		netMonthlyEuros: null,
		bonusYearEuros: null,
		grossYearEuros: null
	};
}

/** Months from the award to the first job; 0 for those who had one already, more often early than late. */
export function drawMonthsToFirstJob(random: Random, award: DemoAward, months: number): number {
	const hadOne = ['SAL', 'IND', 'ALT'].includes(award.entrySituation);
	if (hadOne && happens(random, 0.8)) return 0;
	return Math.floor(drawInteger(random, 0, 1000) ** 2 * 1e-6 * Math.min(months, 20));
}

const WORKING_TIMES: Weighted<'full' | 'part-chosen' | 'part-imposed'> = [
	['full', 76],
	['part-chosen', 13],
	['part-imposed', 11]
];

const TITLE_LINKS: Readonly<Record<JobFrame['target'], Weighted<CodeOf<'titleLink'>>>> = {
	yes: [
		['1', 56],
		['2', 35],
		['3', 6],
		['refused', 3]
	],
	no: [
		['2', 20],
		['3', 32],
		['4', 46],
		['refused', 2]
	],
	undecided: [
		['1', 20],
		['2', 60],
		['3', 20]
	]
};

function drawContract(random: Random, status: JobFacts['status'], months: number): JobFacts['contract'] {
	if (status === 'FPT') return 'FON';
	if (status === 'IND' || status === 'DIR') return 'IND';
	const permanent = months < 12 ? 58 : 74;
	const contracts: Weighted<JobFacts['contract']> =
		status === 'CONT'
			? [
					['CDI', permanent - 30],
					['CDD', 100 - permanent],
					['VAC', 5]
				]
			: [
					['CDI', permanent],
					['CDD', 88 - permanent],
					['AID', 8],
					['INT', 2],
					['VAC', 2]
				];
	return drawWeighted(random, contracts);
}

function spell(random: Random, title: JobTitle, sex: 'F' | 'M'): string {
	if (title.also.length > 0 && happens(random, SHARE_OF_SPELLINGS)) return drawOne(random, title.also);
	return title[sex];
}
