import type { ControlResult, ControlVerdict } from '../domain/reports/controls/control-result.ts';
import { formatWording, type Voice } from './format-wording.ts';

/** What is known of the thing that a control looks at, where it is not simply known. */
const STATES: Readonly<Record<string, string>> = { no: 'unknown', over: 'over', none: 'none' };

/** More numbers than this are counted, not listed: the table of holders has them all. */
const MOST_NUMBERS = 12;

export interface ControlWords {
	readonly title: string;
	/** What to do; '' where nothing is to be done. */
	readonly todo: string;
	/** Whom it is about; '' for nobody in particular. */
	readonly numbers: string;
	readonly remedy: string | null;
}

/** Results of one verdict, in the order of the controls. */
export function controlsOf(
	controls: readonly ControlResult[],
	verdict: ControlVerdict
): readonly ControlResult[] {
	return controls.filter((one) => one.verdict === verdict);
}

/** A control as it is read on a page. */
export function describeControl(result: ControlResult, voice: Voice): ControlWords {
	const { code, verdict, cohort, remedy } = result;
	const params = withRate(result);
	const { known } = params;
	const state = (typeof known === 'string' ? STATES[known] : undefined) ?? verdict;
	const key = `dossier.control.${code}`;
	const say = (name: string) => (voice.t.knows(name) ? formatWording({ key: name, params }, voice) : '');
	const text = say(`${key}.${state}`) || say(`${key}.${verdict}`);
	return {
		title: cohort === null ? text : voice.t('dossier.of', { cohort: String(cohort), text }),
		todo: verdict === 'pass' ? '' : say(`${key}.todo.${state}`) || say(`${key}.todo`),
		numbers: numbersOf(result, voice),
		remedy
	};
}

/** A sentence with a rate is said of nobody as well. */
function withRate({ params }: ControlResult): ControlResult['params'] {
	return { rate: { share: { x: 0, d: 1 } }, count: 0, ...params };
}

function numbersOf({ numbers }: ControlResult, { t }: Voice): string {
	if (numbers.length === 0) return '';
	const first = numbers.slice(0, MOST_NUMBERS).join(', ');
	const more = numbers.length - MOST_NUMBERS;
	const listed = more > 0 ? t('dossier.numbers.more', { numbers: first, more }) : first;
	return t('dossier.numbers', { count: numbers.length, numbers: listed });
}
