import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestionnaire, type Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { buildStandardQuestionnaire } from '#lib/domain/survey/standard/standard.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';

const both = (text: string) => ({ fr: text, en: text });

/** A choice called like its code. */
const aChoice = (code: string) => ({ code, label: both(code) });

/** An item as a document writes it, with only what a test is about. */
export function anItem(
	code: string,
	changes: Readonly<Record<string, unknown>> = {}
): Record<string, unknown> {
	const { choices = ['A', 'B'], rows = ['R1', 'R2'], ...others } = changes;
	const type = changes['type'] ?? 'single';
	return {
		code,
		type,
		label: both(`${code} ?`),
		short: both(code),
		...(WITH_CHOICES.includes(type) ? { choices: (choices as string[]).map((one) => aChoice(one)) } : {}),
		...(type === 'matrix' ? { rows: (rows as string[]).map((one) => aChoice(one)) } : {}),
		...others
	};
}

const WITH_CHOICES: readonly unknown[] = ['single', 'multiple', 'matrix', 'ranking'];

/** A questionnaire document of these items. */
export function aDocument(...items: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
	return { format: 1, code: 'test', title: both('Test'), waves: [6], items };
}

/** The same, read. */
export function aQuestionnaire(...items: readonly Readonly<Record<string, unknown>>[]): Questionnaire {
	return read(aDocument(...items));
}

/** One of `tests/fixtures/questionnaires`: each shows one thing that the engine does. */
export function theQuestionnaire(name: string): Questionnaire {
	const file = join(import.meta.dirname, '..', 'fixtures', 'questionnaires', `${name}.json`);
	return read(JSON.parse(readFileSync(file, 'utf8')));
}

/** The standard questionnaire of CASP at a wave. */
export function theStandardQuestionnaire(waveMonths = 6): Questionnaire {
	const casp = CASP_PRESET.programmes.find(({ code }) => code === 'CASP');
	const built = buildStandardQuestionnaire(
		{ code: 'CASP', activities: casp?.edition.activities ?? [] },
		waveMonths
	);
	if (!built.ok) throw new Error(JSON.stringify(built.problems));
	return built.value;
}

function read(document: unknown): Questionnaire {
	const parsed = parseQuestionnaire(document);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}
