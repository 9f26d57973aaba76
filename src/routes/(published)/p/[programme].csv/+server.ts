import { OPEN_COLUMNS, openLines } from '#lib/domain/reports/public/public-lines.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { answerOpen } from '../answer-open.ts';
import { openAddress } from '../open-address.ts';
import type { RequestHandler } from './$types';

/** The published numbers, one a line; no line where nothing is published. */
export const GET: RequestHandler = (event) =>
	answerOpen(event, ({ figures, institution }) => {
		const { path, query } = openAddress(event.url, event.params.programme);
		const columns = OPEN_COLUMNS.map(({ name }) => name);
		const lines = figures.state === 'published' ? openLines(figures.sheet) : [];
		return {
			type: 'text/csv; charset=utf-8; header=present',
			text: formatCsv(
				[...columns, 'fictional'],
				lines.map((line) => [...line, institution.fictional ? 'yes' : 'no'])
			),
			headers: {
				'content-disposition': `attachment; filename="devenir-${event.params.programme.replace(/[^\w-]/g, '_')}.csv"`,
				link: `<${path}.csv-metadata.json${query}>; rel="describedby"; type="application/csvm+json"`
			}
		};
	});
