/** A text field of a form; empty when it is missing, a file, or given several times with different values. */
export function formText(form: FormData, name: string): string {
	const values = new Set(form.getAll(name));
	const [value] = values;
	return values.size === 1 && typeof value === 'string' ? value : '';
}

/** The texts of a field that may be given several times, such as boxes to tick. */
export function formTexts(form: FormData, name: string): readonly string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}
