import { translator } from '#lib/i18n/translate.ts';
import type { Settings } from '#lib/server/settings.ts';
import { parseArguments } from './arguments.ts';
import { Refusal, type Command, type ExitCode } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { describeCommand, describeCommands } from './help.ts';
import { openSession } from './session.ts';
import { loadSettings, readableSettings } from './load-settings.ts';
import { printProblems } from './print-problems.ts';
import { sentence, terminalLocale } from './terminal.ts';

/** `devenir <command> …`: finds the command, gives it a session, and closes what it opened. */
async function main([name = 'help', ...words]: readonly string[]): Promise<ExitCode> {
	if (['help', '--help', '-h'].includes(name)) return printHelp(words[0]);
	const command = await findCommand(name);
	if (!command) {
		process.stderr.write(`${sentence(process.env, 'cli.unknown-command', { name })}\n`);
		return 2;
	}
	const args = parseArguments(words, command.options);
	if (!args.ok) throw new Refusal(args.problems, 2);
	if (args.value.flag('help')) return printHelp(name);
	return runCommand(command, args.value);
}

async function runCommand(command: Command, args: Parameters<Command['run']>[0]): Promise<ExitCode> {
	const session = openSession(await settingsFor(command), args);
	const closeOnSignal = () => {
		void session.close().finally(() => process.exit(130));
	};
	if (!command.stopsItself) process.once('SIGINT', closeOnSignal).once('SIGTERM', closeOnSignal);
	try {
		return await command.run(args, session);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		session.refuse(error.problems);
		return error.exitCode;
	} finally {
		await session.close();
	}
}

async function settingsFor({ toleratesBadSettings = false }: Command): Promise<Settings> {
	return toleratesBadSettings ? readableSettings(process.env) : loadSettings(process.env);
}

async function findCommand(name: string): Promise<Command | undefined> {
	if (!Object.hasOwn(COMMANDS, name)) return undefined;
	return (await COMMANDS[name]?.())?.command;
}

async function printHelp(name: string | undefined): Promise<ExitCode> {
	const locale = terminalLocale(process.env);
	const command = name === undefined ? undefined : await findCommand(name);
	const text = command
		? describeCommand(command, locale)
		: describeCommands(await everyCommand(), { locale, translate: translator(locale) });
	process.stdout.write(`${text}\n`);
	return 0;
}

async function everyCommand(): Promise<readonly Command[]> {
	const modules = await Promise.all(Object.values(COMMANDS).map((load) => load()));
	return modules.map(({ command }) => command);
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	printProblems(error.problems, process.argv.includes('--json'));
	process.exitCode = error.exitCode;
}
