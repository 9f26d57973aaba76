import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { planReplay } from '#lib/domain/coding/work/plan-replay.ts';
import type { WaitingText } from '#lib/domain/coding/work/build-queue.ts';
import type { ListChanges } from '#lib/domain/programmes/lists/compare-lists.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { checkListRequest, findEditedProgramme, listOf, type ListRequest } from '../coding/list-editing.ts';
import { coderOf, keyOf } from '../coding/tools.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectRulesInForce } from '../db/queries/coding-rules.ts';
import { selectWaitingTexts } from '../db/queries/coding-texts.ts';

/** What a new edition of a list would change, before it is made. */
export interface ListPreview {
	readonly changes: ListChanges;
	/** Waiting texts whose first proposal would be another one, those of most people first. */
	readonly proposals: readonly {
		readonly text: string;
		readonly people: number;
		readonly before: string | null;
		readonly after: string | null;
	}[];
	/** Decisions whose code the new edition has no heir for: they would apply to nobody who waits. */
	readonly lost: readonly { readonly text: string; readonly code: string }[];
}

/** Proposals told at once. */
const TOLD = 20;

/** Says what a new edition of a list changes. Nothing is kept, and what has a code keeps it either way. */
export async function previewList(
	context: Context<StaffActor>,
	request: ListRequest
): Promise<Result<ListPreview>> {
	ensureCan(context.actor, 'lists.write');
	const { field } = request;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const who = { actor: context.actor, permission: 'lists.write' } as const;
		const found = await findEditedProgramme(tenant, who, request.programme);
		if (!found.ok) return found;
		const checked = checkListRequest(found.value, request, context.now());
		if (!checked.ok) return checked;
		const { id, newest } = found.value;
		const { items, changes } = checked.value;
		const of = { programmeId: id, field };
		const waiting = await selectWaitingTexts(tenant, of);
		const rules = await selectRulesInForce(tenant, of);
		const { lost } = planReplay(waiting, { rules, items, edition: newest.edition + 1, keyOf });
		const first = (list: readonly ListedItem[]) => {
			const coder = coderOf(field, { ...newest.content, [keyIn(field)]: list });
			return (text: string) => coder(text).candidates[0]?.code ?? null;
		};
		const [before, after] = [first(listOf(newest.content, field)), first(items)];
		return ok({
			changes,
			proposals: compareProposals(waiting, before, after),
			lost: lost.map(({ rawText, code }) => ({ text: rawText, code }))
		});
	});
}

function keyIn(field: ListRequest['field']) {
	return field === 'jobFamily' ? 'targetJobs' : 'structures';
}

type FirstCode = (text: string) => string | null;

function compareProposals(
	waiting: readonly WaitingText[],
	before: FirstCode,
	after: FirstCode
): ListPreview['proposals'] {
	const byText = Map.groupBy(waiting, ({ text }) => text);
	return [...byText]
		.map(([text, rows]) => ({
			text,
			people: rows.reduce((sum, { people }) => sum + people, 0),
			before: before(text),
			after: after(text)
		}))
		.filter((one) => one.before !== one.after)
		.toSorted((a, b) => b.people - a.people)
		.slice(0, TOLD);
}
