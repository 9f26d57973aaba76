import { readShell } from '#lib/server/usecases/read-shell.ts';
import type { LayoutServerLoad } from './$types';

/** The frame of the staff pages; a bare one for who is not signed in yet. */
export const load: LayoutServerLoad = async ({ locals: { context } }) => {
	const { actor } = context;
	return { shell: actor.kind === 'staff' ? await readShell({ ...context, actor }) : null };
};
