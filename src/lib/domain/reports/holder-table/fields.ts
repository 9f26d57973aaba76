import { DOSSIER_WAVES } from '../snapshot.ts';
import { isRespondent, waveOf, type Holder } from './holder.ts';
import type { HolderCell } from './cell.ts';
import { dayOf, known, WAVE_COLUMNS, whole, type WaveColumn } from './wave-columns.ts';

/** Columns about the holder, whatever the wave; the first thirteen and the last two of regulation 11.1. */
const HOLDER_COLUMNS = {
	annee_promotion: ({ line }) => line.cohort,
	n_titulaire: ({ line }) => line.number,
	nom_prenom: ({ name }) => name,
	sexe: ({ line }) => (line.award.sex === 'unknown' ? '' : line.award.sex),
	date_obtention: ({ line }) => dayOf(line.awardedOn),
	voie_acces: ({ line }) => (line.award.route === 'unknown' ? '' : line.award.route),
	centre: ({ line }) => line.award.centre,
	niveau_avant: ({ line }) =>
		/^\d$/.test(line.before.level) ? Number(line.before.level) : line.before.level,
	situation_avant: ({ line }) => known(line.award.entrySituation),
	fonction_avant: ({ line }) => line.before.jobTitle,
	employeur_avant: ({ line }) => line.before.employer,
	contrat_avant: ({ line }) => known(line.before.contract),
	remuneration_brute_annuelle_avant: ({ line }) => whole(line.before.grossYearEuros),
	source_documentaire: (holder) => noteOf(holder, ({ source }) => source === 'documented'),
	commentaire_certificateur: (holder) => noteOf(holder, ({ outcome }) => outcome.late === 'yes'),
	// Not in the form, for a template that asks for it.
	modalite: ({ line }) => (line.award.modality === 'unknown' ? '' : line.award.modality)
} as const satisfies Readonly<Record<string, (holder: Holder) => HolderCell>>;

export type WavePrefix = 'm06' | 'm12' | 'm24';
type OwnField = keyof typeof HOLDER_COLUMNS;

/** What a column may hold: `date_obtention`, `m06_situation`… */
export type HolderField = OwnField | `${WavePrefix}_${WaveColumn}`;

export const WAVE_PREFIXES: readonly WavePrefix[] = ['m06', 'm12', 'm24'];

/** Everything that a template may ask for. */
export const HOLDER_FIELDS: readonly HolderField[] = [
	...(Object.keys(HOLDER_COLUMNS) as OwnField[]),
	...WAVE_PREFIXES.flatMap((prefix) =>
		(Object.keys(WAVE_COLUMNS) as WaveColumn[]).map((column) => `${prefix}_${column}` as const)
	)
];

export function isHolderField(name: string): name is HolderField {
	return (HOLDER_FIELDS as readonly string[]).includes(name);
}

/** What stands in a column for a holder, codes not yet written as the template asks. */
export function readField(field: HolderField, holder: Holder): HolderCell {
	const [, prefix, column] = /^(m\d\d)_(.+)$/.exec(field) ?? [];
	if (prefix === undefined || column === undefined) return HOLDER_COLUMNS[field as OwnField](holder);
	return readWave(column as WaveColumn, Number(prefix.slice(1)), holder);
}

/**
 * A promotion that was not asked at that wave has empty cells. One who was asked and has not answered is `no` under
 * `repondant`, and has empty cells after it. A late answer and a situation known from a document are listed, as `no`,
 * with what is known: the last two columns say so.
 */
function readWave(column: WaveColumn, months: number, holder: Holder): HolderCell {
	if (!holder.asked.has(months)) return null;
	const wave = waveOf(holder, months);
	const nothing = wave === undefined || (wave.outcome.usable === 'no' && wave.source !== 'documented');
	if (nothing) return column === 'repondant' ? 'no' : null;
	if (column === 'neutralise' && !isRespondent(wave)) return null;
	return WAVE_COLUMNS[column](wave, holder);
}

/** The waves of which something holds, as codes that the template writes in words. */
function noteOf(holder: Holder, holds: (wave: NonNullable<ReturnType<typeof waveOf>>) => boolean): string {
	return DOSSIER_WAVES.filter((months) => {
		const wave = waveOf(holder, months);
		return wave !== undefined && holds(wave);
	})
		.map((months) => `m${String(months).padStart(2, '0')}`)
		.join(' ');
}
