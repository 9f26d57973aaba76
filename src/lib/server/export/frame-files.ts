import { OUTCOME_CODES, OPEN_FIELDS } from '#lib/domain/outcomes/codes.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import { fillFrame } from '#lib/domain/reports/frames/fill-frame.ts';
import type { ReturnFrame } from '#lib/domain/reports/frames/frame.ts';
import { FRAMES } from '#lib/domain/reports/frames/registry.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { ExportRow } from '../db/queries/export-lines.ts';
import type { Codebook } from './codebook.ts';
import type { TableFormat, TableSource } from './table-format.ts';

/** Columns of every frame, in order. */
const COLUMNS = [
	...(['frame', 'item', 'label', 'group', 'cohort', 'wave_months'] as const),
	...(['numerator', 'denominator', 'value', 'unit', 'state'] as const)
];
const NUMBERS: readonly string[] = ['cohort', 'wave_months', 'numerator', 'denominator', 'value'];

/** One CSV for each body that asks schools for numbers of their classes. */
export const FRAME_FILES: readonly TableFormat[] = FRAMES.map((frame) => ({
	name: fileName(frame),
	contentType: 'text/csv; charset=utf-8',
	write: async function* (source) {
		yield writeFrame(frame, await readOutcomes(source), source.voice.t);
	}
}));

/** What the columns of the frames hold, and which of their lines nothing fills (W3C, Metadata Vocabulary for Tabular Data). */
export const FRAMES_METADATA: Codebook = {
	name: 'frames-metadata.json',
	contentType: 'application/csvm+json; charset=utf-8',
	write: (_variables, { t, locale }) => {
		const columns = COLUMNS.map((name) => ({
			...{ name, titles: name, 'dc:description': t(`frame.column.${name}`) },
			datatype: NUMBERS.includes(name) ? { base: 'decimal', format: { decimalChar: ',' } } : 'string'
		}));
		const tables = FRAMES.map((frame) => ({
			url: fileName(frame),
			'dc:title': t(`frame.title.${frame.code}`),
			'dc:description': t('frame.note'),
			dialect: { delimiter: ';', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
			notes: frame.items.flatMap((item) =>
				item.kind === 'open'
					? [{ item: item.code, label: labelOf(item.code, t), state: t(`frame.state.${item.reason}`) }]
					: []
			),
			tableSchema: { columns }
		}));
		const group = { '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }], tables };
		return `${JSON.stringify(group, null, '\t')}\n`;
	}
};

function fileName({ code }: ReturnFrame): string {
	return `frame-${code}.csv`;
}

type Translate = TableSource['voice']['t'];

function labelOf(item: string, t: Translate): string {
	return t(`frame.item.${item}` as MessageKey);
}

function writeFrame(frame: ReturnFrame, outcomes: readonly Outcome[], t: Translate): string {
	const lines = fillFrame(frame, outcomes).map((line) => [
		...[frame.code, line.item, labelOf(line.item, t), t(`frame.group.${line.group}`)],
		...[Number(line.cohort), line.waveMonths, line.numerator, line.denominator, line.value, line.unit],
		t(`frame.state.${line.state}`)
	]);
	return formatCsv(COLUMNS, lines);
}

/** Some classes of one programme: some thousands of outcomes at most. */
async function readOutcomes(source: TableSource): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	for await (const rows of source.rows()) outcomes.push(...rows.map(outcomeOf));
	return outcomes;
}

const KNOWN_FIELDS: readonly string[] = [...Object.keys(OUTCOME_CODES), ...OPEN_FIELDS];

function outcomeOf(row: ExportRow): Outcome {
	const fields = EXPORT_VARIABLES.map(({ field, kind }, at) => {
		const value = row[at] ?? null;
		const text = KNOWN_FIELDS.includes(field) && kind === 'count' ? String(value) : value;
		return [field, text] as const;
	});
	const record = Object.fromEntries(fields);
	// Every field of an outcome is a variable of the table; the award stays behind its pseudonym.
	return {
		...record,
		waveMonths: Number(record['wave']),
		awardId: String(record['pseudonym'])
	} as unknown as Outcome;
}
