import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { QuestionnaireDraft } from '#lib/domain/survey/drafts/draft.ts';
import { draftOf, emptyDraft } from '#lib/domain/survey/editing/start-draft.ts';
import { parseQuestionnaire } from '#lib/domain/survey/questionnaire.ts';
import { buildStandardQuestionnaire, standardCode } from '#lib/domain/survey/standard/standard.ts';
import { STANDARD_WAVES } from '#lib/domain/survey/standard/master-item.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectLatestEdition, selectProgrammes } from '../db/queries/programmes.ts';
import { insertDraft } from '../db/queries/questionnaire-drafts.ts';
import { selectDocument, selectLatestVersion } from '../db/queries/questionnaires.ts';

/** What a draft begins as. */
export type DraftStart =
	/** The newest published version of a code, or the one named. */
	| { readonly from: 'version'; readonly code: string; readonly version: number }
	/** What a campaign of this programme and wave would ask today. */
	| { readonly from: 'standard'; readonly programme: string; readonly waveMonths: number }
	| { readonly from: 'empty'; readonly title: string };

/** Begins a draft from a questionnaire that is there, or from nothing. What was published stays as it is. */
export async function startDraft(
	context: Context<StaffActor>,
	start: DraftStart
): Promise<Result<{ readonly draftId: string }>> {
	ensureCan(context.actor, 'campaigns.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const begun = await begin(tenant, start);
		if (!begun.ok) return begun;
		const document = begun.value;
		const draftId = context.newId();
		const { base } = document;
		await insertDraft(tenant, {
			id: draftId,
			fileName: base ? nameOf(base) : '',
			source: base ? 'version' : 'empty',
			document,
			notes: [],
			addedBy: context.actor.userId,
			addedAt: context.now()
		});
		await appendAudit(tenant, context, {
			action: 'questionnaire.draft-started',
			target: `questionnaire-draft:${draftId}`,
			details: { from: base ? nameOf(base) : 'empty', questions: document.items.length }
		});
		return ok({ draftId });
	});
}

function nameOf({ code, version }: NonNullable<QuestionnaireDraft['base']>): string {
	return version === null ? code : `${code}@${String(version)}`;
}

async function begin(tenant: Tenant, start: DraftStart): Promise<Result<QuestionnaireDraft>> {
	if (start.from === 'version') return fromVersion(tenant, start);
	if (start.from === 'standard') return fromStandard(tenant, start);
	const title = start.title.trim();
	if (title === '' || title.length > LONGEST_TITLE)
		return fail({ code: 'editor.title', at: 'title', params: { most: LONGEST_TITLE } });
	return ok(emptyDraft(slugOf(title), { fr: title }));
}

const LONGEST_TITLE = 200;

/** `Enquête 2026` → `local.Enquete-2026`. */
function slugOf(title: string): string {
	const plain = title.normalize('NFD').replace(/\p{Mark}/gu, '');
	return `local.${plain.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}`.slice(0, 60);
}

async function fromVersion(
	tenant: Tenant,
	{ code, version }: { readonly code: string; readonly version: number }
): Promise<Result<QuestionnaireDraft>> {
	const wellFormed = Number.isInteger(version) && version > 0 && version < MOST_VERSIONS;
	const document = wellFormed ? await selectDocument(tenant, { code, version }) : undefined;
	if (document === undefined) return fail({ code: 'questionnaire.unknown', found: quoteFound(code) });
	const parsed = parseQuestionnaire(document);
	return parsed.ok ? ok(draftOf(parsed.value, { code, version })) : parsed;
}

const MOST_VERSIONS = 2 ** 31;

async function fromStandard(
	tenant: Tenant,
	{ programme, waveMonths }: { readonly programme: string; readonly waveMonths: number }
): Promise<Result<QuestionnaireDraft>> {
	const found = (await selectProgrammes(tenant)).find(({ code }) => code === programme);
	if (!found) return fail({ code: 'editor.programme', at: 'programme', found: quoteFound(programme) });
	if (!(STANDARD_WAVES as readonly number[]).includes(waveMonths))
		return fail({ code: 'editor.wave', at: 'wave', found: String(waveMonths) });
	const code = standardCode(programme, waveMonths);
	const latest = await selectLatestVersion(tenant, code);
	if (latest) return fromVersion(tenant, { code, version: latest.version });
	const edition = await selectLatestEdition(tenant, found.id);
	const built = buildStandardQuestionnaire(
		{ code: programme, activities: edition?.activities ?? [] },
		waveMonths
	);
	return built.ok ? ok(draftOf(built.value, { code, version: null })) : built;
}
