import { ENCODINGS, DELIMITERS, QUOTES, type Inspection } from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { inspectFile } from '#lib/server/csv/inspect-file.ts';
import { openFile } from '#lib/server/csv/source.ts';
import type { Arguments, Command, Session } from '../command.ts';

/** Says what the reader understands of a file. Touches no database. */
export const command: Command = {
	name: 'inspect',
	summary: {
		fr: 'dit ce qui est compris d’un fichier CSV, sans rien enregistrer',
		en: 'says what is understood of a CSV file, and stores nothing'
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
		encoding: {
			type: 'string',
			value: 'NAME',
			summary: { fr: `encodage : ${ENCODINGS.join(', ')}`, en: `encoding: ${ENCODINGS.join(', ')}` }
		},
		delimiter: {
			type: 'string',
			value: 'CHARACTER',
			summary: { fr: 'séparateur : , ; | ou tab', en: 'separator: , ; | or tab' }
		},
		quote: {
			type: 'string',
			value: 'CHARACTER',
			summary: { fr: 'guillemet : " ou \'', en: 'quote: " or \'' }
		},
		'header-rows': {
			type: 'string',
			value: 'NUMBER',
			summary: { fr: 'lignes d’en-tête, de 0 à 3', en: 'header rows, 0 to 3' }
		}
	},
	run: async (args, session) => {
		const [file, ...others] = args.words;
		if (file === undefined || others.length > 0) {
			return session.refuse([{ code: 'arguments.invalid', found: ['inspect', ...args.words].join(' ') }]);
		}
		const options = readingOptions(args);
		if ('code' in options) return session.refuse([options]);
		const source = await openFile(session.path(file));
		if (!source.ok) return session.refuse(source.problems);
		const inspection = await inspectFile(source.value, { ...options, rows: args.flag('rows') });
		const value = withMessages(inspection, session);
		if (inspection.problems.length > 0) return session.refuse(inspection.problems, value);
		session.report(value, describe(inspection, source.value.name, session));
		return 0;
	}
};

const MOST_HEADER_ROWS = 3;

/** What is said about the reading, or the option that says something impossible. */
function readingOptions(args: Arguments) {
	const encoding = ENCODINGS.find((known) => known === args.text('encoding')?.toLowerCase());
	if (args.text('encoding') !== undefined && !encoding) return invalid('--encoding', args.text('encoding'));
	const asked = args.text('delimiter')?.replace(/^(tab|\\t)$/, '\t');
	const delimiter = DELIMITERS.find((known) => known === asked);
	if (asked !== undefined && !delimiter) return invalid('--delimiter', asked);
	const quote = QUOTES.find((known) => known === args.text('quote'));
	if (args.text('quote') !== undefined && !quote) return invalid('--quote', args.text('quote'));
	const rows = args.text('header-rows');
	const headerRows = rows === undefined ? undefined : Number(rows);
	if (headerRows !== undefined && !(headerRows >= 0 && headerRows <= MOST_HEADER_ROWS)) {
		return invalid('--header-rows', rows);
	}
	return { encoding, delimiter, quote, headerRows };
}

function invalid(option: string, value = ''): Problem {
	return { code: 'arguments.invalid', found: `${option} ${value}` };
}

/** Each remark with its sentence, for whoever reads the JSON. */
function withMessages(inspection: Inspection, { translate }: Session) {
	const told = (problems: readonly Problem[]) =>
		problems.map((problem) => ({ ...problem, message: formatProblem(problem, translate) }));
	return { ...inspection, warnings: told(inspection.warnings), problems: told(inspection.problems) };
}

const SHOWN_ROWS = 20;

function describe(inspection: Inspection, name: string, { translate }: Session): readonly string[] {
	const { columns, rowCount, warnings, rows = [] } = inspection;
	return [
		translate('imports.cli.file', { name, rows: rowCount, columns: columns.length }),
		translate('imports.cli.reading', {
			encoding: inspection.encoding ?? '',
			delimiter: inspection.delimiter === '\t' ? 'tab' : (inspection.delimiter ?? ''),
			quote: inspection.quote ?? '',
			headerRows: inspection.headerRows
		}),
		...columns.map((column) => `  ${translate('imports.cli.column', { ...column })}`),
		...warnings.map((warning) =>
			translate('imports.cli.warning', { text: located(warning, formatProblem(warning, translate)) })
		),
		...rows.slice(0, SHOWN_ROWS).map((cells) => cells.join(' | '))
	];
}

function located({ column, row }: Problem, text: string): string {
	const places = [column, row === undefined ? undefined : String(row)].filter((place) => place !== undefined);
	return places.length === 0 ? text : `[${places.join(', ')}] ${text}`;
}
