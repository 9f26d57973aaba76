import { deriveOutcome } from '../outcomes/derive.ts';
import type { ReportedOutcome } from '../outcomes/outcome.ts';
import { CASP_PRESET } from '../programmes/presets/casp.ts';
import type { DemoAward } from './award.ts';
import { yearOf, type DemoClass, type DemoWave } from './calendar.ts';
import { NOTHING_ASKED, type DemoOutcome, type WaveFacts } from './outcome.ts';
import { startRandom } from './random.ts';
import { buildAnswer } from './answer.ts';
import { waveShape } from './shapes.ts';
import { buildSilence } from './silence.ts';
import { drawStandings } from './standings.ts';

/** One class at one wave. */
export interface WaveFrame {
	readonly group: DemoClass;
	readonly wave: DemoWave;
	/** Every award of the class, those out of the frame included. */
	readonly awards: readonly DemoAward[];
	/** What the wave before said, by the key of the award. */
	readonly earlier: ReadonlyMap<string, DemoOutcome>;
}

/** What each graduate of a class became at one wave, or why nobody knows. */
export function buildWave(seed: string, { group, wave, awards, earlier }: WaveFrame): readonly DemoOutcome[] {
	const random = startRandom(`${seed}/${group.programme}/${group.year}/${wave.months}`);
	const standings = drawStandings(
		random,
		awards.filter(({ frame }) => frame === 'eligible'),
		{ shape: waveShape(group, wave), undecided: undecidedOf(group, wave), earlier }
	);
	const year = yearOf(wave.referenceDate);
	return awards.map((award) => {
		const standing = standings.get(award.key) ?? 'out-of-frame';
		const frame = { award, months: wave.months, year, before: earlier.get(award.key) };
		if (standing === 'out-of-frame') {
			return toOutcome(award, wave, { ...NOTHING_ASKED, collection: 'no-contact' });
		}
		const facts =
			standing === 'silent' ? buildSilence(random, frame, wave.open) : buildAnswer(random, frame, standing);
		return toOutcome(award, wave, facts);
	});
}

/** Recent classes have a job or two whose title somebody must still look at. */
function undecidedOf({ programme, year }: DemoClass, { open, months }: DemoWave): number {
	if (programme === 'CIAO' || months !== 6 || year < 2022) return 0;
	return open ? 2 : 1;
}

function toOutcome(award: DemoAward, wave: DemoWave, { employer, ...facts }: WaveFacts): DemoOutcome {
	const programme = CASP_PRESET.programmes.find(({ code }) => code === award.programme);
	const reported: ReportedOutcome = {
		...facts,
		awardId: award.key,
		waveMonths: wave.months,
		referenceDate: wave.referenceDate,
		frame: award.frame,
		sex: award.sex,
		route: award.route,
		modality: award.modality,
		nationality: award.nationality,
		ageBand: award.ageBand,
		entrySituation: award.entrySituation,
		centre: award.centre,
		programme: award.programme,
		cohort: String(award.year),
		wave: String(wave.months),
		level: String(programme?.level ?? ''),
		diploma: programme?.diploma ?? '',
		domain: programme?.domain ?? ''
	};
	return { ...deriveOutcome(reported, { international: programme?.international ?? false }), employer };
}
