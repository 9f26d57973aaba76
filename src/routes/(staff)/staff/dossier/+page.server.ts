import { fail, redirect } from '@sveltejs/kit';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { INTERNAL_NAMES } from '#lib/server/usecases/make-document.ts';
import { EXPORT_NAMES } from '#lib/server/usecases/export-table.ts';
import { lockReport } from '#lib/server/usecases/lock-report.ts';
import { readReport } from '#lib/server/usecases/read-report.ts';
import { writeReportFacts } from '#lib/server/usecases/write-report-facts.ts';
import { readForm } from '../../../read-form.ts';
import { readReportRequest, refusedFile, reportQuery } from './report-request.ts';
import type { Actions, PageServerLoad } from './$types';

/** The dossier of the programme in the address, or of the only one there is. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
	ensureCan(locals.context.actor, 'reports.read');
	ensureCan(locals.context.actor, 'graduates.read');
	const { shell } = await parent();
	const programmes = shell?.programmes ?? [];
	const only = programmes.length === 1 ? programmes[0]?.code : undefined;
	const asked = readReportRequest(url, only ?? null);
	const nothing = {
		files: INTERNAL_NAMES,
		exports: EXPORT_NAMES,
		report: null,
		request: null,
		query: '',
		mayLock: false
	};
	if (!asked.ok) {
		locals.badAddress = true;
		return { ...nothing, problems: asked.problems };
	}
	if (asked.value === null) return { ...nothing, problems: [] };
	const context = ensureStaff(locals.context);
	const read = await readReport(context, asked.value);
	locals.badAddress = !read.ok;
	if (!read.ok) return { ...nothing, problems: read.problems };
	const { dossier } = read.value;
	const request = { ...asked.value, cohorts: dossier.promotions.map(({ cohort }) => cohort) };
	return {
		problems: refusedFile(url),
		files: INTERNAL_NAMES,
		exports: EXPORT_NAMES,
		report: read.value,
		request,
		query: reportQuery(request),
		mayLock: can(context.actor, 'reports.lock', dossier.programme.id)
	};
};

export const actions: Actions = {
	facts: async ({ request, locals, url }) => {
		ensureCan(locals.context.actor, 'reports.write');
		const form = await readForm(request);
		const asked = readReportRequest(url, null);
		if (!asked.ok) return fail(400, { problems: asked.problems, typed: null });
		const typed = Object.fromEntries(
			[...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
		);
		const years = Object.keys(typed).flatMap((name) => /^jury-(\d{4})$/.exec(name)?.[1] ?? []);
		const written = await writeReportFacts(ensureStaff(locals.context), asked.value?.programme ?? '', {
			registeredUntil: typed['registeredUntil'] ?? '',
			comments: Object.fromEntries(
				Object.entries(typed).flatMap(([name, text]) =>
					name.startsWith('comment-') ? [[name.slice('comment-'.length), text] as const] : []
				)
			),
			counts: years.map((year) => ({
				year: Number(year),
				jury: typed[`jury-${year}`] ?? '',
				flow: typed[`flow-${year}`] ?? ''
			}))
		});
		if (!written.ok) return fail(400, { problems: written.problems, typed });
		redirect(303, `/staff/dossier?${asked.value ? reportQuery(asked.value) : ''}&saved=1`);
	},

	lock: async ({ request, locals, url }) => {
		ensureCan(locals.context.actor, 'reports.lock');
		const form = await readForm(request);
		const asked = readReportRequest(url, null);
		if (!asked.ok || asked.value === null)
			return fail(400, { problems: asked.ok ? [] : asked.problems, typed: null });
		const digest = formText(form, 'digest');
		const locked = await lockReport(ensureStaff(locals.context), { ...asked.value, digest });
		if (!locked.ok) return fail(400, { problems: locked.problems, typed: null });
		redirect(303, `/staff/dossier/${locked.value.id}?programme=${encodeURIComponent(asked.value.programme)}`);
	}
};
