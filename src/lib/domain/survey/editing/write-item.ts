import { fail, ok, type Result } from '../../shared/result.ts';
import type { DraftChoice, DraftItem } from '../drafts/draft.ts';
import type { FieldReader } from '../fields.ts';
import { isQuestionCode } from '../item.ts';
import type { QuestionTypeName } from '../question-types/index.ts';
import { readOptionalText, readSetting, readText, type FormReading } from './form-texts.ts';
import { readChoices } from './write-choices.ts';

/**
 * A question as its form says it: texts, settings of its type, choices. Its code, its type and what it feeds stay.
 *
 * Texts may still be missing. A number that cannot be, or a text too long, is a problem at its field.
 */
export function writeItem(item: DraftItem, read: FieldReader): Result<DraftItem> {
	const form: FormReading = { read, problems: [] };
	const others = Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'hint'));
	const hint = readOptionalText(form, 'hint', item.hint);
	const write = WRITERS[item.type] as Writer<DraftItem> | undefined;
	const written = {
		...others,
		...(hint ? { hint } : {}),
		label: readText(form, 'label', item.label),
		short: readText(form, 'short', item.short),
		optional: ticked(read, 'optional'),
		extra: ticked(read, 'extra'),
		...write?.(item, form)
	} as DraftItem;
	const [first, ...rest] = form.problems;
	return first ? fail(first, ...rest) : ok(written);
}

const ticked = (read: FieldReader, name: string) => read(name).length > 0;

type Writer<Of extends DraftItem> = (item: Of, form: FormReading) => Partial<Of>;

const withChoices = (item: { readonly choices: readonly DraftChoice[] }, form: FormReading) => ({
	choices: readChoices(form, 'choice', item.choices)
});

const withLength = (item: { readonly longest: number }, form: FormReading) => ({
	longest: readSetting(form, 'longest', item.longest, { least: 1, most: 300 })
});

/** What each type has beside its texts; the others have nothing. */
const WRITERS: {
	readonly [Name in QuestionTypeName]?: Writer<Extract<DraftItem, { readonly type: Name }>>;
} = {
	single: (item, form) => ({
		choices: readChoices(form, 'choice', item.choices),
		list: ticked(form.read, 'list')
	}),
	multiple: withChoices,
	ranking: (item, form) => ({
		choices: readChoices(form, 'choice', item.choices),
		places: readSetting(form, 'places', item.places, { least: 1, most: Math.min(10, item.choices.length) })
	}),
	matrix: (item, form) => ({
		rows: readChoices(form, 'row', item.rows),
		choices: readChoices(form, 'choice', item.choices)
	}),
	text: withLength,
	'job-title': withLength,
	employer: withLength,
	'long-text': (item, form) => ({
		longest: readSetting(form, 'longest', item.longest, { least: 1, most: 5000 })
	}),
	number: numberSettings,
	month: years,
	date: years,
	scale: scaleSettings,
	unchanged: (_, form) => ({ copies: form.read('copies').filter(isQuestionCode) })
};

const ANY_NUMBER = { least: -1_000_000_000, most: 1_000_000_000, decimals: true };

function numberSettings(item: Extract<DraftItem, { type: 'number' }>, form: FormReading) {
	const least = readSetting(form, 'least', item.least, ANY_NUMBER);
	const most = readSetting(form, 'most', item.most, { ...ANY_NUMBER, least });
	const example = readSetting(form, 'example', item.example, { least, most, decimals: true });
	return { least, most, example, whole: ticked(form.read, 'whole'), unit: readText(form, 'unit', item.unit) };
}

function years(item: { readonly firstYear: number; readonly lastYear: number }, form: FormReading) {
	const firstYear = readSetting(form, 'firstYear', item.firstYear, { least: 1900, most: 2200 });
	return {
		firstYear,
		lastYear: readSetting(form, 'lastYear', item.lastYear, { least: firstYear, most: 2200 })
	};
}

function scaleSettings(item: Extract<DraftItem, { type: 'scale' }>, form: FormReading) {
	const least = readSetting(form, 'least', item.least, { least: 0, most: 9 });
	const most = readSetting(form, 'most', item.most, { least: least + 1, most: 10 });
	const { ends } = item;
	const named = {
		least: readText(form, 'end-least', ends.least),
		most: readText(form, 'end-most', ends.most)
	};
	return { least, most, ends: named };
}
