import { buildAnswers } from '#lib/domain/demo/answers.ts';
import { isOfCampaign, type Demo } from '#lib/domain/demo/demo.ts';
import type { DemoOutcome } from '#lib/domain/demo/outcome.ts';
import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import { reportAnswers } from '#lib/domain/outcomes/from-answers.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import type { Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { buildStandardQuestionnaire } from '#lib/domain/survey/standard/standard.ts';
import { openCampaign } from '../answering/open-campaign.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { selectLinks, type LinkRow } from '../db/queries/invitations.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { selectSampleLink } from '../db/queries/sample-link.ts';
import { insertToldResponses, updateStopped, type ToldResponse } from '../db/queries/told-responses.ts';
import { makeLinkPath } from '../links/personal-link.ts';

/** The campaign that runs, as a load tells it. */
export interface RunningCampaign {
	readonly id: string;
	readonly label: string;
	readonly waveMonths: number;
	/** ISO day that the questions are about. */
	readonly referenceDate: string;
	/** ISO instants. */
	readonly opensAt: string;
	readonly closesAt: string;
	readonly invited: number;
	/** Usable answers so far, those that were not sent included. */
	readonly answered: number;
	/** Path of the personal link of somebody who has not answered yet: `/s/…`. */
	readonly linkPath: string;
}

/**
 * Opens the campaign of the newest class, as an officer would, and plays its first weeks: the answers of those
 * who have answered, page by page, the refusals, the addresses that no longer exist.
 *
 * @param awardIds by key of award
 */
export async function insertDemoCampaign(
	tenant: Tenant,
	context: Context,
	{ demo, awardIds }: { readonly demo: Demo; readonly awardIds: ReadonlyMap<string, string> }
): Promise<RunningCampaign> {
	const { programme, year, waveMonths, referenceDate, opensOn, closesOn } = demo.campaign;
	const label = `${programme} ${year}, ${waveMonths} mois après le titre`;
	const window = { opensAt: new Date(`${opensOn}T06:00:00Z`), closesAt: new Date(`${closesOn}T21:59:00Z`) };
	const request = { programme, cohort: year, waveMonths, referenceDate: null, label, ...window };
	const opened = await openCampaign(tenant, context, request);
	if (!opened.ok) throw new Error(`The fictional campaign was refused: ${opened.problems[0].code}`);

	const { campaignId: id, invited } = opened.value;
	const asked = await findAsked(tenant, id, demo);
	const told = asked.filter(({ outcome }) => outcome.usable === 'yes');
	await playAnswers(tenant, context, { told, awardIds, since: window.opensAt });
	await playSilences(tenant, context, { asked, awardIds });

	const waiting = await selectSampleLink(tenant, context.now());
	if (!waiting) throw new Error('Somebody has not answered yet in the fictional campaign.');
	return {
		id,
		label,
		waveMonths,
		referenceDate,
		opensAt: window.opensAt.toISOString(),
		closesAt: window.closesAt.toISOString(),
		invited,
		answered: told.length,
		linkPath: makeLinkPath(context.settings, waiting)
	};
}

/** Somebody who was invited, and what the demonstration says became of the invitation. */
interface Asked {
	readonly outcome: DemoOutcome;
	readonly link: LinkRow;
}

async function findAsked(tenant: Tenant, campaignId: string, demo: Demo): Promise<readonly Asked[]> {
	const found = await selectLinks(tenant, campaignId);
	const byAward = new Map(found?.links.map((link) => [link.award, link]));
	return demo.outcomes
		.filter((outcome) => isOfCampaign(demo, outcome))
		.flatMap((outcome) => {
			const link = byAward.get(outcome.awardId);
			return link ? [{ outcome, link }] : [];
		});
}

interface Told {
	readonly told: readonly Asked[];
	readonly awardIds: ReadonlyMap<string, string>;
	readonly since: Date;
}

/** Many answer in the first days, fewer later. What they stated becomes their outcome, as from the pages. */
async function playAnswers(tenant: Tenant, context: Context, { told, awardIds, since }: Told): Promise<void> {
	const elapsed = context.now().getTime() - since.getTime();
	const responses = told.map(({ outcome, link }, place): ToldResponse => {
		const share = ((place + 0.5) / told.length) ** 1.5;
		return {
			id: context.newId(),
			invitationId: link.invitationId,
			mode: outcome.mode === 'phone' ? 'phone' : 'web',
			answers: buildAnswers(outcome),
			startedAt: new Date(since.getTime() + elapsed * share * 0.95),
			secondsEach: 12 + (place % 7) * 3,
			sent: outcome.collection === 'complete'
		};
	});
	await insertToldResponses(tenant, responses, context.newId);
	const sent = responses.filter((response) => response.sent);
	await updateStopped(
		tenant,
		'complete',
		sent.map(({ invitationId }) => invitationId)
	);
	const questionnaire = standardQuestionnaire(told[0]?.outcome.waveMonths ?? 6);
	for (const [place, response] of responses.entries()) {
		const outcome = told[place]?.outcome;
		if (!outcome) continue;
		const awarded = { ...outcome, awardId: awardIds.get(outcome.awardId) ?? '' };
		const row = stateOutcome(awarded, response, questionnaire);
		await upsertOutcomes(tenant, [row], {
			source: 'response',
			sourceId: response.id,
			at: response.startedAt
		});
	}
}

/** What the answers state, with what somebody has decided since about the job. */
function stateOutcome(
	outcome: DemoOutcome,
	{ answers, mode, sent }: ToldResponse,
	questionnaire: Questionnaire
) {
	const { waveMonths, target, jobFamily, structure } = outcome;
	const referenceDate = outcome.referenceDate ?? '';
	const collected = { questionnaire, answers, waveMonths, referenceDate, mode, sent, late: false };
	const reported = reportAnswers(outcome, collected);
	if (!reported) throw new Error('A usable answer says the situation.');
	const { employer, ...facts } = { ...reported, target, jobFamily, structure };
	return { ...deriveOutcome(facts, { international: false }), employer };
}

/** The one that the campaign has just published. */
function standardQuestionnaire(waveMonths: number): Questionnaire {
	const activities = CASP_PRESET.programmes.find(({ code }) => code === 'CASP')?.edition.activities ?? [];
	const built = buildStandardQuestionnaire({ code: 'CASP', activities }, waveMonths);
	if (!built.ok) throw new Error(`The standard questionnaire: ${built.problems[0].code}`);
	return built.value;
}

/** Refusals and addresses that came back: nobody writes to them again, and figures say so. */
async function playSilences(
	tenant: Tenant,
	{ now }: Context,
	{ asked, awardIds }: { readonly asked: readonly Asked[]; readonly awardIds: ReadonlyMap<string, string> }
): Promise<void> {
	const of = (collection: DemoOutcome['collection']) =>
		asked.filter(({ outcome }) => outcome.collection === collection);
	const invitations = (people: readonly Asked[]) => people.map(({ link }) => link.invitationId);
	await updateStopped(tenant, 'refusal', invitations(of('refused')));
	await updateStopped(tenant, 'bounced', invitations(of('bounced')));
	const rows = [...of('refused'), ...of('bounced')].map(({ outcome }) => ({
		...outcome,
		awardId: awardIds.get(outcome.awardId) ?? ''
	}));
	await upsertOutcomes(tenant, rows, { source: 'frame', sourceId: null, at: now() });
}
