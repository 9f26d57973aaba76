import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { listImports } from '#lib/server/usecases/list-imports.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	imports: await listImports(ensureStaff(locals.context))
});
