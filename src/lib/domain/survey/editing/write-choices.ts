import { fail, ok, type Result } from '../../shared/result.ts';
import type { DraftChoice, DraftItem } from '../drafts/draft.ts';
import { MOST_CHOICES } from '../item.ts';
import { readOptionalText, readText, type FormReading } from './form-texts.ts';
import { freeCode } from './new-item.ts';

/** Choices of a question, or lines of a grid. */
export type ListName = 'choice' | 'row';

/** Texts of the choices of a form: `<list>-<code>-fr`, and their help `<list>-<code>-help-fr`. */
export function readChoices(
	form: FormReading,
	list: ListName,
	before: readonly DraftChoice[]
): readonly DraftChoice[] {
	return before.map(({ code, label, help }) => {
		const helped = readOptionalText(form, `${list}-${code}-help`, help);
		return {
			code,
			label: readText(form, `${list}-${code}`, label),
			...(list === 'choice' && helped ? { help: helped } : {})
		};
	});
}

/** What a button beside a choice does. */
export type ChoiceStep =
	| { readonly list: ListName; readonly step: 'add'; readonly code: string }
	| { readonly list: ListName; readonly step: 'remove' | 'up' | 'down'; readonly code: string };

/** `choice-up:CDI` → one place up; undefined for any other button. */
export function parseChoiceStep(text: string, newCode: (list: ListName) => string): ChoiceStep | undefined {
	const [, list, step, code = ''] = /^(choice|row)-(add|remove|up|down)(?::(.*))?$/.exec(text) ?? [];
	if (list !== 'choice' && list !== 'row') return undefined;
	if (step === 'add') return { list, step, code: newCode(list) };
	return step === 'remove' || step === 'up' || step === 'down' ? { list, step, code } : undefined;
}

/**
 * Adds, takes away or moves a choice. A choice keeps its code for ever: answers and conditions hold it.
 */
export function stepChoices(item: DraftItem, step: ChoiceStep): Result<DraftItem> {
	const before = listOf(item, step.list);
	if (!before) return ok(item);
	const codes = before.map(({ code }) => code);
	if (step.step === 'add') {
		const added = addedCode(step, codes);
		if (!added.ok) return added;
		return ok(withList(item, step.list, [...before, { code: added.value, label: {} }]));
	}
	if (step.step === 'remove')
		return ok(
			withList(
				item,
				step.list,
				before.filter(({ code }) => code !== step.code)
			)
		);
	const from = codes.indexOf(step.code);
	return ok(withList(item, step.list, swapped(before, from, from + (step.step === 'up' ? -1 : 1))));
}

function addedCode({ list, code }: ChoiceStep, taken: readonly string[]): Result<string> {
	const at = `${list}-new`;
	const most = list === 'row' ? MOST_ROWS : MOST_CHOICES;
	if (taken.length >= most) return fail({ code: 'editor.choices-many', at, params: { most } });
	const wanted = code.trim().toUpperCase();
	if (wanted === '') return ok(freeCode('', taken));
	if (!CHOICE_CODE.test(wanted)) return fail({ code: 'editor.choice-code', at, found: code.slice(0, 80) });
	return taken.includes(wanted) ? fail({ code: 'editor.code-taken', at, found: wanted }) : ok(wanted);
}

const CHOICE_CODE = /^[A-Z0-9][A-Z0-9_]{0,39}$/;
const MOST_ROWS = 12;

function listOf(item: DraftItem, list: ListName): readonly DraftChoice[] | undefined {
	if (list === 'row') return item.type === 'matrix' ? item.rows : undefined;
	return 'choices' in item ? item.choices : undefined;
}

function withList(item: DraftItem, list: ListName, choices: readonly DraftChoice[]): DraftItem {
	return { ...item, [list === 'row' ? 'rows' : 'choices']: choices };
}

function swapped(choices: readonly DraftChoice[], from: number, to: number): readonly DraftChoice[] {
	const [one, other] = [choices[from], choices[to]];
	if (!one || !other) return choices;
	return choices.map((choice, index) => (index === from ? other : index === to ? one : choice));
}
