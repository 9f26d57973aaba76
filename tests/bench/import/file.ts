import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { parseMapping, type Mapping } from '#lib/domain/imports/mapping.ts';

/** A survey of one wave as a university office keeps it: thirty columns, four fifths answered. */
const COLUMNS = [
	'id',
	'programme',
	'annee',
	'date_obtention',
	'sexe',
	'nationalite',
	'site',
	'regime',
	'serie_bac',
	'region_bac',
	'boursier',
	'mention',
	'statut_reponse',
	'mode',
	'situation',
	'etudes',
	'statut',
	'contrat',
	'temps',
	'niveau',
	'salaire',
	'prime',
	'quotite',
	'intitule',
	'employeur',
	'type_employeur',
	'secteur',
	'departement',
	'pays',
	'commentaire'
] as const;

const PROGRAMMES = ['CASP', 'CIAO', 'Licence pro RH', 'Master GRH', 'Master droit social'];
const TITLES = [
	'Conseillère en insertion',
	'Chargé d’accompagnement',
	'Assistante RH',
	'Éducateur',
	'Formatrice'
];
const EMPLOYERS = ['Mission locale', 'France Travail', 'Association Emmaüs', 'Ville de Lille', 'AFPA'];

/**
 * Writes so many rows. The same number gives the same file: what is measured must not depend on chance.
 *
 * @param noteCharacters length of the comment of each row, for files of some size
 */
export async function writeSurvey(path: string, rows: number, noteCharacters = 0): Promise<void> {
	const note = 'é'.repeat(noteCharacters);
	const stream = createWriteStream(path);
	stream.write(`${COLUMNS.join(';')}\n`);
	for (let from = 0; from < rows; from += 1000) {
		const count = Math.min(1000, rows - from);
		const text = Array.from(
			{ length: count },
			(_, index) => `${surveyRow(from + index).join(';')}${note}\n`
		).join('');
		if (!stream.write(text)) await once(stream, 'drain');
	}
	stream.end();
	await finished(stream);
}

function surveyRow(index: number): readonly string[] {
	const pick = <Value>(values: readonly Value[], step: number): Value =>
		values[Math.floor(index / step) % values.length] as Value;
	const answered = index % 5 !== 0;
	const works = answered && index % 3 !== 0;
	const when = 2010 + (index % 12);
	const job = (value: string) => (works ? value : '');
	return [
		`G${String(index).padStart(7, '0')}`,
		pick(PROGRAMMES, 1),
		String(when),
		`${String(1 + (index % 28)).padStart(2, '0')}/06/${when}`,
		pick(['Femme', 'Homme'], 1),
		pick(['française', 'étrangère'], 7),
		pick(['Paris', 'Lille', 'Lyon'], 3),
		'initiale',
		pick(['ES', 'L', 'S', ''], 2),
		pick(['Nord', 'Rhône', 'Étranger'], 5),
		pick(['Oui', 'Non'], 2),
		'',
		answered ? 'Internet' : '',
		answered ? 'web' : '',
		answered ? (works ? 'En emploi' : pick(['En recherche', 'En études'], 1)) : '',
		answered ? 'Non' : '',
		job(pick(['privé', 'association', 'public'], 2)),
		job(pick(['CDI', 'CDD', 'Fonctionnaire'], 3)),
		job(pick(['Oui', 'Non'], 11)),
		job(pick(['cadre', 'intermédiaire', 'employé'], 4)),
		job(`${1200 + (index % 1800)},${index % 100}`),
		'',
		job('100'),
		job(`${pick(TITLES, 1)} ${index % 97}`),
		job(pick(EMPLOYERS, 2)),
		job(pick(['Public', 'Privé'], 2)),
		job(pick(['Social', 'Enseignement', 'Santé'], 3)),
		job(pick(['75', '59', '69'], 3)),
		job('France'),
		''
	];
}

/** Every kind of field: codes, numbers with a decimal comma, dates, texts, columns kept as they are. */
export function surveyMapping(): Mapping {
	const mapping = parseMapping({
		format: 'devenir-mapping',
		version: 1,
		name: 'Bench',
		key: { columns: ['id'] },
		programme: { code: 'programme' },
		createProgrammes: true,
		cohort: 'annee',
		award: {
			awardedOn: 'date_obtention',
			sex: { column: 'sexe', values: { Femme: 'F', Homme: 'M' } },
			nationality: { column: 'nationalite', values: { française: 'french', étrangère: 'other' } },
			centre: 'site',
			route: { value: 'FORMATION_INITIALE_HORS_APPRENTISSAGE' }
		},
		waves: [
			{
				months: 6,
				fields: {
					collection: { column: 'statut_reponse', values: { Internet: 'complete' }, empty: 'no-contact' },
					mode: { column: 'mode', empty: 'not-applicable' },
					activity: {
						column: 'situation',
						values: { 'En emploi': 'employed', 'En recherche': 'seeking', 'En études': 'studying' }
					},
					study: { column: 'etudes', values: { Non: 'none' } },
					status: { column: 'statut', values: { privé: 'PRIV', association: 'ASSO', public: 'CONT' } },
					contract: { column: 'contrat', values: { CDI: 'CDI', CDD: 'CDD', Fonctionnaire: 'FON' } },
					workingTime: { column: 'temps', values: { Oui: 'full', Non: 'part' } },
					jobLevel: {
						column: 'niveau',
						values: { cadre: 'executive', intermédiaire: 'intermediate', employé: 'employee' }
					},
					country: { column: 'pays', values: { France: 'france' } },
					netMonthlyEuros: 'salaire',
					ftePercent: 'quotite',
					jobTitle: 'intitule',
					employer: 'employeur',
					structure: 'type_employeur',
					department: 'departement'
				}
			}
		]
	});
	if (!mapping.ok) throw new Error(JSON.stringify(mapping.problems));
	return mapping.value;
}

export const SURVEY_COLUMNS: readonly string[] = COLUMNS;
