import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { buildDemo, DEMO_SEED, type Demo } from '#lib/domain/demo/demo.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inDirectory, inInstitution, type Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteInstitutionRows } from '../db/queries/institution-rows.ts';
import { insertInstitution, selectInstitutions } from '../db/queries/institutions.ts';
import { insertDemoCampaign, type RunningCampaign } from '../demo/insert-campaign.ts';
import { insertDemoRecords } from '../demo/insert-records.ts';
import { publishDemo } from './publish-demo.ts';
import { drawDemoAccounts, upsertDemoAccounts, type DemoAccount } from '../demo/upsert-accounts.ts';

export const DEMO_INSTITUTION = { code: 'demo', name: 'Établissement de démonstration', fictional: true };

/** What a load made, and what somebody needs to look at it. */
export interface LoadedDemo {
	readonly institution: { readonly id: string; readonly code: string; readonly name: string };
	/** An earlier load was there, and its records were replaced. */
	readonly reloaded: boolean;
	/** ISO instant. */
	readonly loadedAt: string;
	readonly programmes: readonly string[];
	readonly firstYear: number;
	readonly lastYear: number;
	readonly counts: {
		readonly classes: number;
		readonly persons: number;
		readonly awards: number;
		readonly outcomes: number;
	};
	/** One that is open, with a personal link to try. */
	readonly campaign: RunningCampaign;
	/** Passwords are told this once, and kept nowhere. */
	readonly accounts: readonly DemoAccount[];
}

/**
 * Makes the fictional institution, or makes it again: its records are replaced, those of no other are touched.
 * All in one transaction: after a failure the earlier ones are still there. Two promotions are then locked and published.
 *
 * An institution with the code `demo` that is not marked as fictional is left alone.
 */
export async function loadDemo(context: Context<OperatorActor>): Promise<Result<LoadedDemo>> {
	ensureCan(context.actor, 'institution.manage');
	const institutions = await inDirectory(context.database, {}, selectInstitutions);
	const found = institutions.find(({ code }) => code === DEMO_INSTITUTION.code);
	if (found && !found.fictional) return fail({ code: 'demo.not-fictional', found: found.code });

	const institutionId = found?.id ?? context.newId();
	const loadedAt = context.now().toISOString();
	const demo = buildDemo(DEMO_SEED, loadedAt.slice(0, 10));
	const accounts = await drawDemoAccounts();
	const made = await inInstitution(context.database, institutionId, async (tenant): Promise<LoadedDemo> => {
		const reloaded = await makeRoom(tenant, context, found !== undefined);
		const { programmes, awards } = await insertDemoRecords(tenant, context, demo);
		const campaign = await insertDemoCampaign(tenant, context, { demo, awardIds: awards });
		const staff = await upsertDemoAccounts(tenant, context, accounts, programmes);
		const { counts, ...facts } = describe(demo);
		await appendAudit(tenant, context, {
			action: reloaded ? 'demo.reloaded' : 'demo.loaded',
			target: `institution:${institutionId}`,
			details: counts
		});
		const { code, name } = DEMO_INSTITUTION;
		return {
			institution: { id: institutionId, code, name },
			reloaded,
			loadedAt,
			accounts: staff,
			campaign,
			counts,
			...facts
		};
	});
	await publishDemo({ ...context, actor: { kind: 'operator', institutionId } });
	return ok(made);
}

/** @returns whether an earlier load was emptied */
async function makeRoom(tenant: Tenant, { now }: Context, exists: boolean): Promise<boolean> {
	if (!exists) return !(await insertInstitution(tenant, { ...DEMO_INSTITUTION, createdAt: now() }));
	await deleteInstitutionRows(tenant);
	return true;
}

function describe({ classes, persons, awards, outcomes }: Demo) {
	const years = classes.map(({ year }) => year);
	return {
		programmes: [...new Set(classes.map(({ programme }) => programme))],
		firstYear: Math.min(...years),
		lastYear: Math.max(...years),
		counts: {
			classes: classes.length,
			persons: persons.length,
			awards: awards.length,
			outcomes: outcomes.length
		}
	};
}
