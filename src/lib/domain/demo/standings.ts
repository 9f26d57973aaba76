import type { DemoAward } from './award.ts';
import { drawSome } from './draw.ts';
import type { DemoOutcome } from './outcome.ts';
import type { Random } from './random.ts';
import type { WaveShape } from './shapes.ts';

/** Where somebody stands at one wave. */
export type Standing = 'silent' | 'set-aside' | 'target' | 'other-job' | 'undecided-job' | 'no-job';

export interface StandingsFrame {
	readonly shape: WaveShape;
	/** Jobs, among those out of target, that nobody has decided on yet. */
	readonly undecided: number;
	/** What an earlier wave said, by the key of the award. */
	readonly earlier: ReadonlyMap<string, DemoOutcome>;
}

/**
 * Puts people where the shape of the wave says, the likely ones more often: women and day students answer
 * more, those who had a job have one, those who worked six months after still work two years after.
 */
export function drawStandings(
	random: Random,
	awards: readonly DemoAward[],
	{ shape, undecided, earlier }: StandingsFrame
): ReadonlyMap<string, Standing> {
	const before = (award: DemoAward) => earlier.get(award.key);
	const answers = drawSome(random, awards, {
		count: shape.usable,
		weightOf: (award) => answerWeight(award, before(award))
	});
	const aside = drawSome(random, answers.drawn, { count: shape.neutralised, weightOf: asideWeight });
	const works = drawSome(random, aside.others, {
		count: shape.employed,
		weightOf: (award) => workWeight(award, before(award))
	});
	const targets = drawSome(random, works.drawn, {
		count: shape.target,
		weightOf: (award) => (before(award)?.target === 'yes' ? 8 : 1)
	});
	const standings = new Map<string, Standing>(answers.others.map(({ key }) => [key, 'silent']));
	const put = (group: readonly DemoAward[], standing: Standing) => {
		for (const { key } of group) standings.set(key, standing);
	};
	put(aside.drawn, 'set-aside');
	put(works.others, 'no-job');
	put(targets.drawn, 'target');
	put(targets.others.slice(0, undecided), 'undecided-job');
	put(targets.others.slice(undecided), 'other-job');
	return standings;
}

function answerWeight({ sex, modality }: DemoAward, before: DemoOutcome | undefined): number {
	const ofModality = { day: 1.7, evening: 1, vae: 0.9 }[modality];
	const ofEarlier = before?.usable === 'yes' ? 3 : 1;
	return (sex === 'F' ? 1.5 : 1) * ofModality * ofEarlier;
}

/** Study goes on, or a contract of training, more often for young people by day. */
const asideWeight = ({ modality, ageBand }: DemoAward) =>
	(modality === 'day' ? 2 : 1) * (ageBand === 'under-30' ? 2 : 1);

function workWeight({ entrySituation, modality }: DemoAward, before: DemoOutcome | undefined): number {
	const hadOne = ['SAL', 'IND', 'ALT'].includes(entrySituation) ? 3 : 1;
	const ofEarlier = before?.situation === 'employed' ? 4 : 1;
	return hadOne * ofEarlier * (modality === 'vae' ? 1.5 : 1);
}
