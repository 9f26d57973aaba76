import { effectsOf, type IndicatorEffect } from '#lib/domain/indicators/variable-effects.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import type { VariableChange } from '#lib/domain/survey/compare-questionnaires.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import { plainText } from './rule-text.ts';
import type { Row } from '../base/table.ts';

/** One variable that is not the same in two versions, as a row of a table. */
export function changeRow(change: VariableChange, voice: Voice): Row {
	const { t, locale } = voice;
	const { code, short, fate, changed, choices, breaks } = change;
	const whole = fate === 'new' || fate === 'gone';
	const parts = [
		...changed.map((part) => partName(part, voice)),
		...choices.added.map((choice) => t('editor.changes.added', { choice })),
		...choices.removed.map((choice) => t('editor.changes.removed', { choice }))
	];
	return {
		cells: [
			{ text: code, note: plainText(short[locale]) },
			t(`editor.fate.${fate}`),
			{
				text: whole ? t('editor.changes.whole') : parts.join(', '),
				note: breaks && fate === 'adapted' ? t('editor.changes.breaks') : undefined
			},
			effectText(change, voice)
		]
	};
}

function partName(part: string, { t }: Voice): string {
	const key = `editor.part.${part}`;
	return t.knows(key) ? t(key) : part;
}

/** Sets whose figures staff see; those of other producers follow from the same variables. */
const SETS = ['rncp', 'ove'] as const;

function effectText(change: VariableChange, voice: Voice): string {
	const { t } = voice;
	const effects = effectsOf(change, SETS);
	if (effects.length === 0) return t(change.feeds === null ? 'editor.effect.none' : 'editor.effect.words');
	return (['lost', 'changed'] as const)
		.flatMap((effect) =>
			SETS.flatMap((set) => {
				const own = effects.filter((one) => one.effect === effect && one.set === set);
				if (own.length === 0) return [];
				const names = own.map((one) => indicatorName(one, voice)).join(', ');
				return [t(`editor.effect.${effect}`, { set: DEFINITION_SETS[set].label, names })];
			})
		)
		.join(' ');
}

function indicatorName({ code }: IndicatorEffect, { t }: Voice): string {
	const key = `figures.indicator.${code}.title`;
	return t.knows(key) ? t(key) : code;
}
