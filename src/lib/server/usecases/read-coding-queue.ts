import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Coding } from '#lib/domain/coding/coding.ts';
import { buildQueue, type Cluster } from '#lib/domain/coding/work/build-queue.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { carryCode } from '#lib/domain/coding/work/crosswalk.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectRulesInForce } from '../db/queries/coding-rules.ts';
import { selectWaitingTexts } from '../db/queries/coding-texts.ts';
import { findCodedProgramme, itemsOf } from '../coding/find-programme.ts';
import { codeProposer } from '../coding/propose-code.ts';
import { keyOf } from '../coding/tools.ts';

export interface QueueRequest {
	readonly programme: string;
	readonly field: CodingList;
	/** Clusters to leave out first. */
	readonly skip: number;
}

export type CodedCluster = Cluster & { readonly coding: Coding };

export interface CodingQueue {
	readonly edition: number;
	readonly validFrom: string;
	readonly items: readonly ListedItem[];
	/** Clusters of this page, the weightiest first. */
	readonly clusters: readonly CodedCluster[];
	readonly clusterCount: number;
	readonly peopleCount: number;
	/** Of them, people whose text a rule in force answers already: nobody needs to decide again. */
	readonly ruledCount: number;
}

/** Clusters of a page. */
export const QUEUE_PAGE = 25;

/** Texts of a programme without a code, put together where they read alike, with what each could be. */
export async function readCodingQueue(
	context: Context<StaffActor>,
	{ programme: code, field, skip }: QueueRequest
): Promise<Result<CodingQueue>> {
	ensureCan(context.actor, 'coding.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.read' }, code);
		if (!found.ok) return found;
		const programme = found.value;
		const items = itemsOf(programme, field);
		const of = { programmeId: programme.id, field };
		const waiting = await selectWaitingTexts(tenant, of);
		const rules = await selectRulesInForce(tenant, of);
		const ruled = new Set(
			rules.filter((rule) => carryCode(rule.code, items) !== undefined).map(({ clusterKey }) => clusterKey)
		);
		const queue = buildQueue(waiting, keyOf);
		const open = queue.filter(({ key }) => !ruled.has(key));
		const propose = await codeProposer(tenant, programme, field);
		return ok({
			edition: programme.edition,
			validFrom: programme.validFrom,
			items,
			clusters: open
				.slice(skip, skip + QUEUE_PAGE)
				.map((cluster) => ({ ...cluster, coding: propose(cluster.text) })),
			clusterCount: open.length,
			peopleCount: countPeople(open),
			ruledCount: countPeople(queue) - countPeople(open)
		});
	});
}

function countPeople(clusters: readonly Cluster[]): number {
	return clusters.reduce((sum, { people }) => sum + people, 0);
}
