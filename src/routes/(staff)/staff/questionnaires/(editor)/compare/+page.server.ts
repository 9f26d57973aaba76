import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok } from '#lib/domain/shared/result.ts';
import { compareQuestionnaires } from '#lib/domain/survey/compare-questionnaires.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readPublishedQuestionnaire } from '#lib/server/usecases/read-published-questionnaire.ts';
import { readQuestionnaires } from '#lib/server/usecases/read-questionnaires.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	ensureCan(context.actor, 'campaigns.write');
	const { versions } = await readQuestionnaires(context);
	const names = [url.searchParams.get('older') ?? '', url.searchParams.get('newer') ?? ''] as const;
	const nothing = { versions, names, changes: null, problems: [] };
	if (names.includes('')) return nothing;
	const read = await Promise.all(
		names.map((name) => {
			const [code = '', version = ''] = name.split('@');
			return readPublishedQuestionnaire(context, { code, version: Number(version || NaN) });
		})
	);
	const both = bothOf(read);
	if (!both.ok) {
		locals.badAddress = true;
		return { ...nothing, problems: both.problems };
	}
	return { ...nothing, changes: compareQuestionnaires(...both.value) };
};

type Read = Awaited<ReturnType<typeof readPublishedQuestionnaire>>;

function bothOf([older, newer]: readonly Read[]) {
	if (older?.ok && newer?.ok) return ok([older.value, newer.value] as const);
	const problems = [older, newer].flatMap((one) => (one && !one.ok ? one.problems : []));
	const [first = { code: 'questionnaire.unknown', found: '' }, ...others] = problems;
	return fail(first, ...others);
}
