import type { ControlFacts } from '../controls/control.ts';
import type { PublishedPromotion } from '../../figures/promotion-table.ts';
import type { LockFacts } from '../lock.ts';

/** A publication as staff see it in the history of a programme. */
export interface PublicationView {
	readonly id: string;
	readonly state: 'proposed' | 'published' | 'withdrawn' | 'replaced' | 'refused';
	readonly sha256: string;
	/** Years of its promotions. */
	readonly cohorts: readonly number[];
	/** ISO instants, and who. */
	readonly proposed: Act;
	readonly approved: Act | null;
	readonly ended: (Act & { readonly reason: string }) | null;
}

export interface Act {
	/** A name, or the id of an account that is gone; null for the command line of the server, where nobody has a name. */
	readonly by: string | null;
	readonly at: string;
}

/** What the register prints of a promotion, held against what is computed. */
export interface RegisterRow {
	readonly computed: PublishedPromotion;
	/** Columns in which the imported record differs. */
	readonly gaps: readonly {
		readonly column: keyof PublishedPromotion;
		readonly recorded: number;
		readonly computed: number | null;
	}[];
	/** The imported record holds this promotion. */
	readonly recorded: boolean;
}

/** Everything that the page of publication of a programme says. */
export interface PublicationBoard {
	readonly programme: { readonly id: string; readonly code: string; readonly registerNumber: string | null };
	readonly institution: { readonly code: string; readonly fictional: boolean };
	readonly lock: LockFacts | null;
	/** The newest first. */
	readonly history: readonly PublicationView[];
	/** Six columns of the lock in force, the newest first; none without a lock. */
	readonly register: readonly RegisterRow[];
	readonly record: {
		readonly fileName: string;
		readonly importedAt: string;
		readonly promotions: NonNullable<ControlFacts['record']>;
	} | null;
}
