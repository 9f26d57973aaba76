import { OPEN_COLUMNS, type OpenColumn } from '#lib/domain/reports/public/public-lines.ts';
import { answerOpen } from '../answer-open.ts';
import { openAddress } from '../open-address.ts';
import type { RequestHandler } from './$types';

const FICTIONAL: OpenColumn = {
	name: 'fictional',
	datatype: 'string',
	description: { fr: 'Données fictives : yes ou no', en: 'Fictional data: yes or no' }
};

/** How the table of numbers is written and what its columns hold (W3C, Metadata Vocabulary for Tabular Data). */
export const GET: RequestHandler = (event) =>
	answerOpen(event, ({ institution, programme, figures }) => {
		const { path, query } = openAddress(event.url, event.params.programme);
		const published = figures.state === 'published' ? figures : null;
		const data = {
			'@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
			url: `${path}.csv${query}`,
			'dc:title': programme.name.fr,
			'dc:publisher': institution.name,
			'dc:description': institution.fictional ? 'Données fictives. Fictional data.' : undefined,
			'dc:modified': published?.approvedAt?.slice(0, 10),
			'dc:identifier': published?.sha256,
			dialect: { delimiter: ';', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
			tableSchema: {
				columns: [...OPEN_COLUMNS, FICTIONAL].map(({ name, datatype, description }) => ({
					...{ name, titles: name },
					datatype: datatype === 'decimal' ? { base: 'decimal', format: { decimalChar: ',' } } : datatype,
					'dc:description': [
						{ '@value': description.fr, '@language': 'fr' },
						{ '@value': description.en, '@language': 'en' }
					]
				}))
			}
		};
		return {
			type: 'application/csvm+json; charset=utf-8',
			text: `${JSON.stringify(data, null, '\t')}\n`
		};
	});
