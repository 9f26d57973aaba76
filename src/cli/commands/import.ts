import { readFile } from 'node:fs/promises';
import { refusalOf } from '#lib/domain/imports/refuse-plan.ts';
import { parseMappingText, type Mapping } from '#lib/domain/imports/mapping.ts';
import { withProgramme } from '#lib/domain/imports/with-programme.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { openFile } from '#lib/server/csv/source.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { listImports } from '#lib/server/usecases/list-imports.ts';
import { previewImport } from '#lib/server/usecases/preview-import.ts';
import { undoImport } from '#lib/server/usecases/undo-import.ts';
import type { Arguments, Command, ExitCode, Session } from '../command.ts';
import {
	describeDryRun,
	describeImport,
	describeIndicator,
	describeImports,
	describePlan,
	describeUndo
} from '../describe-import.ts';

/** Takes a file in, says what it would do, takes it back, or lists what was taken in. */
export const command: Command = {
	name: 'import',
	summary: {
		fr: 'importe un fichier CSV, tout entier ou pas du tout ; annule un import ; liste les imports',
		en: 'imports a CSV file, whole or not at all; undoes an import; lists the imports'
	},
	usage:
		'FILE --mapping FILE.json [--programme CODE | --programme-column COLUMN] [--dry-run] [--skip-rejected] [--replace-corrections] | undo ID | list',
	options: {
		mapping: {
			type: 'string',
			value: 'FILE.json',
			summary: {
				fr: 'correspondance entre colonnes et champs (docs/imports/mapping.md)',
				en: 'mapping between columns and fields (docs/imports/mapping.md)'
			}
		},
		programme: {
			type: 'string',
			value: 'CODE',
			summary: { fr: 'programme de toutes les lignes', en: 'programme of every row' }
		},
		'programme-column': {
			type: 'string',
			value: 'COLUMN',
			summary: {
				fr: 'colonne qui donne le programme ; ceux qui manquent sont créés',
				en: 'column that gives the programme; missing ones are made'
			}
		},
		'dry-run': {
			type: 'boolean',
			summary: {
				fr: 'dit ce qui changerait, sans rien enregistrer',
				en: 'says what would change, stores nothing'
			}
		},
		'skip-rejected': {
			type: 'boolean',
			summary: {
				fr: 'laisse de côté les lignes qui ont un problème, importe les autres',
				en: 'leaves out the rows that have a problem, imports the others'
			}
		},
		'replace-corrections': {
			type: 'boolean',
			summary: {
				fr: 'remplace ce qui a été corrigé à la main par ce que dit le fichier',
				en: 'replaces what was corrected by hand by what the file says'
			}
		},
		'keep-touched': {
			type: 'boolean',
			summary: {
				fr: 'avec undo : laisse les lignes touchées depuis, annule les autres',
				en: 'with undo: leaves the rows touched since, undoes the others'
			}
		}
	},
	run: (args, session) => {
		const [word, id, ...others] = args.words;
		if (others.length > 0 || word === undefined) return Promise.resolve(misused(args, session));
		if (word === 'list' && id === undefined) return list(session);
		if (word === 'undo' && id !== undefined) return undo(id, args, session);
		return id === undefined ? take(word, args, session) : Promise.resolve(misused(args, session));
	}
};

function misused(args: Arguments, session: Session): ExitCode {
	return session.refuse([{ code: 'arguments.invalid', found: ['import', ...args.words].join(' ') }]);
}

async function take(file: string, args: Arguments, session: Session): Promise<ExitCode> {
	const source = await openFile(session.path(file));
	if (!source.ok) return session.refuse(source.problems);
	const mapping = await readMapping(args, session);
	if (!mapping.ok) return session.refuse(mapping.problems);
	const skipRejected = args.flag('skip-rejected');
	// Nobody ticks boxes at a command line: warnings are told, accepted, and kept with the import.
	const request = {
		source: source.value,
		mapping: mapping.value,
		acceptedWarnings: 'all',
		skipRejected,
		replaceCorrections: args.flag('replace-corrections')
	} as const;
	const context = await session.context();
	if (args.flag('dry-run')) {
		const preview = await previewImport(context, request);
		if (!preview.ok) return session.refuse(preview.problems);
		const [first, ...others] = refusalOf(preview.value, request);
		if (first) return session.refuse([first, ...others]);
		session.report({ dryRun: true, ...describePlan(preview.value) }, describeDryRun(preview.value, session));
		return 0;
	}
	const report = await importFile(context, request);
	if (!report.ok) return session.refuse(report.problems);
	const value = {
		dryRun: false,
		import: report.value.importId,
		...describePlan(report.value),
		indicators: report.value.indicators.map(describeIndicator)
	};
	session.report(value, describeImport(report.value, session));
	return 0;
}

/** The mapping file, with the programme that the options name. */
async function readMapping(args: Arguments, session: Session): Promise<Result<Mapping>> {
	const path = args.text('mapping');
	if (path === undefined) return fail({ code: 'import.mapping-missing' });
	const text = await readText(session.path(path));
	if (!text.ok) return text;
	const mapping = parseMappingText(text.value);
	if (!mapping.ok) return mapping;
	const code = args.text('programme');
	const column = args.text('programme-column');
	if (code !== undefined && column !== undefined) {
		return fail({ code: 'arguments.invalid', found: '--programme --programme-column' });
	}
	if (code !== undefined) return ok(withProgramme(mapping.value, { code }));
	return ok(column === undefined ? mapping.value : withProgramme(mapping.value, { column }));
}

async function readText(path: string): Promise<Result<string>> {
	const file = await openFile(path);
	return file.ok ? ok(await readFile(path, 'utf8')) : file;
}

async function undo(importId: string, args: Arguments, session: Session): Promise<ExitCode> {
	const keepTouched = args.flag('keep-touched');
	const report = await undoImport(await session.context(), { importId, keepTouched });
	if (!report.ok) return session.refuse(report.problems);
	session.report(report.value, describeUndo(report.value, session));
	return 0;
}

async function list(session: Session): Promise<ExitCode> {
	const imports = await listImports(await session.context());
	session.report(
		imports.map(({ profile, ...facts }) => ({ ...facts, ignored: profile.ignored, waves: profile.waves })),
		describeImports(imports, session)
	);
	return 0;
}
