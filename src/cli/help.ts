import type { Locale } from '#lib/i18n/locale.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import { COMMON_OPTIONS } from './arguments.ts';
import type { Command, Option } from './command.ts';

/** The list of commands. */
export function describeCommands(
	commands: readonly Command[],
	{ locale, translate }: { readonly locale: Locale; readonly translate: Translate }
): string {
	return [
		translate('cli.usage'),
		'',
		...columns(commands.map(({ name, summary }) => [name, summary[locale]])),
		'',
		translate('cli.exit-codes')
	].join('\n');
}

/** One command and its options. */
export function describeCommand({ name, summary, usage, options }: Command, locale: Locale): string {
	return [
		`devenir ${name} ${usage ?? ''}`.trim(),
		'',
		summary[locale],
		'',
		...columns(
			Object.entries<Option>({ ...options, ...COMMON_OPTIONS }).map(([option, { value, summary: text }]) => [
				value === undefined ? `--${option}` : `--${option} ${value}`,
				text[locale]
			])
		)
	].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
