import { PRESETS } from '#lib/domain/programmes/presets/index.ts';
import { MOST_SCREENS, MOST_SECONDS, simulatePaths } from '#lib/domain/survey/editing/simulate-paths.ts';
import { STANDARD_WAVES } from '#lib/domain/survey/standard/master-item.ts';
import { buildStandardQuestionnaire } from '#lib/domain/survey/standard/standard.ts';

/** The longest way through the questionnaire of a programme at a wave, as parts of what it may be. */
export interface LongestWay {
	readonly questionnaire: string;
	readonly screens: number;
	readonly seconds: number;
	/** Every way was tried, and none is over. */
	readonly kept: boolean;
}

/** One for each programme of each preset at each wave. @throws {Error} when a questionnaire cannot be built */
export function longestWays(): readonly LongestWay[] {
	const programmes = Object.values(PRESETS).flatMap((preset) => preset.programmes);
	return programmes.flatMap(({ code, edition: { activities } }) =>
		STANDARD_WAVES.map((wave) => {
			const built = buildStandardQuestionnaire({ code, activities }, wave);
			if (!built.ok) throw new Error(JSON.stringify(built.problems));
			const { longest, branches, whole } = simulatePaths(built.value);
			const ways = [...(longest ? [longest] : []), ...branches];
			const screens = Math.max(...ways.map((way) => way.screens));
			const seconds = Math.max(...ways.map((way) => Math.max(way.seconds.fr, way.seconds.en)));
			const kept = whole && screens <= MOST_SCREENS && seconds <= MOST_SECONDS;
			return { questionnaire: built.value.code, screens, seconds, kept };
		})
	);
}
