import type { CodeOf } from '../outcomes/codes.ts';
import type { DemoAward } from './award.ts';
import { drawWeighted, happens, type Weighted } from './draw.ts';
import { buildJob, buildJobAbroad, buildWorkStudy, continueJob, drawMonthsToFirstJob } from './job.ts';
import { NO_JOB, type DemoOutcome, type JobFacts, type WaveFacts } from './outcome.ts';
import type { Random } from './random.ts';
import type { Standing } from './standings.ts';

/** Whose answer is invented. */
export interface AnswerFrame {
	readonly award: DemoAward;
	readonly months: number;
	/** Year of the reference date. */
	readonly year: number;
	/** What the same person said at an earlier wave. */
	readonly before: DemoOutcome | undefined;
}

type Answering = Exclude<Standing, 'silent'>;
type Activity = Pick<WaveFacts, 'activity' | 'study' | 'available' | 'seeking'>;

/** An answer given in time that puts the person where they were said to stand. */
export function buildAnswer(random: Random, frame: AnswerFrame, standing: Answering): WaveFacts {
	const told = TELLERS[standing](random, frame);
	const partial = happens(random, 0.06);
	const pay = partial && told.activity === 'employed' ? PAY_NOT_REACHED : {};
	return {
		...told,
		...pay,
		collection: partial ? 'partial' : 'complete',
		mode: drawWeighted(random, modesOf(frame.year)),
		late: 'no'
	};
}

type Told = Omit<WaveFacts, 'collection' | 'mode' | 'late'>;

const TELLERS: Readonly<Record<Answering, (random: Random, frame: AnswerFrame) => Told>> = {
	target: (random, frame) => tellWork(random, frame, 'yes'),
	'other-job': (random, frame) => tellWork(random, frame, 'no'),
	'undecided-job': (random, frame) => tellWork(random, frame, 'undecided'),
	'no-job': tellNoJob,
	'set-aside': tellSetAside
};

const AT_WORK: Activity = {
	activity: 'employed',
	study: 'none',
	available: 'not-applicable',
	seeking: 'not-applicable'
};

/** Of three people who had a job of the same kind six months after, two still have it. */
const SHARE_WHO_STAY = 0.65;

function tellWork(random: Random, frame: AnswerFrame, target: 'yes' | 'no' | 'undecided'): Told {
	const { before } = frame;
	const jobFrame = { ...frame, target };
	const stays =
		before?.situation === 'employed' &&
		before.neutralised === 'none' &&
		before.target === target &&
		happens(random, SHARE_WHO_STAY);
	return {
		...AT_WORK,
		study: happens(random, 0.08) ? 'beside-job' : 'none',
		...(stays ? continueJob(random, jobOf(before), jobFrame) : buildJob(random, jobFrame)),
		monthsToFirstJob: before?.monthsToFirstJob ?? drawMonthsToFirstJob(random, frame.award, frame.months)
	};
}

/** The part of an earlier outcome that is about the job. */
function jobOf(before: DemoOutcome): JobFacts {
	const names = Object.keys(NO_JOB) as (keyof JobFacts)[];
	return Object.fromEntries(names.map((name) => [name, before[name]])) as unknown as JobFacts;
}

function tellNoJob(random: Random, { before }: AnswerFrame): Told {
	const activity = drawWeighted(random, [
		['seeking', 78],
		['inactive', 15],
		['volunteering', 7]
	] as const);
	const seeking = activity === 'seeking';
	return {
		...NO_JOB,
		activity,
		study: 'none',
		seeking: seeking ? 'yes' : 'no',
		available: seeking ? (happens(random, 0.92) ? 'yes' : 'no') : 'not-applicable',
		monthsToFirstJob: before?.monthsToFirstJob ?? null
	};
}

/** Study, contracts of training, people who could not work or have retired, jobs abroad. */
function tellSetAside(random: Random, frame: AnswerFrame): Told {
	const kind = drawWeighted(random, ASIDE);
	const monthsToFirstJob = frame.before?.monthsToFirstJob ?? null;
	if (kind === 'work-study' || kind === 'abroad') {
		const jobFrame = { ...frame, target: happens(random, 0.7) ? ('yes' as const) : ('no' as const) };
		const job = kind === 'abroad' ? buildJobAbroad(random, jobFrame) : buildWorkStudy(random, jobFrame);
		const study = kind === 'abroad' ? 'none' : 'work-study';
		return { ...AT_WORK, study, ...job, monthsToFirstJob: monthsToFirstJob ?? 0 };
	}
	return {
		...NO_JOB,
		activity: kind,
		study: kind === 'studying' ? 'main' : 'none',
		seeking: 'no',
		available: 'not-applicable',
		monthsToFirstJob
	};
}

const ASIDE: Weighted<'studying' | 'work-study' | 'unable' | 'abroad' | 'retired'> = [
	['studying', 45],
	['work-study', 23],
	['unable', 18],
	['abroad', 10],
	['retired', 4]
];

/** An answer that stopped before the last questions. */
const PAY_NOT_REACHED = {
	payBasis: 'not-asked',
	netMonthlyEuros: null,
	bonusYearEuros: null,
	grossYearEuros: null,
	titleLink: 'not-asked'
} as const;

/** The first survey was done by telephone and on paper; later ones mostly by personal link. */
function modesOf(year: number): Weighted<CodeOf<'mode'>> {
	if (year <= 2015)
		return [
			['phone', 60],
			['paper', 25],
			['web', 15]
		];
	return [
		['web', 69],
		['phone', 30],
		['paper', 1]
	];
}
