import type { Inspection } from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { inspectFile } from '#lib/server/csv/inspect-file.ts';
import { openFile } from '#lib/server/csv/source.ts';
import type { Command, Session } from '../command.ts';
import { READING_OPTIONS, readingOptions } from '../reading-options.ts';

/** Says what the reader understands of a file. Touches no database. */
export const command: Command = {
	name: 'inspect',
	summary: {
		fr: 'dit ce qui est compris d’un fichier CSV, XLSX, ODS ou LSA, sans rien enregistrer',
		en: 'says what is understood of a CSV, XLSX, ODS or LSA file, and stores nothing'
	},
	usage: 'FILE [--rows]',
	options: {
		rows: {
			type: 'boolean',
			summary: {
				fr: 'donne aussi les lignes qui seraient importées',
				en: 'also gives the rows it would import'
			}
		},
		...READING_OPTIONS
	},
	run: async (args, session) => {
		const [file, ...others] = args.words;
		if (file === undefined || others.length > 0) {
			return session.refuse([{ code: 'arguments.invalid', found: ['inspect', ...args.words].join(' ') }]);
		}
		const options = readingOptions(args);
		if (!options.ok) return session.refuse(options.problems);
		const source = await openFile(session.path(file));
		if (!source.ok) return session.refuse(source.problems);
		const inspection = await inspectFile(source.value, { ...options.value, rows: args.flag('rows') });
		const value = withMessages(inspection, session);
		if (inspection.problems.length > 0) return session.refuse(inspection.problems, value);
		session.report(value, describe(inspection, source.value.name, session));
		return 0;
	}
};

/** Each remark with its sentence, for whoever reads the JSON. */
function withMessages(inspection: Inspection, { translate }: Session) {
	const told = (problems: readonly Problem[]) =>
		problems.map((problem) => ({ ...problem, message: formatProblem(problem, translate) }));
	return { ...inspection, warnings: told(inspection.warnings), problems: told(inspection.problems) };
}

const SHOWN_ROWS = 20;

function describe(inspection: Inspection, name: string, session: Session): readonly string[] {
	const { translate } = session;
	const { columns, rowCount, warnings, rows = [] } = inspection;
	return [
		translate('imports.cli.file', { name, rows: rowCount, columns: columns.length }),
		translate('imports.cli.reading', {
			encoding: inspection.encoding ?? '',
			delimiter: inspection.delimiter === '\t' ? 'tab' : (inspection.delimiter ?? ''),
			quote: inspection.quote ?? '',
			headerRows: inspection.headerRows
		}),
		...origin(inspection, session),
		...columns.map(
			({ name: column, type, filled, distinct }) =>
				`  ${translate('imports.cli.column', { name: column, type, filled, distinct })}`
		),
		...warnings.map((warning) =>
			translate('imports.cli.warning', { text: located(warning, formatProblem(warning, translate)) })
		),
		...rows.slice(0, SHOWN_ROWS).map((cells) => cells.join(' | '))
	];
}

/** The sheet that was read, and the tool that wrote the file. */
function origin({ sheet, profile }: Inspection, { translate }: Session): readonly string[] {
	return [
		...(sheet === null ? [] : [translate('imports.cli.sheet', { sheet })]),
		...(profile
			? [translate('imports.cli.profile', { name: profile.name, proof: profile.proof.join(', ') })]
			: [])
	];
}

function located({ column, row }: Problem, text: string): string {
	const places = [column, row === undefined ? undefined : String(row)].filter((place) => place !== undefined);
	return places.length === 0 ? text : `[${places.join(', ')}] ${text}`;
}
