import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { approvePublication } from './approve-publication.ts';
import { lockReport } from './lock-report.ts';
import { proposePublication } from './propose-publication.ts';

/** Newest promotions of the demonstration of which every job is decided. */
const DECIDED = { programme: 'CASP', cohorts: [2020, 2021] };

/** Locks and publishes two promotions of the fictional institution, so that its public page has something to show. */
export async function publishDemo(context: Context<OperatorActor>): Promise<void> {
	ensureCan(context.actor, 'publications.approve');
	valueOf(await lockReport(context, { ...DECIDED, digest: null }));
	const { id } = valueOf(await proposePublication(context, DECIDED.programme));
	valueOf(await approvePublication(context, id));
}

/** Records made from a fixed seed have no fault that a person could put right. */
function valueOf<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(`The demonstration: ${result.problems[0].code}`);
	return result.value;
}
