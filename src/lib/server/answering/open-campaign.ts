import { randomBytes } from 'node:crypto';
import { referenceDateOf } from '#lib/domain/collection/reference-date.ts';
import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import { reportSilence } from '#lib/domain/outcomes/frame-outcome.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { buildStandardQuestionnaire, standardCode } from '#lib/domain/survey/standard/standard.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import {
	insertCampaign,
	selectCampaignAwards,
	selectCohort,
	type CampaignAward
} from '../db/queries/campaigns.ts';
import { insertInvitations } from '../db/queries/invitations.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { selectLatestEdition } from '../db/queries/programmes.ts';
import { selectLatestVersion } from '../db/queries/questionnaires.ts';
import { publishVersion } from './publish.ts';

/** One wave, asked of one promotion. */
export interface CampaignRequest {
	/** Code of the programme. */
	readonly programme: string;
	/** Year of the promotion. */
	readonly cohort: number;
	readonly waveMonths: number;
	/** ISO day that everyone is asked about; null: so many months after the award of each. */
	readonly referenceDate: string | null;
	readonly opensAt: Date;
	readonly closesAt: Date;
	/** What staff call it. */
	readonly label: string;
}

/** Months; the database keeps to the same. */
const LONGEST_WAVE = 120;

export interface OpenedCampaign {
	readonly campaignId: string;
	readonly programmeId: string;
	/** People who are asked. Not asked: those who object, those whose answer is known already, those out of scope. */
	readonly invited: number;
	/** People of the promotion for whom this wave was not known at all: they count as silent from now on. */
	readonly framed: number;
	readonly questionnaireVersion: number;
}

/** Opens a campaign inside a transaction: the questionnaire, the invitations, and the frame of the response rate. */
export async function openCampaign(
	tenant: Tenant,
	context: Pick<Context, 'now' | 'newId'>,
	request: CampaignRequest
): Promise<Result<OpenedCampaign>> {
	const { cohort: year, programme, waveMonths, label, referenceDate, opensAt, closesAt } = request;
	if (!Number.isInteger(waveMonths) || waveMonths < 0 || waveMonths > LONGEST_WAVE)
		return fail({ code: 'campaign.wave', at: 'wave', found: String(waveMonths) });
	if (closesAt <= opensAt) return fail({ code: 'campaign.closes-first', at: 'closes' });
	const cohort = await selectCohort(tenant, { programme, year });
	if (!cohort) return fail({ code: 'campaign.no-cohort', at: 'cohort', found: `${programme} ${year}` });
	const { programmeId, cohortId } = cohort;

	const awards = await selectCampaignAwards(tenant, { cohortId, waveMonths, at: context.now() });
	const refusal = refuse(awards, request);
	if (refusal) return refusal;

	const published = await publishStandard(tenant, context, { programme, programmeId, waveMonths });
	if (!published.ok) return published;

	const campaignId = context.newId();
	const version = { questionnaireVersionId: published.value.id };
	await insertCampaign(tenant, {
		id: campaignId,
		programmeId,
		label,
		waveMonths,
		referenceDate,
		opensAt,
		closesAt,
		...version
	});
	const invited = awards.filter(isInvited);
	await insertInvitations(
		tenant,
		{ campaignId, createdAt: context.now() },
		invited.map(({ awardId }) => ({ id: context.newId(), awardId, linkKey: randomBytes(8).toString('hex') }))
	);
	const framed = await frameSilence(tenant, context, awards, request);
	return ok({
		campaignId,
		programmeId,
		invited: invited.length,
		framed,
		questionnaireVersion: published.value.version
	});
}

function refuse(awards: readonly CampaignAward[], request: CampaignRequest) {
	const { programme, cohort, waveMonths } = request;
	const found = `${programme} ${cohort}`;
	if (awards.length === 0) return fail({ code: 'campaign.nobody', at: 'cohort', found });
	if (awards.some(({ asked }) => asked))
		return fail({ code: 'campaign.running', at: 'cohort', found, params: { months: waveMonths } });
	const undated = awards.filter((award) => referenceDateOf(request, award.awardedOn) === undefined);
	return undated.length === 0
		? undefined
		: fail({ code: 'campaign.undated', at: 'reference', found, params: { count: undated.length } });
}

/** In scope, reachable, and not known already: nobody is asked what they have answered. */
function isInvited({ frame, objected, known }: CampaignAward): boolean {
	return frame === 'eligible' && !objected && known !== 'complete';
}

/** The version that the institution has made its own, else the standard questionnaire as it is built today. */
async function publishStandard(
	tenant: Tenant,
	context: Pick<Context, 'now' | 'newId'>,
	{
		programme,
		programmeId,
		waveMonths
	}: Pick<CampaignRequest, 'programme' | 'waveMonths'> & {
		readonly programmeId: string;
	}
) {
	const latest = await selectLatestVersion(tenant, standardCode(programme, waveMonths));
	if (latest?.edited) return ok({ id: latest.id, version: latest.version });
	const edition = await selectLatestEdition(tenant, programmeId);
	const built = buildStandardQuestionnaire(
		{ code: programme, activities: edition?.activities ?? [] },
		waveMonths
	);
	return built.ok ? publishVersion(tenant, context, built.value) : built;
}

/** Whoever has no outcome at this wave yet is silent from now on, and in the denominator of the response rate. */
async function frameSilence(
	tenant: Tenant,
	{ now }: Pick<Context, 'now'>,
	awards: readonly CampaignAward[],
	request: CampaignRequest
): Promise<number> {
	const silent = awards
		.filter(({ known }) => known === null)
		.map((award) => {
			const referenceDate = referenceDateOf(request, award.awardedOn) ?? null;
			const wave = { waveMonths: request.waveMonths, referenceDate };
			const { employer, ...silence } = reportSilence(award, wave, award.objected ? 'refused' : 'not-yet');
			return { ...deriveOutcome(silence, award), employer };
		});
	await upsertOutcomes(tenant, silent, { source: 'frame', sourceId: null, at: now() });
	return silent.length;
}
