import type { DistributionFigure } from '#lib/domain/figures/figure.ts';
import type { DossierGroup, DossierProgramme } from '#lib/domain/reports/dossier.ts';
import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { Bilingual } from '#lib/domain/programmes/programme.ts';
import { formatLabel, type Voice } from '#lib/i18n/format-wording.ts';

/** What a code of a distribution is called. */
export type LabelOf = (code: string) => string;

const ALWAYS_LISTED = ['HORS_LISTE', 'NON_PRECISE', 'to-classify', 'other-titles'];

/** Codes of a list of the programme, and those that close every list. */
export function listedLabels(names: Readonly<Record<string, Bilingual>>, voice: Voice): LabelOf {
	return (code) => {
		if (code === '') return voice.t('outcomes.blank');
		if (ALWAYS_LISTED.includes(code)) return formatLabel({ key: `outcomes.listed.${code}` }, voice);
		return names[code]?.[voice.locale] ?? code;
	};
}

/** Families of jobs and the titles beneath them, as graduates wrote them. */
export function titleLabels(
	{ jobFamilies }: DossierProgramme,
	titles: Readonly<Record<string, string>>,
	voice: Voice
): LabelOf {
	const families = listedLabels(jobFamilies, voice);
	return (code) => titles[code] ?? families(code.includes('/') ? (code.split('/').at(-1) ?? code) : code);
}

/** Codes of a closed list of outcomes, and the two headings of contracts. */
export function codeLabels(field: OutcomeField, voice: Voice): LabelOf {
	return (code) => formatLabel(codeLabel(field, code), voice);
}

export function groupLabel({ field, code }: DossierGroup, voice: Voice): string {
	return code === '' ? voice.t('outcomes.blank') : codeLabels(field, voice)(code);
}

/** Cells in reading order, each family before its titles, with their people. Nothing of a dossier is withheld. */
export function countedCells(
	{ cells }: DistributionFigure,
	labelOf: LabelOf
): readonly {
	readonly label: string;
	readonly code: string;
	readonly x: number | null;
	readonly child: boolean;
}[] {
	return cells.map((cell) => ({
		label: labelOf(cell.code),
		code: cell.parent ?? cell.code,
		x: cell.display === 'hidden' ? null : cell.x,
		child: cell.parent !== undefined
	}));
}
