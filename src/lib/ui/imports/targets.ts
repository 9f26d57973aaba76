import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import {
	codesOf,
	PLAIN_TARGET_NAMES,
	PLAIN_TARGETS,
	type PlainTargetName
} from '#lib/domain/imports/plain-targets.ts';
import { formatLabel, type Voice } from '#lib/i18n/format-wording.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** Fields of the list, together under what they are about. */
export interface TargetGroup {
	readonly label: string;
	readonly options: readonly { readonly value: PlainTargetName; readonly label: string }[];
}

const GROUPS = {
	row: ['key', 'programme', 'cohort', 'attribute'],
	person: ['person'],
	award: ['award'],
	wave: ['wave']
} as const;

export function targetGroups(t: Translate): readonly TargetGroup[] {
	return Object.entries(GROUPS).map(([group, parts]) => ({
		label: t(`imports.group.${group as keyof typeof GROUPS}`),
		options: PLAIN_TARGET_NAMES.filter((name) =>
			(parts as readonly string[]).includes(PLAIN_TARGETS[name].part)
		).map((value) => ({ value, label: t(`imports.target.${value}`) }))
	}));
}

/** The codes that a value may be given, by their names. */
export function codeOptions(target: PlainTargetName, voice: Voice) {
	const { field } = PLAIN_TARGETS[target];
	return codesOf(target).map((code) => ({
		value: code,
		// A field of codes is a field of outcomes, whose codes all have a name.
		label: formatLabel(codeLabel(field as OutcomeField, code), voice)
	}));
}
