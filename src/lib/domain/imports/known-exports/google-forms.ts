import { columnsNamed, type KnownExport } from './known-export.ts';

/** First column, in the languages of Google Forms. */
const TIMESTAMP = ['horodateur', 'timestamp', 'marca temporal', 'zeitstempel', 'informazioni cronologiche'];

/** Google Forms: the time of the answer, then one column a question. */
export const googleForms: KnownExport = {
	name: 'google-forms',
	recognise: ({ names }) => {
		const found = columnsNamed(names.slice(0, 1), TIMESTAMP);
		return found.length > 0 && names.length > 1 ? found : undefined;
	},
	missing: []
};
