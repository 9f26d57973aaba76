import { error } from '@sveltejs/kit';
import type { FieldReader } from '#lib/domain/survey/fields.ts';

/** The fields of a form that was sent; a body that is no form ends the request with the page that says so. */
export async function readForm(request: Request): Promise<FieldReader> {
	const form = await parse(request);
	return (name) => form.getAll(name).filter((value) => typeof value === 'string');
}

async function parse(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (cause) {
		// What a person sends is at fault, not us: a body cut short, or of another type.
		if (cause instanceof TypeError) error(400, 'form');
		throw cause;
	}
}
