import { comparable } from '../comparable.ts';
import { columnsNamed, placeOf, whereCell, type KnownExport } from './known-export.ts';

/** First column, in the languages that LimeSurvey writes it in. */
const RESPONSE_ID = /^(?:response id|id de la reponse|id de la respuesta|antwort id|id risposta)$/;

const SUBMITTED = ['date submitted', 'date de soumission', 'fecha de envio', 'datum abgeschickt'];

const SYSTEM = [
	...SUBMITTED,
	'last page',
	'derniere page',
	'ultima pagina',
	'start language',
	'langue de depart',
	'idioma inicial',
	'date started',
	'date de lancement',
	'fecha en que inicio',
	'date last action',
	'date de la derniere action',
	'fecha de la ultima accion',
	'seed',
	'tete de serie'
];

/** LimeSurvey, responses under the full texts of their questions. */
export const limesurveyTexts: KnownExport = {
	name: 'limesurvey-texts',
	recognise: ({ names }) => {
		const [first = ''] = names;
		const system = columnsNamed(names, SYSTEM);
		return RESPONSE_ID.test(comparable(first)) && system.length > 0 ? [first, ...system] : undefined;
	},
	missing: ['N/A'],
	unfinished: (names) => whereCell(placeOf(names, SUBMITTED), ['', 'n/a'])
};
