import type { Tenant } from '../client.ts';
import { raiseOutcomeEpoch } from './outcomes.ts';

/**
 * Tables of an institution, each before the ones it points to. `answers` goes with `responses`,
 * `upload_chunks` with `uploads`, `membership_programmes` with `memberships`, `coding_contests` with `codings`,
 * `second_codings` with `coding_rules`, `api_key_programmes` with `api_keys`, `snapshot_lines` with `snapshots`.
 */
export const EMPTIED_TABLES = [
	'responses',
	'calls',
	'invitations',
	'campaigns',
	'questionnaire_versions',
	'questionnaire_drafts',
	'codings',
	'coding_rules',
	'outcomes',
	'import_rows',
	'imports',
	'mappings',
	'import_tasks',
	'uploads',
	'figures',
	'published_figures',
	'named_views',
	'frozen_views',
	'view_comments',
	'weighting_decisions',
	'publications',
	'register_records',
	'cohort_results',
	'improvement_actions',
	'snapshots',
	'cohort_records',
	'programme_reports',
	'api_keys',
	'awards',
	'contacts',
	'persons',
	'cohorts',
	'programme_editions',
	'memberships',
	'programmes'
] as const;

/** What stays: the audit is append-only, and says that the rest was emptied. */
export const KEPT_TABLES = ['audit_entries', 'outcome_epochs'] as const;

/** Deletes every record of the institution. Accounts stay, without a role in it; so does its audit. */
export async function deleteInstitutionRows(tenant: Tenant): Promise<void> {
	const { sql, institutionId } = tenant;
	for (const table of EMPTIED_TABLES) {
		await sql`delete from ${sql(table)} where institution_id = ${institutionId}`;
	}
	await raiseOutcomeEpoch(tenant);
}
