import { describe, expect, it } from 'vitest';
import { formatWording } from '#lib/i18n/format-wording.ts';
import { translator } from '#lib/i18n/translate.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import type { Audience } from '../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import { INS_GLOB } from '../indicators/catalogue/ins-glob.ts';
import { REP_TAUX } from '../indicators/catalogue/rep-taux.ts';
import { SAL_NET_TP } from '../indicators/catalogue/sal-net-tp.ts';
import { EVERYONE } from '../indicators/condition.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import { tallyOutcomes } from '../indicators/tally-outcomes.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { buildFigure } from './build-figure.ts';
import { plainSentence } from './plain-sentence.ts';

const set = DEFINITION_SETS.rncp;

function say(indicator: Indicator, people: readonly Outcome[], audience: Audience = 'operator'): string {
	const request = { set, indicators: [indicator], distributions: [], counts: {}, within: EVERYONE, by: [] };
	const [tally] = tallyOutcomes(people, request);
	if (!tally) throw new Error('Not counted');
	const figure = buildFigure(indicator, tally, {
		set,
		population: { programmes: [], cohorts: [], wave: 6, filter: {} },
		rulesVersion: 'test',
		reader: { audience, exactCounts: true },
		thresholds: DEFAULT_THRESHOLDS
	});
	const said = formatWording(plainSentence(indicator, figure), { locale: 'fr', t: translator('fr') });
	return said.replace(/[\u00a0\u202f]/g, ' ');
}

/** The class of the note: 60 graduates, 45 answers, 7 set aside, 31 of the 38 others in work. */
const CLASS = [
	...times(31, () => anOutcome()),
	...times(7, () => withoutJob('seeking')),
	...times(7, () => withoutJob('studying', { study: 'main' })),
	...times(15, () => aSilentGraduate())
];

describe('the plain sentence of a figure', () => {
	it('says who could answer, who did, who is left out and who was in work', () => {
		expect(say(INS_GLOB, CLASS)).toBe(
			'Sur 60 diplômés, 45 ont répondu ; 7 sont hors du calcul ; 31 des 38 répondants comptés étaient en emploi (82 %).'
		);
	});

	it('does not say twice who answered', () => {
		expect(say(REP_TAUX, CLASS)).toBe('45 des 60 diplômés ont répondu (75 %).');
	});

	it('says a median of pay to the nearest ten euros', () => {
		expect(say(SAL_NET_TP, CLASS)).toBe(
			'Sur 60 diplômés, 45 ont répondu ; la moitié des 31 salaires connus sont d’au moins 1 740 € net par mois.'
		);
	});

	it('gives no percentage where only counts may be read, no number where nothing may', () => {
		const eight = [...times(6, () => anOutcome()), ...times(2, () => withoutJob('seeking'))];
		expect(say(INS_GLOB, eight, 'internal')).toBe(
			'Sur 8 diplômés, 8 ont répondu ; 6 des 8 répondants comptés étaient en emploi.'
		);
		expect(say(INS_GLOB, eight, 'public')).not.toMatch(/\d/);
		expect(say(INS_GLOB, [])).toBe('Ce chiffre ne se calcule pas ici : n. c.');
	});
});
