import type { Condition } from '../condition.ts';

/** In work at the reference date. */
export const IN_WORK: Condition = { question: 'C1', in: ['EMP'] };

/** In work when the training began, as answered or as the file of graduates has it. */
export function entryIn(...codes: readonly string[]): Condition {
	return {
		any: [
			{ question: 'B2', in: codes },
			{ fact: 'entrySituation', in: codes }
		]
	};
}
