import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import { reportSilence } from '#lib/domain/outcomes/frame-outcome.ts';
import type { Tenant } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import type { AnsweringState } from './state.ts';

/** Writes that somebody refused to answer, unless something is known of the wave already. */
export async function writeRefusal(
	tenant: Tenant,
	{ row, referenceDate }: AnsweringState,
	at: Date
): Promise<void> {
	if (row.outcomeSource !== null && row.outcomeSource !== 'frame') return;
	const { employer, ...silence } = reportSilence(
		row,
		{ waveMonths: row.waveMonths, referenceDate },
		'refused'
	);
	const outcome = { ...deriveOutcome(silence, row), employer };
	await upsertOutcomes(tenant, [outcome], { source: 'frame', sourceId: null, at });
}
