import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { compareEditions, type EditionChanges } from '#lib/domain/coding/editions/compare-editions.ts';
import {
	isUpdatedList,
	SHIPPED_EDITIONS,
	UPDATED_LISTS,
	type EditionTables,
	type UpdatedList
} from '#lib/domain/coding/editions/edition.ts';
import { readEdition } from '#lib/domain/coding/editions/read-edition.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inDirectory, inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectInstitutions } from '../db/queries/institutions.ts';
import {
	insertNomenclatureEdition,
	selectNewestTables,
	selectNomenclatureEditions
} from '../db/queries/nomenclature-editions.ts';
import { shippedTables } from '../nomenclatures/installed-editions.ts';
import type { SourceFile } from '../nomenclatures/read-source-table.ts';

export interface InstallRequest {
	/** As it was typed: `rome`, `pcs2020`, `esco`. */
	readonly list: string;
	/** As the publisher names it. */
	readonly edition: string;
	/** ISO day of its publication, as it was typed. */
	readonly publishedOn: string;
	readonly files: readonly SourceFile[];
	/** Reads and compares, and keeps nothing. */
	readonly dryRun: boolean;
}

export interface InstalledEdition {
	readonly list: UpdatedList;
	readonly edition: string;
	readonly former: string;
	readonly changes: EditionChanges;
}

/**
 * Takes a new edition of a nomenclature from the files of its publisher. It is in use from the next start on: the
 * codes that were given, and the figures that were kept, stay as they are.
 *
 * @returns what it changes to the edition in force; nothing is kept where a file has a fault
 */
export async function installNomenclature(
	context: Context<OperatorActor>,
	{ list, edition, publishedOn, files, dryRun }: InstallRequest
): Promise<Result<InstalledEdition>> {
	ensureCan(context.actor, 'server.manage');
	if (!isUpdatedList(list)) {
		const params = { lists: UPDATED_LISTS.join(', ') };
		return fail({ code: 'nomenclature.unknown', found: quoteFound(list), params });
	}
	const [first, ...others] = findNameFaults({ edition, publishedOn }, context.now());
	if (first) return fail(first, ...others);
	const tables = readEdition(list, files);
	if (!tables.ok) return tables;
	const force = await findInForce(context, list);
	if (force.names.includes(edition)) return fail({ code: 'nomenclature.edition-taken', found: edition });
	if (publishedOn <= (force.publishedOn ?? '')) {
		const params = { edition: force.edition, date: force.publishedOn ?? '' };
		return fail({ code: 'nomenclature.not-newer', found: publishedOn, params });
	}
	const changes = compareEditions(list, force.tables, tables.value);
	const kept = changes.codes - changes.addedCodes.length;
	if (kept < changes.removedCodes.length) {
		return fail({ code: 'nomenclature.too-few', params: { kept, lost: changes.removedCodes.length } });
	}
	const installed = { list, edition, former: force.edition, changes };
	if (dryRun) return ok(installed);
	const made = await inDirectory(context.database, {}, (directory) =>
		insertNomenclatureEdition(directory, {
			...installed,
			publishedOn,
			files: files.map(({ file, sha256 }) => ({ name: file, sha256 })),
			tables: tables.value,
			installedAt: context.now()
		})
	);
	if (!made) return fail({ code: 'nomenclature.edition-taken', found: edition });
	await tellEveryInstitution(context, installed);
	return ok(installed);
}

const LONGEST_NAME = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function findNameFaults(
	{ edition, publishedOn }: Pick<InstallRequest, 'edition' | 'publishedOn'>,
	now: Date
): readonly Problem[] {
	const problems: Problem[] = [];
	if (edition.trim() === '' || edition.length > LONGEST_NAME) {
		problems.push({ code: 'nomenclature.edition-name', found: quoteFound(edition) });
	}
	const day = new Date(`${publishedOn}T00:00:00Z`);
	const exists = DAY.test(publishedOn) && !Number.isNaN(day.getTime());
	if (!exists || !day.toISOString().startsWith(publishedOn) || day > now) {
		problems.push({ code: 'nomenclature.date', found: quoteFound(publishedOn) });
	}
	return problems;
}

interface InForce {
	readonly edition: string;
	readonly publishedOn: string | null;
	readonly tables: EditionTables;
	/** Of every edition of the list so far. */
	readonly names: readonly string[];
}

async function findInForce({ database }: Context, list: UpdatedList): Promise<InForce> {
	const shipped = SHIPPED_EDITIONS[list];
	return inDirectory(database, {}, async (directory) => {
		const rows = (await selectNomenclatureEditions(directory)).filter((row) => row.list === list);
		const names = [shipped.edition, ...rows.map(({ edition }) => edition)];
		const [newest] = rows;
		if (!newest) return { ...shipped, tables: shippedTables(list), names };
		const kept = (await selectNewestTables(directory)).find((one) => one.list === list);
		return { ...newest, tables: kept?.tables ?? {}, names };
	});
}

/** A nomenclature is everybody's: each institution finds in its own audit that it changed, and when. */
async function tellEveryInstitution(
	context: Context<OperatorActor>,
	{ list, edition, former, changes }: InstalledEdition
): Promise<void> {
	for (const { id } of await inDirectory(context.database, {}, selectInstitutions)) {
		await inInstitution(context.database, id, (tenant) =>
			appendAudit(tenant, context, {
				action: 'nomenclature.installed',
				target: `nomenclature:${list}`,
				details: { edition, former, codes: changes.codes, wordings: changes.wordings }
			})
		);
	}
}
