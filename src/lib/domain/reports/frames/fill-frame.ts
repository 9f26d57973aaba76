import { mayShowQuantile } from '../../disclosure/display-rules.ts';
import { matches, type Condition } from '../../indicators/condition.ts';
import { measureOf } from '../../indicators/measure.ts';
import type { Outcome } from '../../outcomes/outcome.ts';
import { quantileType2 } from '../../statistics/quantile.ts';
import { roundPercent, roundToTen } from '../../statistics/rounding.ts';
import type { FrameItem, OpenReason, ReturnFrame } from './frame.ts';

/** A line of a filled frame. */
export interface FilledItem {
	readonly item: string;
	/** Everybody, women or men. */
	readonly group: 'all' | 'F' | 'M';
	/** Year of the class. */
	readonly cohort: string;
	readonly waveMonths: number;
	/** How many people have the property; null for pay, and where nothing is held. */
	readonly numerator: number | null;
	/** Of how many; the people themselves where they are only counted. */
	readonly denominator: number | null;
	/** People, percent with one decimal, or euros to the nearest ten; null where there is none. */
	readonly value: number | null;
	readonly unit: 'people' | 'percent' | 'euros-year' | '';
	/** `empty`: nobody in the denominator, so no value and never 0 %. `few`: so few pays that one could be read in them. */
	readonly state: 'filled' | 'empty' | 'few' | OpenReason;
}

type Counted = Pick<FilledItem, 'numerator' | 'denominator' | 'value' | 'unit' | 'state'>;

/** A frame filled from outcomes: class by class, wave by wave, line by line. @param outcomes in any order */
export function fillFrame(frame: ReturnFrame, outcomes: readonly Outcome[]): readonly FilledItem[] {
	const groups = frame.bySex ? (['all', 'F', 'M'] as const) : (['all'] as const);
	const places = Map.groupBy(
		outcomes,
		({ cohort, waveMonths }) => `${cohort} ${String(waveMonths).padStart(2, '0')}`
	);
	return [...places]
		.sort(([one], [other]) => one.localeCompare(other, 'en'))
		.flatMap(([place, people]) => {
			const [cohort = '', wave = ''] = place.split(' ');
			return frame.items.flatMap((item) =>
				groups.map((group) => ({
					...{ item: item.code, group, cohort, waveMonths: Number(wave) },
					...fillItem(item, group === 'all' ? people : people.filter(({ sex }) => sex === group))
				}))
			);
		});
}

function fillItem(item: FrameItem, people: readonly Outcome[]): Counted {
	if (item.kind === 'open')
		return { numerator: null, denominator: null, value: null, unit: '', state: item.reason };
	if (item.kind === 'people') {
		const count = within(people, item.of).length;
		return { numerator: count, denominator: null, value: count, unit: 'people', state: 'filled' };
	}
	if (item.kind === 'rate') {
		const base = within(people, item.denominator);
		return rate(within(base, item.numerator).length, base.length);
	}
	if (item.kind === 'wait') {
		const waits = measured(people, item.among, 'months-to-first-job');
		return rate(waits.filter((months) => months <= item.months).length, waits.length);
	}
	const pays = measured(people, item.among, item.measure).sort((one, other) => one - other);
	const unit = 'euros-year' as const;
	if (pays.length === 0) return { numerator: null, denominator: 0, value: null, unit, state: 'empty' };
	// The file leaves the institution: as in the dossier, a median is of ten pays and a quartile of twenty (statistics 3.5).
	if (!mayShowQuantile('internal', pays.length, item.quantile))
		return { numerator: null, denominator: pays.length, value: null, unit, state: 'few' };
	return {
		...{ numerator: null, denominator: pays.length, unit, state: 'filled' },
		value: roundToTen(quantileType2(pays, item.quantile))
	};
}

function rate(numerator: number, denominator: number): Counted {
	const empty = denominator === 0;
	return {
		...{ numerator, denominator, unit: 'percent', state: empty ? 'empty' : 'filled' },
		value: empty ? null : roundPercent(numerator, denominator, 1)
	};
}

function within(people: readonly Outcome[], condition: Condition): readonly Outcome[] {
	return people.filter((outcome) => matches(condition, outcome));
}

function measured(
	people: readonly Outcome[],
	among: Condition,
	measure: Parameters<typeof measureOf>[0]
): number[] {
	return within(people, among).flatMap((outcome) => measureOf(measure, outcome) ?? []);
}
