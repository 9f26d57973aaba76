import { idOf, type Mark } from './seed.ts';

/** What the seeded rows of an institution are called. */
export interface Things {
	readonly programme: string;
	readonly programmeCode: string;
	readonly cohort: string;
	readonly award: string;
	readonly awardKey: string;
	readonly person: string;
	readonly personKey: string;
	readonly phone: string;
	readonly campaign: string;
	readonly invitation: string;
	readonly linkKey: string;
	readonly response: string;
	readonly import: string;
	readonly signature: string;
	readonly questionnaire: string;
	readonly questionnaireDraft: string;
	readonly user: string;
	readonly upload: string;
	readonly uploadOwner: string;
	readonly task: string;
	readonly taskOwner: string;
	readonly published: string;
	readonly jobTitle: string;
	readonly codingRule: string;
	readonly codingBatch: string;
	readonly coding: string;
	readonly contest: string;
	readonly apiKey: string;
	readonly keyDigest: string;
	readonly namedView: string;
	readonly viewOwner: string;
	readonly frozenView: string;
	readonly comment: string;
	readonly commented: string;
	readonly weighting: string;
	readonly snapshot: string;
	readonly lockedAward: string;
	readonly publication: string;
	readonly improvement: string;
}

export function thingsOf(mark: Mark): Things {
	return {
		programme: idOf(mark, 'programmes.id'),
		programmeCode: `${mark} programmes code`,
		cohort: idOf(mark, 'cohorts.id'),
		award: idOf(mark, 'awards.id'),
		awardKey: `${mark} awards external_key`,
		person: idOf(mark, 'persons.id'),
		personKey: `${mark} persons external_key`,
		phone: `${mark} contacts address`,
		campaign: idOf(mark, 'campaigns.id'),
		invitation: idOf(mark, 'invitations.id'),
		linkKey: idOf(mark, 'link').replaceAll('-', '').slice(0, 16),
		response: idOf(mark, 'responses.id'),
		import: idOf(mark, 'imports.id'),
		signature: `${mark} mappings header_signature`,
		questionnaire: `${mark} questionnaire_versions code`,
		questionnaireDraft: idOf(mark, 'questionnaire_drafts.id'),
		user: idOf(mark, 'users.id'),
		upload: idOf(mark, 'uploads.id'),
		uploadOwner: `${mark} uploads user_id`,
		task: idOf(mark, 'import_tasks.id'),
		taskOwner: `${mark} import_tasks user_id`,
		published: idOf(mark, 'published_figures.id'),
		jobTitle: `${mark} outcomes job_title`,
		codingRule: idOf(mark, 'coding_rules.id'),
		codingBatch: idOf(mark, 'coding_rules.batch_id'),
		coding: idOf(mark, 'codings.id'),
		contest: idOf(mark, 'coding_contests.id'),
		apiKey: idOf(mark, 'api_keys.id'),
		keyDigest: `${mark} api_keys digest`,
		namedView: idOf(mark, 'named_views.id'),
		viewOwner: `${mark} named_views user_id`,
		frozenView: idOf(mark, 'frozen_views.id'),
		comment: idOf(mark, 'view_comments.id'),
		commented: `${mark} view_comments address`,
		weighting: idOf(mark, 'weighting_decisions.id'),
		snapshot: idOf(mark, 'snapshots.id'),
		lockedAward: idOf(mark, 'snapshot_lines.award_id'),
		publication: idOf(mark, 'publications.id'),
		improvement: idOf(mark, 'improvement_actions.id')
	};
}
