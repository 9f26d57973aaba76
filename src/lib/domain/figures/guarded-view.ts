import type { Reader } from '../disclosure/audience.ts';
import type { Selection } from './selection.ts';

/** Who looks at what. */
export interface GuardedView {
	readonly reader: Reader;
	readonly selection: Selection;
	/** Codes of the programmes that the person may read, or 'all'. */
	readonly readable: 'all' | readonly string[];
}
