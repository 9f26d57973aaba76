import { finished } from 'node:stream/promises';
import type { PlannedAward } from '#lib/domain/imports/plan-award.ts';
import type { Tenant } from '../client.ts';
import { AWARD_COLUMNS, copyCell } from './import-columns.ts';
import { OUTCOME_COLUMNS, type OutcomeRow } from './outcomes.ts';

/** What an import does to the person of an award. */
export interface PlannedPerson {
	readonly personId: string | null;
	readonly action: 'create' | 'update' | 'keep';
}

export interface StagedAward {
	readonly planned: PlannedAward;
	readonly holder: PlannedPerson;
}

const AWARD_LIST = AWARD_COLUMNS.map(({ column }) => column);
const OUTCOME_LIST = Object.keys(OUTCOME_COLUMNS);
const OUTCOME_VALUES = Object.values(OUTCOME_COLUMNS);

const STAGED_AWARD = [
	'row_number',
	'action',
	'award_id',
	'programme_id',
	'cohort_id',
	'award_key',
	'attributes',
	...AWARD_LIST,
	'person_id',
	'person_action',
	'external_key',
	'family_name',
	'given_name',
	'birth_year',
	'email',
	'phone'
];

/** Makes the two tables that rows go through; they disappear with the transaction. */
export async function createImportStage({ sql }: Tenant): Promise<void> {
	await sql.unsafe(`
		create temp table staged_awards on commit drop as
			select 0 as row_number, '' as action, a.id as award_id, a.programme_id, a.cohort_id,
				a.external_key as award_key, a.attributes, ${AWARD_LIST.map((column) => `a.${column}`).join(', ')},
				p.id as person_id, '' as person_action, p.external_key, p.family_name, p.given_name, p.birth_year,
				'' as email, '' as phone
			from awards a, persons p limit 0;
		create temp table staged_outcomes on commit drop as
			select '' as action, ${OUTCOME_LIST.map((column) => `o.${column}`).join(', ')} from outcomes o limit 0`);
}

/** Rows written out as lines of COPY, so that nothing else of them is held in memory. */
export interface StagedLines {
	/** Bytes for each piece of the file. */
	readonly awards: Buffer[];
	readonly outcomes: Buffer[];
	rowCount: number;
	/** What there is to do, so that statements without work are left out. */
	anyPerson: boolean;
	anyCreated: boolean;
	/** Awards that were there before, changed or not. */
	anyKnown: boolean;
}

export function emptyStagedLines(): StagedLines {
	return { awards: [], outcomes: [], rowCount: 0, anyPerson: false, anyCreated: false, anyKnown: false };
}

export function addStagedLines(lines: StagedLines, staged: readonly StagedAward[]): void {
	const outcomes: string[] = [];
	for (const { planned, holder } of staged) {
		for (const { action, outcome } of planned.waves) {
			if (action === 'create' || action === 'update') outcomes.push(outcomeLine(planned.action, outcome));
		}
		lines.anyPerson ||= holder.action !== 'keep';
		lines.anyCreated ||= planned.action === 'create';
		lines.anyKnown ||= planned.action !== 'create';
	}
	lines.rowCount += staged.length;
	lines.awards.push(Buffer.from(staged.map(awardLine).join('')));
	lines.outcomes.push(Buffer.from(outcomes.join('')));
}

/** Puts rows on the stage by COPY, in place of the ones before. */
export async function copyToStage(tenant: Tenant, { awards, outcomes }: StagedLines): Promise<void> {
	await tenant.sql`truncate staged_awards, staged_outcomes`;
	await copyLines(tenant, `staged_awards (${STAGED_AWARD.join(', ')})`, awards);
	if (outcomes.some((piece) => piece.length > 0))
		await copyLines(tenant, `staged_outcomes (action, ${OUTCOME_LIST.join(', ')})`, outcomes);
}

async function copyLines({ sql }: Tenant, target: string, pieces: readonly Buffer[]): Promise<void> {
	const stream = await sql.unsafe(`copy ${target} from stdin`).writable();
	for (const piece of pieces) stream.write(piece);
	stream.end();
	await finished(stream);
}

function awardLine({ planned, holder }: StagedAward): string {
	const { place, person, award } = planned;
	const cells: (string | number)[] = [
		planned.row,
		planned.action,
		planned.awardId,
		place.programmeId,
		place.cohortId,
		copyCell(planned.key),
		copyCell(JSON.stringify(planned.attributes))
	];
	for (const { field } of AWARD_COLUMNS) cells.push(copyCell(award[field]));
	cells.push(copyCell(holder.personId), holder.action);
	for (const field of PERSON_FIELDS) cells.push(copyCell(person[field] ?? null));
	return `${cells.join('\t')}\n`;
}

const PERSON_FIELDS = ['externalKey', 'familyName', 'givenName', 'birthYear', 'email', 'phone'] as const;

function outcomeLine(action: string, outcome: OutcomeRow): string {
	const cells: (string | number)[] = [action];
	for (const read of OUTCOME_VALUES) cells.push(copyCell(read(outcome)));
	return `${cells.join('\t')}\n`;
}
