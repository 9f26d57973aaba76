import type { OutcomeCodes } from '../outcomes/outcome.ts';
import type { DraftAward, Facts } from './draft.ts';
import { changedFields, type FieldChange } from './field-change.ts';
import { planWave, type PlannedWave, type StoredWave, type WaveLabels } from './plan-wave.ts';
import type { CellValue } from './read-cell.ts';
import { AWARD_FIELDS, PERSON_FIELDS, type AwardField, type PersonField } from './target-fields.ts';

/** An award as it is kept, with its person and its waves, before the file touches it. */
export interface StoredAward {
	readonly id: string;
	readonly personId: string | null;
	readonly person: Facts<PersonField>;
	readonly award: Facts<AwardField>;
	readonly attributes: Readonly<Record<string, string>>;
	/** The person had everything erased. */
	readonly isErased: boolean;
	/** Somebody corrected the award or the name by hand. */
	readonly isEdited: boolean;
	readonly waves: ReadonlyMap<number, StoredWave>;
}

/** The programme and cohort that a row belongs to. */
export interface PlannedPlace {
	readonly programmeId: string;
	readonly cohortId: string;
	readonly international: boolean;
	readonly level: string;
	readonly diploma: string;
	readonly domain: string;
}

/** What becomes of a correction made by hand where the file says something else; `keep` unless somebody chose. */
export type CorrectionRule = 'keep' | 'replace';

export interface PlannedAward {
	readonly row: number;
	/** `conflict`: somebody corrected the award by hand, and the file says something else. It is left as it is. */
	readonly action: 'create' | 'update' | 'unchanged' | 'conflict';
	/** An update of an award that somebody had corrected by hand. */
	readonly replacesCorrection: boolean;
	readonly awardId: string;
	readonly place: PlannedPlace;
	readonly key: string;
	/** The person that the award has already. */
	readonly personId: string | null;
	readonly person: Facts<PersonField>;
	readonly award: AwardFacts;
	readonly attributes: Readonly<Record<string, string>>;
	readonly waves: readonly PlannedWave[];
	/** Field by field, what an update changes, or what a conflict is about. */
	readonly changes: readonly FieldChange[];
}

/** Every fact of an award, as its table has them. */
export type AwardFacts = { readonly [Field in AwardField]: CellValue | null };

const AWARD_NAMES = Object.keys(AWARD_FIELDS) as readonly AwardField[];
const PERSON_NAMES = Object.keys(PERSON_FIELDS) as readonly PersonField[];

/**
 * What a row does to what is kept: the one function behind the preview and the commit.
 *
 * Only what the file has a column for changes. What a graduate answered, or somebody documented, is never
 * overwritten: such a wave is `kept`.
 *
 * Nor is what somebody corrected by hand, unless it was chosen for this import. And nothing is said again of
 * somebody who had everything erased.
 *
 * @param stored the award of the same programme, year and key; undefined when there is none
 * @param setting `awardId` of the stored award, else a new one
 */
export function planAward(
	draft: DraftAward,
	stored: StoredAward | undefined,
	place: PlannedPlace,
	{ awardId, corrections }: { readonly awardId: string; readonly corrections: CorrectionRule }
): PlannedAward {
	if (stored?.isErased) return leaveAsIs(draft, stored, place);
	const award = completeAward(saidOfAward(draft, stored, corrections), stored?.award);
	const person = { ...stored?.person, ...filled(draft.person) };
	const attributes = { ...stored?.attributes, ...draft.attributes };
	const wave = { labels: waveLabels(draft, award, place, awardId), international: place.international };
	const waves = draft.waves.map((drafted) => planWave(drafted, stored?.waves.get(drafted.months), wave));
	const { action, changes, replacesCorrection } = stored
		? judge(stored, { award, person, attributes, waves }, corrections)
		: ({ action: 'create', changes: [], replacesCorrection: false } as const);
	return {
		row: draft.row,
		action,
		replacesCorrection,
		awardId,
		place,
		key: draft.key,
		personId: stored?.personId ?? null,
		person,
		award,
		attributes,
		waves: action === 'conflict' ? [] : waves,
		changes
	};
}

function leaveAsIs({ row, key }: DraftAward, stored: StoredAward, place: PlannedPlace): PlannedAward {
	const { id, personId, person, attributes } = stored;
	return {
		...{ row, action: 'unchanged', replacesCorrection: false, awardId: id, place, key },
		...{ personId, person, award: completeAward({}, stored.award), attributes, waves: [], changes: [] }
	};
}

/**
 * A new award of somebody who had everything erased, as far as it may be kept: the list of the jury, and nothing
 * that was said by them or about them since.
 */
export function withoutErased(draft: DraftAward): DraftAward {
	const award = { ...draft.award, entryJob: null, entrySituation: null };
	return {
		...draft,
		person: { externalKey: draft.person.externalKey ?? null },
		award,
		attributes: {},
		waves: []
	};
}

type Said = Pick<PlannedAward, 'award' | 'person' | 'attributes' | 'waves'>;

/** What is there against what the file says. */
function judge(
	stored: StoredAward,
	{ award, person, attributes, waves }: Said,
	corrections: CorrectionRule
): Pick<PlannedAward, 'action' | 'changes' | 'replacesCorrection'> {
	const facts = [
		...changedFields('award', AWARD_NAMES, stored.award, award),
		...changedFields('person', PERSON_NAMES, stored.person, person),
		...changedFields('attributes', Object.keys(attributes), stored.attributes, attributes)
	];
	const isAgainst = stored.isEdited && facts.length > 0;
	if (isAgainst && corrections === 'keep')
		return { action: 'conflict', changes: facts, replacesCorrection: false };
	const changes = [...facts, ...waves.flatMap(waveChanges)];
	return { action: changes.length > 0 ? 'update' : 'unchanged', changes, replacesCorrection: isAgainst };
}

/** A wave that an award did not have yet changes it as well. */
function waveChanges({ action, changes, outcome }: PlannedWave): readonly FieldChange[] {
	if (action !== 'create') return changes;
	return [{ field: `waves.${outcome.waveMonths}`, before: null, after: outcome.situation }];
}

/**
 * What the file says of an award. Where corrections give way to it, the situation at entry does not once it is
 * known: graduates are asked for it, and their answer leaves the same mark as a correction.
 */
function saidOfAward(
	{ award }: DraftAward,
	stored: StoredAward | undefined,
	corrections: CorrectionRule
): Facts<AwardField> {
	const known = stored?.award.entrySituation ?? 'unknown';
	if (!stored?.isEdited || corrections === 'keep' || known === 'unknown') return award;
	return { ...award, entrySituation: known };
}

const AWARD_DEFAULTS: AwardFacts = {
	awardedOn: null,
	frame: 'eligible',
	sex: 'unknown',
	route: 'unknown',
	modality: 'unknown',
	nationality: 'unknown',
	ageBand: 'unknown',
	entrySituation: 'unknown',
	entryJob: null,
	centre: '',
	domain: null
};

function completeAward(said: Facts<AwardField>, stored: Facts<AwardField> | undefined): AwardFacts {
	const facts: { [Field in AwardField]: CellValue | null } = { ...AWARD_DEFAULTS, ...stored, ...said };
	for (const name of AWARD_NAMES) facts[name] ??= AWARD_DEFAULTS[name];
	return facts;
}

/** A name or an address that a file leaves empty is not taken away. */
function filled(facts: Facts<PersonField>): Facts<PersonField> {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== ''));
}

type AwardCodes = Pick<
	OutcomeCodes,
	'frame' | 'sex' | 'route' | 'modality' | 'nationality' | 'ageBand' | 'entrySituation'
>;

function waveLabels(
	{ programmeCode, year }: DraftAward,
	award: AwardFacts,
	place: PlannedPlace,
	awardId: string
): WaveLabels {
	const { frame, sex, route, modality, nationality, ageBand, entrySituation } = award;
	// Codes were checked against the list of their field when they were read.
	const codes = { frame, sex, route, modality, nationality, ageBand, entrySituation } as AwardCodes;
	return {
		awardId,
		...codes,
		programme: programmeCode,
		cohort: String(year),
		level: place.level,
		diploma: place.diploma,
		domain: typeof award.domain === 'string' ? award.domain : place.domain,
		centre: String(award.centre ?? '')
	};
}
