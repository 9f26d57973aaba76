import { isOffList, NOT_STATED, OUTSIDE_LIST, type OffListLabels } from '../off-list.ts';
import { decide, type Candidate, type Coder, type CodingFlag, type Thresholds } from '../coding.ts';
import type { Employer, EmployerKind } from '../employers/employer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { TitleIndex } from '../match/title-index.ts';
import { screenText } from '../screen-text.ts';
import { splitStatement, type EmployerMention, type SplitStatement } from '../statement/split-statement.ts';
import { readStatement } from '../text/read-statement.ts';
import { calibrate, type Calibration } from './calibration.ts';
import type { Evidence } from './job-evidence.ts';
import { contentWords, type ListItem } from './list-item.ts';
import { weigh } from './weigh.ts';

/** What the structures of a programme are recognised with. */
export interface EmployerReferences {
	/** The structures, without the two codes that stand beside them. */
	readonly items: readonly ListItem[];
	readonly offList: OffListLabels;
	readonly lexicon: Lexicon;
	/** Every job title known: a text that is one names no employer. */
	readonly titles: TitleIndex;
	readonly thresholds: Thresholds;
	readonly calibration: Calibration;
}

/** A coder of employers into the structures of a programme, « another kind » and « not stated ». */
export function buildEmployerCoder(references: EmployerReferences): Coder {
	const codes = new Map<EmployerKind, string>();
	for (const { code, kinds = [] } of references.items) {
		for (const kind of kinds) codes.set(kind, code);
	}
	return (text) => codeEmployer(text, { ...references, codes });
}

interface PreparedReferences extends EmployerReferences {
	readonly codes: ReadonlyMap<EmployerKind, string>;
}

function codeEmployer(text: string, references: PreparedReferences): ReturnType<Coder> {
	const { thresholds, lexicon, calibration } = references;
	const flags = screenText(text);
	if (flags.length > 0) return decide(text, [], { thresholds, flags });
	const split = splitStatement(readStatement(text, lexicon), lexicon);
	const own = split.employers.filter(({ client }) => !client);
	const evidence = own.length > 0 ? combine(own, references) : noEmployer(split, references);
	const candidates = weigh(evidence).map(({ code, strength, why }): Candidate => ({
		code,
		label: labelOf(code, references),
		score: calibrate(calibration, strength),
		why
	}));
	return decide(text, candidates, { thresholds, flags: flagsOf(split) });
}

function flagsOf({ job, employers }: SplitStatement): readonly CodingFlag[] {
	return job === undefined && employers.length === 0 ? ['not-understood'] : [];
}

/** What the second kind of a name gets of the doubt left by the first. */
const SECOND_KIND = 0.7;
/** Employers named after the first count less: the first is where the person works, the next often its owner. */
const LATER = 0.9;
/** A name that the lexicon does not know. */
const UNKNOWN_NAME = 0.4;

function combine(
	mentions: readonly EmployerMention[],
	references: PreparedReferences
): ReadonlyMap<string, Evidence> {
	const found = new Map<string, Evidence>();
	mentions.forEach(({ employer, text }, order) => {
		const share = LATER ** order;
		const each = employer ? kindsOf(employer, references.codes) : unknownName(text);
		for (const [code, { strength, why }] of each) {
			const known = found.get(code);
			const sure = 1 - (1 - (known?.strength ?? 0)) * (1 - share * strength);
			found.set(code, { strength: sure, why: known && known.strength > strength ? known.why : why });
		}
	});
	return found;
}

function kindsOf(
	{ name, kinds, certainty }: Employer,
	codes: ReadonlyMap<EmployerKind, string>
): readonly (readonly [string, Evidence])[] {
	const why = { kind: 'employer', name } as const;
	const [first, second] = kinds;
	if (!first) return [];
	const code = codes.get(first) ?? OUTSIDE_LIST;
	if (!second) return [[code, { strength: certainty, why }]];
	const other = codes.get(second) ?? OUTSIDE_LIST;
	const rest = (1 - certainty) * SECOND_KIND;
	if (code === other) return [[code, { strength: certainty + rest, why }]];
	return [
		[code, { strength: certainty, why }],
		[other, { strength: rest, why }]
	];
}

function unknownName(name: string): readonly (readonly [string, Evidence])[] {
	return [[OUTSIDE_LIST, { strength: UNKNOWN_NAME, why: { kind: 'employer', name } }]];
}

/** How sure it is that no employer is named: a job and nothing else, or a text nobody can place. */
const JOB_ALONE = 0.95;
const SECTOR_ALONE = 0.8;
const UNPLACED = 0.2;
/** From this likeness on, a text is a job title written in its own way. */
const KNOWN_TITLE = 0.75;

function noEmployer(split: SplitStatement, { titles }: PreparedReferences): ReadonlyMap<string, Evidence> {
	const why = { kind: 'nothing-named' } as const;
	const words = contentWords(split.job?.words ?? []);
	if (words.length === 0) return new Map([[NOT_STATED, { strength: SECTOR_ALONE, why }]]);
	if (split.hasRole) return new Map([[NOT_STATED, { strength: JOB_ALONE, why }]]);
	const likeness = titles.search(words, 1)[0]?.similarity ?? 0;
	if (likeness > KNOWN_TITLE) return new Map([[NOT_STATED, { strength: JOB_ALONE, why }]]);
	return new Map([
		[NOT_STATED, { strength: UNPLACED + likeness / 10, why }],
		[OUTSIDE_LIST, { strength: UNPLACED, why: { kind: 'outside-list' } }]
	]);
}

function labelOf(code: string, { items, offList }: EmployerReferences): string {
	if (isOffList(code)) return offList[code];
	return items.find((item) => item.code === code)?.label ?? code;
}
