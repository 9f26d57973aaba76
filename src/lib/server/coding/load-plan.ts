import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { planReplay, type ReplayPlan } from '#lib/domain/coding/work/plan-replay.ts';
import type { Tenant } from '../db/client.ts';
import { selectRulesInForce } from '../db/queries/coding-rules.ts';
import { selectWaitingTexts } from '../db/queries/coding-texts.ts';
import { selectLockedCohorts } from '../db/queries/snapshots.ts';
import { itemsOf, type CodedProgramme } from './find-programme.ts';
import { keyOf } from './tools.ts';

/** What the rules in force would change in a programme, now. */
export async function loadPlan(
	tenant: Tenant,
	programme: CodedProgramme,
	field: CodingList
): Promise<ReplayPlan> {
	const of = { programmeId: programme.id, field };
	const [waiting, rules] = [await selectWaitingTexts(tenant, of), await selectRulesInForce(tenant, of)];
	const lockedCohorts = new Set(await selectLockedCohorts(tenant, programme.id));
	const { edition } = programme;
	return planReplay(waiting, { rules, items: itemsOf(programme, field), edition, keyOf, lockedCohorts });
}
