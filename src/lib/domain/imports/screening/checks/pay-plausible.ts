import type { Check, CheckRun, ScreeningSetting } from '../check.ts';
import { eachWave, type SeenWaveValue } from '../look.ts';

/** Net pay of a month outside these is looked at again: a few hours a week, or what hardly anybody earns. */
const LEAST_MONTHLY = 200;
const MOST_MONTHLY = 15_000;
const LEAST_YEARLY = 2_400;
const MOST_YEARLY = 250_000;

const within =
	(least: number, most: number) =>
	({ value }: SeenWaveValue) => {
		const amount = Number(value);
		if (amount >= least && amount <= most) return null;
		return { code: 'import.check-pay-odd', params: { least, most } };
	};

const monthly = eachWave('netMonthlyEuros', within(LEAST_MONTHLY, MOST_MONTHLY));
const yearly = eachWave('grossYearEuros', within(LEAST_YEARLY, MOST_YEARLY));

export const payPlausible: Check = { severity: 'warning', open: both };

function both(setting: ScreeningSetting): CheckRun | null {
	const runs = [monthly(setting), yearly(setting)].filter((run) => run !== null);
	if (runs.length === 0) return null;
	return {
		draft: (draft, tell) => {
			for (const run of runs) run.draft?.(draft, tell);
		}
	};
}
