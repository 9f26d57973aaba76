import { formatRegisterXml } from '#lib/domain/reports/register-xml.ts';
import { publicationFile } from '../publication-file.ts';
import type { RequestHandler } from './$types';

/** The six public columns of the lock in force, as the fragment of a record with the register's tag names. */
export const GET: RequestHandler = (event) =>
	publicationFile(event, ({ register, institution }) => {
		const rows = register.map(({ computed }) => computed);
		return new Response(formatRegisterXml(rows, institution), {
			headers: {
				'content-type': 'application/xml; charset=utf-8',
				'content-disposition': 'attachment; filename="devenir-statistiques-promotions.xml"'
			}
		});
	});
