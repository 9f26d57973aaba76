import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { SMALLEST_CELL } from '../disclosure/audience.ts';
import type { Wording } from '../shared/wording.ts';
import { roundPercent } from '../statistics/rounding.ts';
import { buildFigure } from './build-figure.ts';
import type { Headline } from './dashboard.ts';
import type { Figure } from './figure.ts';
import type { FigureFrame } from './figure-frame.ts';

/** The response rate an institution aims at unless it says otherwise (regulation 2.3). */
const RESPONSE_GOAL = 0.8;
/** Over a fifth of respondents set aside, or a tenth of jobs undecided, is said beside the rate. */
const MANY_SET_ASIDE = 5;
const MANY_UNDECIDED = 10;

/** The distribution that says how people answered; the dashboard counts it beside those of the set. */
export const MODES = 'MODES';

/** The cards at the top of the dashboard. */
export function buildHeadlines(
	set: DefinitionSet,
	tally: GroupTally,
	frame: FigureFrame
): readonly Headline[] {
	return set.dashboard.headlines.map((indicator) => {
		const figure = buildFigure(indicator, tally, frame);
		const readable = figure.display === 'shown' || figure.display === 'fragile';
		return {
			figure,
			onePersonPoints: readable ? roundPercent(1, figure.d, 1) : null,
			goal: indicator.code === 'REP_TAUX' ? RESPONSE_GOAL : null,
			notes: notesOf(figure, tally, frame)
		};
	});
}

function notesOf(figure: Figure, tally: GroupTally, { reader }: FigureFrame): readonly Wording[] {
	if (figure.display === 'hidden' || figure.display === 'undefined') return [];
	if (figure.indicator === 'REP_TAUX') return modeNotes(tally, reader.exactCounts ? 1 : SMALLEST_CELL);
	if (figure.indicator === 'INS_METIER') return undecidedNotes(tally);
	const setAside = Object.values(figure.neutralised).reduce((sum, people) => sum + people, 0);
	return setAside * MANY_SET_ASIDE > figure.n
		? [
				{
					key: 'figures.note.neutralised',
					params: { count: setAside, share: { share: { x: setAside, d: figure.n } } }
				}
			]
		: [];
}

function modeNotes(tally: GroupTally, least: number): readonly Wording[] {
	const cells = tally.distributions[MODES]?.cells ?? {};
	return (['web', 'phone', 'paper'] as const).flatMap((mode) => {
		const people = cells[mode] ?? 0;
		return people < least ? [] : [{ key: `figures.note.mode.${mode}`, params: { count: people } }];
	});
}

function undecidedNotes(tally: GroupTally): readonly Wording[] {
	const undecided = tally.rates['INS_METIER_UNKNOWN_TARGET'];
	if (!undecided || undecided.x * MANY_UNDECIDED <= undecided.d) return [];
	return [{ key: 'figures.note.undecided', params: { count: undecided.x, d: undecided.d } }];
}
