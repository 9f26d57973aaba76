import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import type { Arguments, Option } from './command.ts';

/** What every command understands. */
export const COMMON_OPTIONS = {
	institution: {
		type: 'string',
		value: 'CODE',
		summary: { fr: 'établissement, par son code', en: 'institution, by its code' }
	},
	json: {
		type: 'boolean',
		summary: {
			fr: 'une valeur JSON sur la sortie standard, et rien d’autre',
			en: 'one JSON value on standard output, and nothing else'
		}
	},
	help: { type: 'boolean', summary: { fr: 'cette aide', en: 'this help' } }
} as const satisfies Record<string, Option>;

/** Reads the words after the name of a command. */
export function parseArguments(
	words: readonly string[],
	options: Readonly<Record<string, Option>>
): Result<Arguments> {
	const all: Readonly<Record<string, Option>> = { ...COMMON_OPTIONS, ...options };
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			options: Object.fromEntries(
				Object.entries(all).map(([name, { type, multiple = false }]) => [name, { type, multiple }])
			),
			allowPositionals: true
		});
		return ok(argumentsOf(values, positionals));
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
		return fail({ code: 'arguments.invalid', found: quoteFound(error.message.split('. ')[0] ?? '') });
	}
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function argumentsOf(values: Values, words: readonly string[]): Arguments {
	return {
		words,
		text: (option) => {
			const value = values[option];
			return typeof value === 'string' ? value : undefined;
		},
		flag: (option) => values[option] === true,
		list: (option) => {
			const value = values[option];
			return Array.isArray(value) ? value.map(String) : [];
		}
	};
}
