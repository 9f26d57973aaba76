import { deriveOutcome } from '../outcomes/derive.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { completeWave, reportedOutcome, type AwardLabels } from './complete-outcome.ts';
import type { DraftWave, Facts } from './draft.ts';
import { changedFields, type FieldChange } from './field-change.ts';
import { WAVE_FIELDS, type WaveField } from './target-fields.ts';

/** A wave of an award as it is kept, before the file touches it. */
export interface StoredWave {
	readonly fields: Facts<WaveField>;
	readonly derived: Pick<Outcome, 'situation' | 'neutralised' | 'usable'>;
	readonly source: 'frame' | 'response' | 'import' | 'documented';
}

export interface PlannedWave {
	/** `kept`: the file says something else, but a graduate or a document spoke since. */
	readonly action: 'create' | 'update' | 'unchanged' | 'kept';
	/** The employer is stored beside the outcome. */
	readonly outcome: Outcome & { readonly employer: string };
	readonly changes: readonly FieldChange[];
}

/** What is the same for every wave of an award. */
export type WaveLabels = Omit<AwardLabels, 'wave' | 'waveMonths'>;

export interface WaveSetting {
	readonly labels: WaveLabels;
	/** Jobs abroad are not set aside (regulation 10, N4). */
	readonly international: boolean;
}

const COMPARED = Object.keys(WAVE_FIELDS) as readonly WaveField[];

export function planWave(
	{ months, fields }: DraftWave,
	stored: StoredWave | undefined,
	{ labels, international }: WaveSetting
): PlannedWave {
	const facts = completeWave(fields, stored?.fields);
	const reported = reportedOutcome(facts, { ...labels, waveMonths: months, wave: String(months) });
	const outcome = { ...deriveOutcome(reported, { international }), employer: String(facts.employer ?? '') };
	if (stored === undefined) return { action: 'create', outcome, changes: [] };
	const changes = [
		...changedFields(`waves.${months}`, COMPARED, stored.fields, outcome),
		...changedFields(`waves.${months}`, DERIVED, stored.derived, outcome)
	];
	if (changes.length === 0) return { action: 'unchanged', outcome, changes };
	const isProtected = stored.source === 'response' || stored.source === 'documented';
	return isProtected ? { action: 'kept', outcome, changes: [] } : { action: 'update', outcome, changes };
}

const DERIVED = ['situation', 'neutralised', 'usable'] as const;
