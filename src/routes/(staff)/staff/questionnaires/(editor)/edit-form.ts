import type { FieldReader } from '#lib/domain/survey/fields.ts';
import { readForm } from '../../../../read-form.ts';

/** The form of a change to a draft. */
export interface EditForm {
	readonly read: FieldReader;
	/** The first value of a field, `''` without one. */
	readonly text: (name: string) => string;
	/** What it was made on; -1, which no draft has, when it does not say. */
	readonly revision: number;
	/** Everything that was written, to be shown again. */
	readonly typed: Readonly<Record<string, readonly string[]>>;
}

export async function readEditForm(request: Request): Promise<EditForm> {
	const form = await readForm(request);
	const read: FieldReader = (name) => form.getAll(name).filter((value) => typeof value === 'string');
	const text = (name: string) => read(name)[0] ?? '';
	const revision = /^\d{1,9}$/.test(text('revision')) ? Number(text('revision')) : -1;
	const names = [...new Set(form.keys())].filter((name) => name !== 'revision').slice(0, MOST_FIELDS);
	return { read, text, revision, typed: Object.fromEntries(names.map((name) => [name, read(name)])) };
}

/** Sixty choices of four texts, twelve lines, and what else a question has. */
const MOST_FIELDS = 400;
