import { recode } from '#lib/domain/coding/work/recode.ts';
import type { TargetProposal } from '#lib/domain/coding/work/target-proposal.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { updateOutcomeCodes, type CodableOutcome } from '../db/queries/codable-outcomes.ts';
import { insertCodings } from '../db/queries/codings.ts';
import { codingOf } from './apply-rules.ts';

export interface TargetVerdict {
	readonly decision: 'yes' | 'no';
	readonly outcomes: readonly CodableOutcome[];
	readonly reason: string;
	readonly edition: number;
	readonly proposalOf: (outcome: CodableOutcome) => TargetProposal | null;
}

/** Writes a person's decision on jobs, and derives their outcomes again. */
export async function decideTargets(
	tenant: Tenant,
	context: Context,
	{ outcomes, decision, reason, edition, proposalOf }: TargetVerdict
): Promise<void> {
	const change = { field: 'target', code: decision } as const;
	await updateOutcomeCodes(
		tenant,
		outcomes.map((outcome) => recode(outcome, [change], outcome))
	);
	await insertCodings(
		tenant,
		outcomes.map((outcome) => ({
			...codingOf(outcome, change, context),
			rawText: outcome.jobTitle,
			proposal: proposalOf(outcome),
			reason,
			edition
		}))
	);
}
