/** The texts of a form, in the order of its controls; files are left out. */
export function textEntries(form: FormData): readonly (readonly [string, string])[] {
	return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}
