import type { OutcomeField } from '../outcomes/codes.ts';

/**
 * Shares in work and looking for work are published of a big enough class even where few people are on one side,
 * as the ministry does; further study, inability and every other category follow the rule of cells (statistics 6.1).
 */
export function isOpenSituation(field: OutcomeField, code: string): boolean {
	if (field === 'situation') return code === 'employed' || code === 'unemployed';
	return field === 'correctedActivity' && (code === 'employed' || code === 'seeking');
}
