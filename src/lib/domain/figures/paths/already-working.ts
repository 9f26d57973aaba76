import { all, EVERYONE, is } from '../../indicators/condition.ts';
import type { DefinitionSet } from '../../indicators/definition-set.ts';
import type { RateIndicator } from '../../indicators/indicator.ts';
import type { GroupTally } from '../../indicators/tally.ts';
import type { Wording } from '../../shared/wording.ts';
import { buildFigure } from '../build-figure.ts';
import { isReadable } from '../build-trend.ts';
import { protectCells } from '../explorer/protect-cells.ts';
import type { FigureFrame } from '../figure-frame.ts';
import type { AlreadyWorking } from './paths.ts';

/** What people did when the training began; the first are those whose rate is no effect of it. */
const GROUPS = [
	{ code: 'entry-work', people: is('entrySituation', 'SAL', 'IND', 'ALT') },
	{ code: 'entry-seeking', people: is('entrySituation', 'DE') },
	{ code: 'entry-other', people: is('entrySituation', 'ETU', 'INA') }
] as const;

/** The headline rate, then those of the target job and of lasting jobs where the set has them. */
function ratesOf(set: DefinitionSet): readonly RateIndicator[] {
	const { trend, stable } = set.dashboard;
	const target = set.indicators.find(
		(one): one is RateIndicator => one.code === 'INS_METIER' && one.unit === 'rate'
	);
	return [trend, ...(target && target.code !== trend.code ? [target] : []), stable];
}

const nameOf = (rate: RateIndicator, code: string) => `${rate.code} of ${code}`;

/** What to count: each rate on the people of each group. */
export function alreadyWorkingIndicators(set: DefinitionSet): readonly RateIndicator[] {
	return GROUPS.flatMap(({ code, people }) =>
		ratesOf(set).map((rate): RateIndicator => {
			const { population = EVERYONE, mayBelong = population } = rate;
			const maybe = is('entrySituation', 'not-asked', 'refused', 'unknown');
			return {
				...rate,
				code: nameOf(rate, code),
				population: all(population, people),
				mayBelong: all(mayBelong, { any: [people, maybe] })
			};
		})
	);
}

export function buildAlreadyWorking(
	set: DefinitionSet,
	tally: GroupTally,
	frame: FigureFrame
): AlreadyWorking {
	const rates = ratesOf(set);
	const { trend } = set.dashboard;
	const people = GROUPS.map(({ code }) => tally.rates[nameOf(trend, code)]?.d ?? 0);
	const isHidden = frame.reader.exactCounts
		? () => false
		: protectCells(people.map((count) => [count])).isHidden;
	const groups = GROUPS.map(({ code }, at) => ({
		code,
		label: { key: `figures.flow.${code}` },
		figures: rates.map((rate) => {
			const counted = tally.rates[nameOf(rate, code)];
			if (!counted) throw new Error(`${nameOf(rate, code)} was not counted.`);
			const own = { ...tally, base: counted, rates: { [rate.code]: counted } };
			const population = { ...frame.population, filter: { ...frame.population.filter, entry: code } };
			const withheld = frame.withheld === true || isHidden(at, 0);
			return buildFigure(rate, own, { ...frame, population, withheld });
		})
	}));
	const working = groups[0]?.figures[0];
	return {
		indicator: trend.code,
		base: frame.withheld === true ? null : { N: tally.base.N, n: tally.base.n },
		groups,
		message: messageOf(trend.code, working),
		note: { key: 'figures.alreadyWorking.note' }
	};
}

function messageOf(code: string, figure: AlreadyWorking['groups'][number]['figures'][number] | undefined) {
	const name: Wording = { key: `figures.indicator.${code}.title` };
	if (!figure || !isReadable(figure)) return { key: 'figures.alreadyWorking.plain', params: { name } };
	return { key: 'figures.alreadyWorking.kept', params: { name, count: figure.x, d: figure.d } };
}
