import type { ProducerPrint } from './producer-print.ts';
import type { DefinitionSetCode } from '../../indicators/definition-set.ts';
import type { GapCause } from '../../indicators/variants/insersup-gap.ts';
import type { Wording } from '../../shared/wording.ts';
import type { ResolvedSelection } from '../dashboard.ts';
import type { Figure } from '../figure.ts';

/** « The same answers, by definition », and what makes two of them differ. */
export interface ComparedDefinitions {
	readonly selection: ResolvedSelection;
	readonly fictional: boolean;
	readonly told: Wording;
	/** In the order of the producers, never by height. */
	readonly lines: readonly DefinitionLine[];
	/** From the RNCP rate to InserSup's; null where it may not be read, or there is none. */
	readonly gap: readonly GapLine[] | null;
}

export interface DefinitionLine {
	readonly set: DefinitionSetCode;
	readonly figure: Figure;
	/** By the producer's own rule of display; null where nothing may be read. */
	readonly printed: ProducerPrint | null;
}

export interface GapLine {
	readonly cause: GapCause;
	readonly x: number;
	readonly d: number;
	/** What this rule alone adds to the rate before it, from -1 to 1; null for the first. */
	readonly change: number | null;
}
