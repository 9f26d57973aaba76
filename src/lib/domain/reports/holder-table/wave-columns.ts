import { isMissing } from '../../outcomes/missing.ts';
import { isPayConverted, type SnapshotWave } from '../snapshot.ts';
import { isRespondent, type Holder } from './holder.ts';
import type { HolderCell } from './cell.ts';

/** Reads a column of one wave, of somebody of whom something is known at that wave. */
type ReadWave = (wave: SnapshotWave, holder: Holder) => HolderCell;

/** Columns of each wave, in the order of regulation 11.1: 14 to 31, 32 to 49, 50 to 67; then those that a template may add. */
export const WAVE_COLUMNS = {
	repondant: (wave) => yesNo(isRespondent(wave)),
	date_et_mode: ({ answeredOn, outcome }) =>
		[frenchDay(answeredOn), known(outcome.mode)].filter((part) => part !== '').join(' '),
	situation: ({ outcome }) => known(outcome.correctedActivity),
	neutralise: ({ outcome }) => outcome.neutralised,
	fonction: ({ outcome }) => outcome.jobTitle,
	activites: ({ activities }, holder) =>
		activities.map((code) => holder.activities[code] ?? code).join(' ; '),
	employeur: ({ employer }) => employer,
	secteur: ({ outcome }, { structures }) => structures[outcome.structure] ?? outcome.structure,
	departement_pays: ({ outcome }) => (outcome.country === 'abroad' ? 'abroad' : outcome.department),
	type_contrat: ({ outcome }) => known(outcome.contract),
	temps_travail_pct: ({ outcome }) => outcome.ftePercent ?? (outcome.workingTime === 'full' ? 100 : null),
	statut_cadre: ({ outcome }) => known(outcome.jobLevel),
	remuneration_brute_annuelle: ({ outcome }) => whole(outcome.grossYearEuros),
	remuneration_estimee: (wave) => (wave.outcome.grossYearEuros === null ? '' : yesNo(isPayConverted(wave))),
	primes_comprises: ({ bonusIncluded }) => (bonusIncluded === null ? '' : yesNo(bonusIncluded)),
	metier_vise: ({ outcome }) => (outcome.target === 'yes' || outcome.target === 'no' ? outcome.target : ''),
	motif_classement: ({ decision }) => (decision ? `${decision.reason} (${decision.by})` : ''),
	poste_identique_avant: ({ comparedWithBefore }) =>
		comparedWithBefore === '' ? '' : yesNo(comparedWithBefore === 'MEME'),
	// Not in the form, for a template that asks for them.
	date_reference: ({ outcome }) => dayOf(outcome.referenceDate),
	famille_metier: ({ outcome }) => outcome.jobFamily,
	statut_emploi: ({ outcome }) => known(outcome.status),
	lien_titre: ({ outcome }) => known(outcome.titleLink),
	effets: ({ effects }) => effects.join(' ; ')
} as const satisfies Readonly<Record<string, ReadWave>>;

export type WaveColumn = keyof typeof WAVE_COLUMNS;

/** How many of them the form has. */
export const FORM_WAVE_COLUMNS = 18;

/** `yes` and `no` are codes too: a template writes them `O` and `N`, or as its form asks. */
const yesNo = (value: boolean) => (value ? 'yes' : 'no');

/** A code, nothing where it is one of the reasons for having none. */
export function known(code: string): string {
	return isMissing(code) ? '' : code;
}

export function whole(euros: number | null): number | null {
	return euros === null ? null : Math.round(euros);
}

export function dayOf(day: string | null): HolderCell {
	return day === null ? null : { day };
}

/** `2024-06-12` as « 12/06/2024 ». */
export function frenchDay(day: string | null): string {
	return day === null ? '' : day.slice(0, 10).split('-').reverse().join('/');
}
