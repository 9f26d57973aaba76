import type { RespondentActor, Role, StaffActor } from '#lib/domain/access/actor.ts';
import type { CampaignRequest } from '#lib/server/answering/open-campaign.ts';
import type { Context } from '#lib/server/context.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { insertAwards, insertContacts, insertPersons } from '#lib/server/db/queries/graduates.ts';
import { insertCohorts, selectProgrammes } from '#lib/server/db/queries/programmes.ts';
import type { ResponseSession } from '#lib/server/links/response-session.ts';
import { createProgramme } from '#lib/server/usecases/create-programme.ts';
import { launchCampaign } from '#lib/server/usecases/launch-campaign.ts';
import { listLinks, type PersonalLink } from '#lib/server/usecases/list-links.ts';
import type { TestDatabase } from '../support/database.ts';

/** While the campaign of these tests is open. */
export const DURING = new Date('2026-06-15T10:00:00Z');

export const OPENS = new Date('2026-05-20T06:00:00Z');
export const CLOSES = new Date('2026-10-01T06:00:00Z');

/** The promotion of 2025 is asked what it was on 1 June 2026. */
export const CASP_2025_AT_6: CampaignRequest = {
	programme: 'CASP',
	cohort: 2025,
	waveMonths: 6,
	referenceDate: null,
	opensAt: OPENS,
	closesAt: CLOSES,
	label: 'CASP 2025, 6 mois'
};

/** A CASP promotion of 2025, awarded on 1 December, and its campaign at six months. */
export interface TestCampaign {
	readonly campaignId: string;
	readonly programmeId: string;
	readonly awardIds: readonly string[];
	readonly links: readonly PersonalLink[];
}

interface Wanted {
	/** Situation at entry of each graduate. */
	readonly entrySituations?: readonly ('SAL' | 'DE' | 'not-asked')[];
	/** Day of the award, the same for all. */
	readonly awardedOn?: string | null;
}

/** Adds the promotion and launches its campaign, in institution A. */
export async function launchTestCampaign(fixture: TestDatabase, wanted: Wanted = {}): Promise<TestCampaign> {
	const { programmeId, awardIds } = await addPromotion(fixture, wanted);
	const context = fixture.context(
		{ kind: 'operator', institutionId: fixture.institutionId },
		{ now: DURING }
	);
	const launched = await launchCampaign(context, CASP_2025_AT_6);
	if (!launched.ok) throw new Error(JSON.stringify(launched.problems));
	const { campaignId } = launched.value;
	const links = await listLinks(context, campaignId);
	if (!links.ok) throw new Error(JSON.stringify(links.problems));
	return { campaignId, programmeId, awardIds, links: links.value };
}

/** The programme, the cohort, the people and their awards, and nothing asked yet. */
export async function addPromotion(
	fixture: TestDatabase,
	{ entrySituations = ['DE'], awardedOn = '2025-12-01' }: Wanted = {}
): Promise<Pick<TestCampaign, 'programmeId' | 'awardIds'>> {
	const context = fixture.context();
	await createProgramme(context, { preset: 'casp' });
	return inInstitution(fixture.database, fixture.institutionId, async (tenant) => {
		const casp = (await selectProgrammes(tenant)).find(({ code }) => code === 'CASP');
		if (!casp) throw new Error('The preset has CASP.');
		const [programmeId, cohortId] = [casp.id, context.newId()];
		await insertCohorts(tenant, [
			{ id: cohortId, programmeId, year: 2025, startsOn: '2025-01-01', endsOn: '2025-12-31' }
		]);
		const people = entrySituations.map((entrySituation, number) => ({
			personId: context.newId(),
			id: context.newId(),
			externalKey: `G${number + 1}`,
			entrySituation
		}));
		const createdAt = context.now();
		await insertPersons(
			tenant,
			people.map(({ personId, externalKey }) => ({
				id: personId,
				externalKey,
				givenName: 'Amina',
				familyName: 'Test',
				createdAt
			}))
		);
		await insertContacts(
			tenant,
			people.map(({ personId, externalKey }) => ({
				id: context.newId(),
				personId,
				channel: 'email' as const,
				address: `${externalKey.toLowerCase()}@exemple.fr`,
				updatedAt: createdAt
			}))
		);
		await insertAwards(
			tenant,
			people.map((person) => ({ ...person, programmeId, cohortId, awardedOn, sex: 'F' as const }))
		);
		return { programmeId, awardIds: people.map(({ id }) => id) };
	});
}

/** Who came by a link, as the routes make them. */
export function asRespondent(
	fixture: TestDatabase,
	session: ResponseSession,
	now: Date | (() => Date) = DURING
): Context<RespondentActor> {
	const { institutionId, invitationId } = session;
	return fixture.context({ kind: 'respondent', institutionId, invitationId }, { now });
}

/** The token of a link. */
export function tokenOf({ link }: Pick<PersonalLink, 'link'>): string {
	return link.split('/s/')[1] ?? '';
}

/** Somebody of institution A, with a role over all programmes or some. */
export function aStaffActor(
	{ institutionId }: TestDatabase,
	role: Role,
	programmeIds: readonly string[] | null = null
): StaffActor {
	return {
		kind: 'staff',
		userId: 'nadia',
		name: 'Nadia',
		institutionId,
		memberships: [{ role, programmeIds }]
	};
}
