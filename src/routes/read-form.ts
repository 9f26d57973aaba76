import { error } from '@sveltejs/kit';

/** The form that was sent; a body that is no form, or is cut short, ends the request with 400. */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (cause) {
		// What somebody sends is at fault, not us.
		if (cause instanceof TypeError) error(400, 'form');
		throw cause;
	}
}
