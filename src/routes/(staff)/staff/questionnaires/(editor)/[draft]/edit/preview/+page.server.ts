import { fail, redirect } from '@sveltejs/kit';
import type { Facts } from '#lib/domain/survey/condition.ts';
import type { QuestionnaireDraft } from '#lib/domain/survey/drafts/draft.ts';
import { placeOf, takeScreen, writtenOn } from '#lib/domain/survey/editing/preview-walk.ts';
import { toPreview } from '#lib/domain/survey/editing/to-document.ts';
import { answerTo } from '#lib/domain/survey/answers.ts';
import { decodePreview, encodePreview } from '#lib/server/questionnaires/preview-state.ts';
import { readEditForm } from '../../../edit-form.ts';
import { readChecked } from '../read-checked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, id } = await readChecked(locals, params.draft);
	const known = knownOf(url, draft);
	const base = {
		id,
		known,
		state: url.searchParams.get('a') ?? '',
		around: aroundOf(locals.context.now(), draft)
	};
	const preview = toPreview(draft);
	if (!preview.ok) return { ...base, problems: preview.problems, view: null };
	const walk = { questionnaire: preview.value, facts: factsOf(known), fields: decodePreview(base.state) };
	const { position, step, answers, journey } = placeOf(walk, url.searchParams.get('q'));
	const told = [...journey.path, ...journey.extras].flatMap((item) => {
		const answer = answerTo(answers, item.code);
		return answer ? [{ item, answer }] : [];
	});
	const view = {
		screen: position?.screen,
		previous: position?.previous?.code,
		step,
		fields: walk.fields,
		told
	};
	return { ...base, problems: [], view };
};

export const actions: Actions = {
	default: async ({ locals, params, url, request }) => {
		const { draft } = await readChecked(locals, params.draft);
		const preview = toPreview(draft);
		if (!preview.ok) return fail(400, { problems: [...preview.problems], fields: {} });
		const { read } = await readEditForm(request);
		const walk = {
			questionnaire: preview.value,
			facts: factsOf(knownOf(url, draft)),
			fields: decodePreview(url.searchParams.get('a') ?? '')
		};
		const { position } = placeOf(walk, url.searchParams.get('q'));
		const taken = takeScreen(walk, position?.screen.code ?? '', read);
		if (!taken.ok)
			return fail(422, {
				problems: [...taken.problems],
				fields: position ? writtenOn(position, read) : {}
			});
		const query = new URLSearchParams(url.searchParams);
		query.set('a', encodePreview(taken.value.fields));
		if (taken.value.next === null) query.delete('q');
		else query.set('q', taken.value.next);
		redirect(303, `${url.pathname}?${query.toString()}`);
	}
};

/** What is known of the person before the first question, as the address says it. */
interface Known {
	readonly wave: string;
	readonly entry: 'known' | 'unknown';
	readonly earlier: 'yes' | 'no';
}

function knownOf({ searchParams }: URL, { waves = [] }: QuestionnaireDraft): Known {
	const wave = searchParams.get('wave') ?? '';
	const [first = 6] = waves;
	return {
		wave: waves.map(String).includes(wave) ? wave : String(first),
		entry: searchParams.get('entry') === 'unknown' ? 'unknown' : 'known',
		earlier: searchParams.get('earlier') === 'yes' ? 'yes' : 'no'
	};
}

function factsOf({ wave, entry, earlier }: Known): Facts {
	return {
		wave,
		entrySituation: entry === 'known' ? 'SAL' : 'unknown',
		earlier: earlier === 'yes' ? 'YES' : 'NO'
	};
}

/** Dates and names that texts may hold: today's, of nobody. */
function aroundOf(now: Date, draft: QuestionnaireDraft) {
	const today = now.toISOString().slice(0, 10);
	const lastYear = String(now.getUTCFullYear() - 1);
	const [, programme = draft.code] = draft.code.split('.');
	return {
		programme,
		cohort: lastYear,
		fictional: false,
		programmeName: { fr: programme, en: programme },
		referenceDate: today,
		earlierDate: `${lastYear}${today.slice(4)}`,
		awardedOn: null
	};
}
