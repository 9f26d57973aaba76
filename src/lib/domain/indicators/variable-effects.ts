import type { VariableChange } from '../survey/compare-questionnaires.ts';
import type { DefinitionSetCode } from './definition-set.ts';
import { readersOf, type VariableReader } from './variable-readers.ts';

/** What a change of a question does to an indicator: it can no longer be counted, or is counted otherwise. */
export interface IndicatorEffect {
	readonly set: DefinitionSetCode;
	readonly code: string;
	readonly effect: 'lost' | 'changed';
}

/** Parts of a question that say the same thing in other words, or elsewhere: no figure depends on them. */
const WORDS_ONLY = ['label', 'short', 'hint', 'page', 'list', 'example', 'longest', 'autocomplete', 'format'];

/**
 * What becomes of the indicators when a question changes, after `compareQuestionnaires`. Nothing for a change of
 * words alone: whether other words ask the same is for people to say.
 */
export function effectsOf(
	{ fate, feeds, changed, choices }: VariableChange,
	sets: readonly DefinitionSetCode[]
): readonly IndicatorEffect[] {
	if (fate === 'same' || fate === 'new') return fate === 'new' ? changedBy(readersOf(feeds, sets)) : [];
	if (fate === 'gone')
		return readersOf(feeds, sets).map(({ set, code, needs }) => ({
			set,
			code,
			effect: needs ? 'lost' : 'changed'
		}));
	const onlyWords =
		changed.every((part) => WORDS_ONLY.includes(part) || part === 'choices') &&
		choices.added.length + choices.removed.length === 0;
	return onlyWords ? [] : changedBy(readersOf(feeds, sets));
}

function changedBy(readers: readonly VariableReader[]): readonly IndicatorEffect[] {
	return readers.map(({ set, code }) => ({ set, code, effect: 'changed' }));
}
