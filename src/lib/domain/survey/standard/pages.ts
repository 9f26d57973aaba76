import type { Bilingual } from '../../programmes/programme.ts';

interface Page {
	readonly title: Bilingual;
	readonly items: readonly string[];
}

/**
 * Questions that are asked together, three at most, so that no path is longer than fifteen screens. None of a
 * page depends on another one of it.
 */
const PAGES: readonly Page[] = [
	{ title: { fr: 'Votre emploi d’avant', en: 'Your job before' }, items: ['B3', 'B4', 'B5'] },
	{ title: { fr: 'Votre poste', en: 'Your position' }, items: ['D4', 'D8'] },
	{ title: { fr: 'Précisions', en: 'Details' }, items: ['D3', 'D4Q'] },
	{ title: { fr: 'Votre employeur', en: 'Your employer' }, items: ['D9', 'D10', 'D12'] },
	{ title: { fr: 'Votre emploi', en: 'Your job' }, items: ['D7', 'D11', 'D11T'] },
	{ title: { fr: 'Pour finir', en: 'To finish' }, items: ['A1', 'C2'] },
	{ title: { fr: 'La formation suivie', en: 'The training' }, items: ['C3', 'C3N'] },
	{ title: { fr: 'Votre recherche d’emploi', en: 'Your search for a job' }, items: ['E1', 'E2'] },
	{ title: { fr: 'La formation et vous', en: 'The training and you' }, items: ['F1', 'F2', 'F3'] },
	{ title: { fr: 'Pour la suite', en: 'What comes next' }, items: ['G3', 'G4', 'G5'] }
];

/** The pages of a wave: those of which it asks two questions or more. */
export function pagesOf(codes: readonly string[]): readonly Page[] {
	return PAGES.map(({ title, items }) => ({
		title,
		items: items.filter((code) => codes.includes(code))
	})).filter(({ items }) => items.length > 1);
}
