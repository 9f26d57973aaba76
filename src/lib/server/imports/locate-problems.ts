import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { can, programmeScope } from '#lib/domain/access/permissions.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { rowDrafter } from '#lib/domain/imports/draft-row.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectProgrammePlaces } from '../db/queries/import-places.ts';
import type { TableBatch } from '../csv/open-table.ts';
import { openPlaces } from './import-places.ts';
import { keyHash, type PreparedImport } from './prepare-import.ts';

/** A row that cannot be imported, with every reason. */
export interface RejectedRow {
	readonly row: number;
	/** Empty where the file cannot be read any further. */
	readonly cells: readonly string[];
	readonly problems: readonly Problem[];
}

/** Reads a whole file again and gives its rejected rows, in order, without holding more than a piece of it. */
export async function* locateRejected(
	context: Context<StaffActor | OperatorActor>,
	prepared: PreparedImport
): AsyncGenerator<RejectedRow> {
	const judge = await openJudge(context, prepared);
	for await (const batch of prepared.table.batches()) yield* rejectedOf(batch, judge);
}

/** The problems of a row that has as many cells as the header. */
type Judge = (row: number, cells: readonly string[]) => readonly Problem[];

async function openJudge(
	context: Context<StaffActor | OperatorActor>,
	prepared: PreparedImport
): Promise<Judge> {
	const { actor, database } = context;
	let told: Problem[] = [];
	const drafter = rowDrafter(prepared.bound, {
		report: (problem) => told.push(problem),
		hash: keyHash
	});
	const places = openPlaces({
		known: await inInstitution(database, actor.institutionId, selectProgrammePlaces),
		named: drafter.programmes,
		mayCreate: prepared.mapping.createProgrammes === true && can(actor, 'programmes.write'),
		scope: programmeScope(actor, 'imports.write'),
		newId: context.newId,
		now: context.now()
	});
	const width = prepared.table.names.length;
	return (row, cells) => {
		told = [];
		const draft = cells.length === width ? drafter.draft(row, cells) : null;
		const refused = draft && places.refusal(draft.programmeCode);
		if (refused) told.push({ ...refused, row });
		return told;
	};
}

function* rejectedOf({ rows, problems }: TableBatch, judge: Judge): Generator<RejectedRow> {
	const ofReading = Map.groupBy(problems, ({ row }) => row);
	for (const { row, cells } of rows) {
		const all = [...(ofReading.get(row) ?? []), ...judge(row, cells)];
		ofReading.delete(row);
		if (all.length > 0) yield { row, cells, problems: all };
	}
	for (const [row = 0, left] of ofReading) yield { row, cells: [], problems: left };
}
