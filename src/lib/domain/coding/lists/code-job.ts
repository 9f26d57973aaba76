import { isOffList, NOT_STATED, OUTSIDE_LIST, type OffListLabels } from '../off-list.ts';
import {
	decide,
	type Candidate,
	type Coder,
	type CodingFlag,
	type Reason,
	type Thresholds
} from '../coding.ts';
import type { Lexicon } from '../lexicon.ts';
import { buildTitleIndex, type TitleIndex } from '../match/title-index.ts';
import { screenText } from '../screen-text.ts';
import { splitStatement, type SplitStatement } from '../statement/split-statement.ts';
import { readStatement } from '../text/read-statement.ts';
import { calibrate, type Calibration } from './calibration.ts';
import { exampleEvidence, ruleEvidence, type Evidence } from './job-evidence.ts';
import { namedJobs, type NamedJob } from './job-parts.ts';
import { prepareItem, type ListItem, type PreparedItem } from './list-item.ts';
import { otherJobEvidence } from './other-job.ts';
import { weigh } from './weigh.ts';

/** What the jobs of a programme are recognised with. */
export interface JobReferences {
	/** The target jobs, without the two codes that stand beside them. */
	readonly items: readonly ListItem[];
	/** What « another job » and « not stated » are called. */
	readonly offList: OffListLabels;
	readonly lexicon: Lexicon;
	/** Every title known, to tell another job from no job. */
	readonly titles: TitleIndex;
	readonly thresholds: Thresholds;
	/** What evidence for an entry of the list is worth, and evidence for « another job » or « not stated ». */
	readonly calibration: { readonly listed: Calibration; readonly offList: Calibration };
}

interface PreparedReferences extends JobReferences {
	readonly prepared: readonly PreparedItem[];
	readonly examples: TitleIndex;
}

/** A coder of job titles into the target jobs of a programme, « another job » and « not stated ». */
export function buildJobCoder(references: JobReferences): Coder {
	const prepared = references.items.map((item) => prepareItem(item, references.lexicon.readTitle));
	const examples = buildTitleIndex(
		references.items.flatMap(({ code, label, examples: texts = [] }) =>
			[...texts, label].map((text) => ({ code, text }))
		),
		references.lexicon.readTitle
	);
	const ready = { ...references, prepared, examples };
	return (text) => codeJob(text, ready);
}

function codeJob(text: string, references: PreparedReferences): ReturnType<Coder> {
	const { thresholds, lexicon, calibration } = references;
	const flags = screenText(text);
	if (flags.length > 0) return decide(text, [], { thresholds, flags });
	const split = splitStatement(readStatement(text, lexicon), lexicon);
	const jobs = namedJobs(split, lexicon);
	const evidence =
		jobs.length === 0 ? noJob(split) : merge(jobs.map((job) => evidenceOf(job, { references, split })));
	const candidates = weigh(evidence).map(({ code, strength, why }): Candidate => {
		return {
			code,
			label: labelOf(code, references),
			score: calibrate(isOffList(code) ? calibration.offList : calibration.listed, strength),
			why
		};
	});
	return decide(text, candidates, { thresholds, flags: flagsOf(split) });
}

/** Nothing but a place, a contract or a sector: a person has to ask. */
function flagsOf({ job, employers }: SplitStatement): readonly CodingFlag[] {
	return job === undefined && employers.length === 0 ? ['not-understood'] : [];
}

function noJob({ employers }: SplitStatement): ReadonlyMap<string, Evidence> {
	const why: Reason = { kind: 'nothing-named' };
	return new Map([[NOT_STATED, { strength: employers.length > 0 ? 0.95 : 0.8, why }]]);
}

interface Setting {
	readonly references: PreparedReferences;
	readonly split: SplitStatement;
}

function evidenceOf(job: NamedJob, { references, split }: Setting): ReadonlyMap<string, Evidence> {
	const { prepared, examples } = references;
	const found = new Map(exampleEvidence(job.words, { examples, limit: 12 }));
	for (const item of prepared) {
		const byRule = ruleEvidence(item, job.subject);
		const code = item.item.code;
		if (byRule && byRule.strength > (found.get(code)?.strength ?? 0)) found.set(code, byRule);
	}
	for (const [code, evidence] of otherJobEvidence(job, {
		found,
		prepared,
		titles: references.titles,
		split,
		lexicon: references.lexicon
	})) {
		if (evidence.strength > (found.get(code)?.strength ?? 0)) found.set(code, evidence);
	}
	return found;
}

/** Two jobs in one statement: what only one of them says is worth less, and « another job » still less. */
const ONE_OF_TWO = 0.65;
const OTHER_OF_TWO = 0.5;

function merge(all: readonly ReadonlyMap<string, Evidence>[]): ReadonlyMap<string, Evidence> {
	const [only, ...others] = all;
	if (!only || others.length === 0) return only ?? new Map();
	const merged = new Map<string, Evidence>();
	for (const code of new Set(all.flatMap((found) => [...found.keys()]))) {
		const each = all.flatMap((found) => found.get(code) ?? []);
		const best = each.reduce((a, b) => (b.strength > a.strength ? b : a));
		const least = each.length < all.length ? 0 : Math.min(...each.map(({ strength }) => strength));
		const share = code === OUTSIDE_LIST ? OTHER_OF_TWO : ONE_OF_TWO;
		merged.set(code, { ...best, strength: share * best.strength + (1 - share) * least });
	}
	return merged;
}

function labelOf(code: string, { items, offList }: JobReferences): string {
	if (isOffList(code)) return offList[code];
	return items.find((item) => item.code === code)?.label ?? code;
}
