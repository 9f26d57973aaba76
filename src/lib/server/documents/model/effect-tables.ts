import type { DossierWave } from '#lib/domain/reports/dossier.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Row } from '#lib/ui/base/table.ts';
import type { Table } from './document-model.ts';
import { countsText, figureOf, indicatorName, rateText } from './figure-cells.ts';

const COMPARED = ['MEME', 'MUT', 'AUT', 'PREM', ''];
const EFFECTS = ['POSTE', 'CONTRAT', 'SALAIRE', 'RESP', 'STATUT', 'RECO', 'RIEN', ''];

/** Criterion 2: who was in work before, what became of job-seekers, what the award changed. */
export function effectTables(
	captions: { readonly before: string; readonly changes: string },
	{ figures, effect }: DossierWave,
	voice: Voice
): readonly Table[] {
	const { t, locale } = voice;
	const columns = [
		{ label: t('report.column.measure') },
		{ label: t('report.column.value'), numeric: true },
		{ label: t('report.column.counts'), numeric: true }
	];
	const rates = ['DEJA', 'RETOUR_EMPLOI'].map((code): Row => {
		const figure = figureOf(figures, code);
		return { cells: [indicatorName(code, voice), rateText(figure, voice), countsText(figure, voice)] };
	});
	const count = (label: string, people: number, child = false): Row => ({
		cells: [label, formatNumber(people, locale), ''],
		child
	});
	const compared = listed(effect.comparedWithBefore, COMPARED).map(([code, people]) =>
		count(t(`report.compared.${code === '' ? 'unsaid' : code}` as MessageKey), people, true)
	);
	const changes = listed(effect.effects, EFFECTS).map(([code, people]) =>
		count(t(`report.effect.${code === '' ? 'unsaid' : code}` as MessageKey), people)
	);
	return [
		{
			kind: 'table',
			caption: captions.before,
			columns,
			rows: [...rates, count(t('report.effect.employed-before'), effect.employedBefore), ...compared]
		},
		// Where the question was never asked, there is nothing to list.
		...(Object.keys(effect.effects).every((code) => code === '')
			? []
			: [
					{
						kind: 'table',
						caption: captions.changes,
						columns: columns.slice(0, 2),
						rows: changes.map(firstTwo)
					} as const
				])
	];
}

const firstTwo = ({ cells, ...row }: Row): Row => ({ ...row, cells: cells.slice(0, 2) });

/** Codes that somebody gave, in the order of the questionnaire. */
function listed(
	counts: Readonly<Record<string, number>>,
	order: readonly string[]
): readonly (readonly [string, number])[] {
	return order.flatMap((code) => {
		const people = counts[code];
		return people === undefined ? [] : [[code, people] as const];
	});
}
