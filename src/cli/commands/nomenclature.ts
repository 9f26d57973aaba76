import { UPDATED_LISTS } from '#lib/domain/coding/editions/edition.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { readSourceTable, type SourceFile } from '#lib/server/nomenclatures/read-source-table.ts';
import { installNomenclature, type InstalledEdition } from '#lib/server/usecases/install-nomenclature.ts';
import { readNomenclatures, type ToldList } from '#lib/server/usecases/read-nomenclatures.ts';
import { Refusal, type Arguments, type Command, type ExitCode, type Session } from '../command.ts';

/** Editions of the nomenclatures: which are in force, and a new one from its publisher's files. */
export const command: Command = {
	name: 'nomenclature',
	usage: `list | install ${UPDATED_LISTS.join('|')} FILE... --edition NAME --published DAY [--dry-run]`,
	summary: {
		fr: 'nomenclatures : lister les éditions, en installer une depuis les fichiers de l’éditeur',
		en: 'nomenclatures: list the editions, install one from the files of its publisher'
	},
	options: {
		edition: {
			type: 'string',
			value: 'NAME',
			summary: {
				fr: 'nom que l’éditeur lui donne, comme v461',
				en: 'what its publisher calls it, such as v461'
			}
		},
		published: {
			type: 'string',
			value: 'DAY',
			summary: { fr: 'jour de publication, AAAA-MM-JJ', en: 'day of publication, YYYY-MM-DD' }
		},
		'dry-run': {
			type: 'boolean',
			summary: {
				fr: 'lit, compare à l’édition en vigueur, et n’enregistre rien',
				en: 'reads, compares with the edition in force, and stores nothing'
			}
		}
	},
	run: async (args, session) => {
		const [action = '', ...words] = args.words;
		if (action === 'list' && words.length === 0) return list(session);
		if (action === 'install' && words.length > 1) return install(args, session);
		return session.refuse([
			{ code: 'arguments.unknown-action', found: args.words.join(' '), params: { actions: 'list, install' } }
		]);
	}
};

async function list(session: Session): Promise<ExitCode> {
	const lists = await readNomenclatures(await session.context());
	session.report(
		lists,
		lists.flatMap((one) => describeList(one, session))
	);
	return 0;
}

function describeList({ list: name, editions }: ToldList, { translate }: Session): readonly string[] {
	return editions.map(({ edition, publishedOn, codes, wordings }, index) =>
		translate(index === 0 ? 'cli.nomenclature.in-force' : 'cli.nomenclature.former', {
			...{ list: name, edition, codes, wordings },
			date: publishedOn ?? translate('nomenclature.undated')
		})
	);
}

async function install(args: Arguments, session: Session): Promise<ExitCode> {
	const [, name = '', ...files] = args.words;
	const [edition, publishedOn] = [args.text('edition'), args.text('published')];
	if (edition === undefined || publishedOn === undefined) {
		const at = edition === undefined ? '--edition' : '--published';
		return session.refuse([{ code: 'arguments.missing', at }]);
	}
	const read = await readFiles(files, session);
	const dryRun = args.flag('dry-run');
	const request = { list: name, edition, publishedOn, files: read, dryRun };
	const installed = await installNomenclature(await session.context(), request);
	if (!installed.ok) return session.refuse(installed.problems);
	session.report({ ...installed.value, stored: !dryRun }, describe(installed.value, dryRun, session));
	return 0;
}

/** @throws {Refusal} with what is wrong with each file that is no table */
async function readFiles(files: readonly string[], session: Session): Promise<readonly SourceFile[]> {
	const tables: SourceFile[] = [];
	const problems: Problem[] = [];
	for (const file of files) {
		const read = await readSourceTable(session.path(file));
		if (read.ok) tables.push(read.value);
		else problems.push(...read.problems);
	}
	if (problems.length > 0) throw new Refusal(problems, 2);
	return tables;
}

function describe(
	{ list: name, edition, former, changes }: InstalledEdition,
	dryRun: boolean,
	{ translate }: Session
): readonly string[] {
	const { codes, wordings, addedCodes, removedCodes, addedWordings, removedWordings, moves } = changes;
	return [
		translate('cli.nomenclature.read', { list: name, edition, codes, wordings }),
		translate('cli.nomenclature.changes', {
			...{ former, addedWordings, removedWordings, moves: moves.length },
			addedCodes: addedCodes.length,
			removedCodes: removedCodes.length
		}),
		...moves.map(({ from, to, wordings: count, example }) =>
			translate('cli.nomenclature.move', { from, to, count, example })
		),
		translate(dryRun ? 'cli.nomenclature.dry' : 'cli.nomenclature.installed')
	];
}
