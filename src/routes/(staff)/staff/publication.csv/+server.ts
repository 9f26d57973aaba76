import { formatPublishedCsv } from '#lib/domain/figures/build-promotion.ts';
import { csvFile } from '../answer-twin.ts';
import { publicationFile } from '../publication-file.ts';
import type { RequestHandler } from './$types';

/** The six public columns of the lock in force, under the register's own names. */
export const GET: RequestHandler = (event) =>
	publicationFile(event, ({ register }) =>
		csvFile(formatPublishedCsv(register.map(({ computed }) => computed)), 'devenir-statistiques-promotions')
	);
