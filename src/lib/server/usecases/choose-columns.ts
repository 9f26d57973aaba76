import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { readMappingForm, type FormEntries } from '#lib/domain/imports/mapping-form.ts';
import { buildPlainMapping, type PlainChoices } from '#lib/domain/imports/plain-mapping.ts';
import { suggestValues } from '#lib/domain/imports/suggest-mapping.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { updateUploadMapping } from '../db/queries/uploads.ts';
import { readUpload, type UploadView } from './read-upload.ts';

export interface ColumnChoice {
	readonly uploadId: string;
	readonly entries: FormEntries;
}

export interface ChosenColumns {
	/** Columns that were just given a field of codes: their values were proposed, and nobody has seen that yet. */
	readonly proposedValues: readonly string[];
}

/** Keeps what the person says each column and each value of a sent file is, also where something is still wrong. */
export async function chooseColumns(
	context: Context<StaffActor>,
	{ uploadId, entries }: ColumnChoice
): Promise<Result<ChosenColumns>> {
	ensureCan(context.actor, 'imports.write');
	const shown = await readUpload(context, uploadId);
	if (!shown.ok) return shown;
	const { mapping } = shown.value;
	const { choices, problems, unseen } = readMappingForm(entries, {
		name: mapping.name,
		file: mapping.file ?? {}
	});
	const proposedValues = shown.value.columns
		.filter(({ name, values }) => unseen.includes(name) && values.length > 0)
		.map(({ name }) => name);
	const completed = proposeValues(choices, proposedValues, shown.value);
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		updateUploadMapping(tenant, uploadId, buildPlainMapping(completed))
	);
	const [first, ...others] = problems;
	if (first) return fail(first, ...others);
	return ok({ proposedValues });
}

function proposeValues(
	choices: PlainChoices,
	proposed: readonly string[],
	{ columns }: UploadView
): PlainChoices {
	const values = columns
		.filter(({ name }) => proposed.includes(name))
		.map((column) => {
			const target = choices.columns[column.name];
			return [column.name, target ? suggestValues(target, column) : {}] as const;
		});
	return { ...choices, values: { ...choices.values, ...Object.fromEntries(values) } };
}
