import type { Problem } from '#lib/domain/shared/problem.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { translator, type MessageKey } from '#lib/i18n/translate.ts';
import type { MessageParams } from '#lib/i18n/message.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of a terminal: English where it asks for it, French otherwise. */
export function terminalLocale(environment: Environment): Locale {
	return languageOf(environment) === 'en' ? 'en' : 'fr';
}

/** What stops a start must be understood: in French, and in English too where the terminal is not French. */
export function sentence(environment: Environment, key: MessageKey, params: MessageParams = {}): string {
	return inEachLocale(environment, (locale) => translator(locale)(key, params));
}

/** One paragraph a problem. */
export function problemSentences(environment: Environment, problems: readonly Problem[]): string {
	return problems
		.map((problem) => inEachLocale(environment, (locale) => formatProblem(problem, translator(locale))))
		.join('\n');
}

function inEachLocale(environment: Environment, write: (locale: Locale) => string): string {
	const locales = languageOf(environment) === 'fr' ? (['fr'] as const) : LOCALES;
	return locales.map(write).join('\n');
}

function languageOf(environment: Environment): string {
	const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
	return named.slice(0, 2).toLowerCase();
}
