import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { buildClassResults, CLASS_RESULTS, type ClassResult } from '#lib/domain/figures/class-results.ts';
import { SMALLEST_CELL } from '#lib/domain/disclosure/audience.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import type { Counter } from '#lib/domain/indicators/tally.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { viewAnswers, type AnswersView } from '../answering/read-all.ts';
import { loadState, type AnsweringState } from '../answering/state.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import type { ResponseSession } from '../links/response-session.ts';
import { countWith } from '../tally/count-with.ts';
import { recentOr } from '../tally/recent-results.ts';

/** What a graduate is given back: figures of their class at this wave, or of all classes, or nothing yet. */
export interface ClassResults {
	/** Whom the figures are about. */
	readonly about: 'class' | 'programme';
	/** Only those that anybody may read. */
	readonly figures: readonly ClassResult[];
}

/** The last page: what was answered, and what is given back. */
export interface Thanks {
	readonly answers: AnswersView;
	readonly results: ClassResults;
}

/**
 * Each answer makes its class be counted again, which costs more than all the pages before: in an evening of many
 * answers, all who end in the same half minute are told the same.
 */
const FRESH_SECONDS = 30;

/** What a graduate has answered, read once, with the results of their class. */
export async function readThanks(
	context: Context<RespondentActor>,
	session: ResponseSession
): Promise<Result<Thanks>> {
	ensureRespondent(context.actor, session.invitationId);
	const { database, now } = context;
	const loaded = await inInstitution(database, session.institutionId, (tenant) =>
		loadState(tenant, session, { now: now(), grace: true })
	);
	if (!loaded.ok) return loaded;
	const { results } = await countClass(context, session, loaded.value.row);
	return ok({ answers: viewAnswers(loaded.value), results });
}

interface Counted {
	/** How many of the class have answered. */
	readonly answered: number;
	readonly results: ClassResults;
}

/** Results that moved with each answer would tell what the last one to answer said. */
function keepUntilSeveral(last: Counted, next: Counted): Counted {
	return Math.abs(next.answered - last.answered) < SMALLEST_CELL ? last : next;
}

/**
 * The results of the class that are safe to tell anybody (the public reader of the disclosure rules). Where the
 * class is too small or too few have answered, those of all classes of the programme at this wave; never both, so
 * that neither can be taken from the other.
 */
function countClass(
	context: Context<RespondentActor>,
	{ institutionId }: ResponseSession,
	{ programme, cohort, waveMonths }: AnsweringState['row']
): Promise<Counted> {
	const own: Selection = {
		programmes: [programme],
		cohorts: [Number(cohort)],
		wave: waveMonths,
		definitions: 'rncp',
		where: {}
	};
	const key = JSON.stringify(['class-results', own]);
	const asked = {
		...{ key: institutionId + key, now: context.now().getTime(), seconds: FRESH_SECONDS },
		settle: keepUntilSeveral
	};
	return recentOr(context.database, asked, () =>
		countWith(context, { institutionId, key }, (counter): Counted => {
			const { answered, figures } = resultsOf(own, counter);
			if (tellsSomething(figures)) return { answered, results: { about: 'class', figures } };
			const all = resultsOf({ ...own, cohorts: [] }, counter).figures;
			return { answered, results: { about: 'programme', figures: tellsSomething(all) ? all : [] } };
		})
	);
}

/** That few have answered says nothing of what became of them. */
function tellsSomething(figures: readonly ClassResult[]): boolean {
	return figures.some(({ indicator }) => indicator !== 'REP_TAUX');
}

function resultsOf(
	selection: Selection,
	{ tally }: Counter
): { readonly answered: number; readonly figures: readonly ClassResult[] } {
	const set = DEFINITION_SETS[selection.definitions];
	const within = selectionCondition(selection, selection.programmes);
	const [group] = tally({
		set,
		indicators: set.indicators.filter(({ code }) => CLASS_RESULTS.includes(code)),
		distributions: [],
		counts: {},
		within,
		by: []
	});
	if (!group) return { answered: 0, figures: [] };
	return {
		answered: group.rates['REP_TAUX']?.x ?? 0,
		figures: buildClassResults(set, selection, group)
	};
}
