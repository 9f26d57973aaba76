import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Context } from '#lib/server/context.ts';
import type { Database } from '#lib/server/db/client.ts';
import type { Settings } from '#lib/server/settings.ts';

/** 0 done; 1 failed; 2 the input was refused, each problem told, nothing stored. */
export type ExitCode = 0 | 1 | 2;

type Text = Readonly<Record<Locale, string>>;

export interface Option {
	readonly type: 'string' | 'boolean';
	/** May be given several times: read it with `list`. */
	readonly multiple?: boolean;
	/** What stands for the value in the help, such as FILE. */
	readonly value?: string;
	readonly summary: Text;
}

/** One subcommand of `devenir`: a file here, and a line in `commands/index.ts`. */
export interface Command {
	readonly name: string;
	readonly summary: Text;
	/** What follows the name in the help: `FILE [--rows]`, `create --email ADDRESS | list`. */
	readonly usage?: string;
	/** On top of `--institution`, `--json` and `--help`, which every command has. */
	readonly options: Readonly<Record<string, Option>>;
	/** Answers a request to stop by itself; other commands are cut short, and what they opened closed. */
	readonly stopsItself?: boolean;
	/** Runs although a setting cannot be read, with its default instead. */
	readonly toleratesBadSettings?: boolean;
	run(args: Arguments, session: Session): Promise<ExitCode>;
}

/** What was written after the name of the command, checked against its options. */
export interface Arguments {
	/** The words that are no option, in order: a file, a sub-action. */
	readonly words: readonly string[];
	text(option: string): string | undefined;
	flag(option: string): boolean;
	list(option: string): readonly string[];
}

/** What a command works with. Everything it opens is closed after it. */
export interface Session {
	readonly settings: Settings;
	readonly locale: Locale;
	readonly translate: Translate;
	/** `--json`: standard output is one JSON value and nothing else. */
	readonly json: boolean;
	/**
	 * The pool. The embedded database is started when it does not run, and an empty database is migrated and
	 * given the institution `default`.
	 *
	 * @throws {Refusal} when there is no database to be had, or it is of another version
	 */
	database(): Promise<Database>;
	/**
	 * The operator in the institution of `--institution`, else in the only one, else in `default`.
	 *
	 * @throws {Refusal} when no institution has this code, or several may be meant
	 */
	context(): Promise<Context<OperatorActor>>;
	/** A file named by the person, from where they stood when they typed the command. */
	path(file: string): string;
	/** Progress, on standard error. */
	progress(text: string): void;
	/** The result, once: the value with `--json`, else the lines. */
	report(value: unknown, lines: readonly string[]): void;
	/** Tells every problem, and gives exit code 2. With `--json` prints `value`, or `{problems}`. */
	refuse(problems: readonly Problem[], value?: unknown): ExitCode;
}

/** Ends a command with the sentences of its problems. */
export class Refusal extends Error {
	readonly problems: readonly Problem[];
	readonly exitCode: ExitCode;

	constructor(problems: readonly Problem[], exitCode: ExitCode) {
		super(problems.map(({ code }) => code).join(', '));
		this.name = 'Refusal';
		this.problems = problems;
		this.exitCode = exitCode;
	}
}
