import { describe, expect, it } from 'vitest';
import { theStandardQuestionnaire } from '../../../../../tests/factories/a-questionnaire.ts';
import { PRESETS } from '../../programmes/presets/index.ts';
import type { Answers } from '../answers.ts';
import { checkQuestionnaire } from '../check-questionnaire.ts';
import { compareQuestionnaires } from '../compare-questionnaires.ts';
import { buildJourney } from '../journey.ts';
import { pathsOf } from '../paths.ts';
import { stepAt } from '../progress.ts';
import { readingSeconds } from '../reading-time.ts';
import { screensOf } from '../screens.ts';
import type { Item } from '../question-types/index.ts';
import { STANDARD_WAVES } from './master-item.ts';
import { buildStandardQuestionnaire } from './standard.ts';

const questionnaire = theStandardQuestionnaire();
const KNOWN = { wave: '6', entrySituation: 'DE', earlier: 'NO' };

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code).join(' ');
const chosen = (code: string) => ({ value: code });
const at = (waveMonths: number) => theStandardQuestionnaire(waveMonths);
const asked = (waveMonths: number, extra: boolean) =>
	codes(at(waveMonths).items.filter((item) => item.extra === extra));

describe('the standard questionnaire', () => {
	it('can be published at every wave, for every programme of every preset', () => {
		for (const { programmes } of Object.values(PRESETS)) {
			for (const { code, edition } of programmes) {
				for (const wave of [...STANDARD_WAVES, 9, 36]) {
					const built = buildStandardQuestionnaire({ code, activities: edition.activities }, wave);
					expect(built.ok && checkQuestionnaire(built.value)).toEqual([]);
					expect(built.ok && built.value.waves).toEqual([wave]);
				}
			}
		}
	});

	// Regulation 9: B2, C1, D1, D2, D4, D5, D6, D8, D9, D12, D13 with D14, D15. D4Q is the share asked in D4.
	it.each([6, 12, 18, 24, 30])('has the minimum set at %i months', (wave) => {
		const stars = at(wave).items.filter(({ star }) => star);
		expect(codes(stars)).toBe('B2 C1 D1 D2 D4 D8 D4Q D5 D6 D9 D12 D13 D15');
	});

	/**
	 * Regulation 9, line by line. A2, the notice, is the page of the link; G1 and G2, addresses, are contacts, which
	 * are kept apart from answers: they have a page of their own.
	 */
	it.each([
		['B1', [], [0, 6]],
		['B2', [0, 6, 12, 18, 24, 30], []],
		['B3', [], [0, 6]],
		['B4', [], [0, 6]],
		['B5', [], [0, 6]],
		['B6', [], [0, 6]],
		['B7', [0], []],
		['B8', [0], []],
		['A1', [6, 12, 18, 24, 30], []],
		['C1', [6, 12, 18, 24, 30], []],
		['C2', [6, 12, 18, 24, 30], []],
		['C3', [6, 12, 18, 24, 30], []],
		['C3N', [6, 12, 18, 24, 30], []],
		['C4', [], [6, 24]],
		['C5', [], [6, 18]],
		['C6', [18, 24, 30], []],
		['C6N', [18, 24, 30], []],
		['D3', [6, 12, 18, 24, 30], []],
		['D7', [6, 12, 18, 24, 30], []],
		['D10', [6, 12, 18, 24, 30], []],
		['D11', [6, 12, 18, 24, 30], []],
		['D11T', [6, 12, 18, 24, 30], []],
		['D0', [12, 18, 24, 30], []],
		['D16', [], [6, 24]],
		['D17', [], [6]],
		['E1', [6, 12, 18, 24, 30], []],
		['E2', [6, 12, 18, 24, 30], []],
		['F1', [], [6]],
		['F2', [], [6]],
		['F3', [], [6, 12, 18, 24, 30]],
		['G3', [], [6, 12, 18, 24, 30]],
		['G4', [], [24]],
		['G5', [], [24]]
	])('asks %s of everybody at %j, of whoever has a minute at %j', (code, core, either) => {
		const waves = (which: (item: Item) => boolean) =>
			STANDARD_WAVES.filter((wave) => at(wave).items.some((item) => item.code === code && which(item)));
		// At entry the origin is the questionnaire itself; six months after the award it is asked of who has a minute.
		const first = code.startsWith('B') && core.length === 0;
		expect(waves(({ extra }) => !extra)).toEqual(first ? [0] : core);
		expect(waves(({ extra }) => extra)).toEqual(first ? [6] : either);
	});

	it('has one master: a variable is the same at every wave that asks it', () => {
		const seen = new Map<string, unknown>();
		for (const wave of STANDARD_WAVES) {
			for (const item of at(wave).items) {
				// Whether and when it is asked is the wave's own.
				const variable = { ...item, extra: false, when: undefined };
				expect(variable).toEqual(seen.get(item.code) ?? variable);
				seen.set(item.code, variable);
			}
		}
		expect(seen.size).toBeGreaterThan(40);
	});

	it('compares two waves variable by variable', () => {
		const changes = compareQuestionnaires(at(6), at(24));
		const fates = (fate: string) => codes(changes.filter((change) => change.fate === fate));
		expect(fates('gone')).toBe('B1 B3 B4 B5 B6 C5 D17 F1 F2');
		expect(fates('new')).toBe('D0 C6 C6N G4 G5');
		expect(changes.filter(({ fate, breaks }) => fate === 'adapted' && breaks)).toEqual([]);
	});

	it('lets everything be declined but the situation, and what an earlier wave has said', () => {
		expect(asked(6, false)).not.toBe('');
		expect(codes(at(24).items.filter(({ optional }) => !optional))).toBe('C1 D0');
	});

	it('names the date in every question of the minimum set about it, in both languages', () => {
		const undated = questionnaire.items.filter(
			({ star, label }) => star && (!label.fr.includes('{ref}') || !label.en.includes('{ref}'))
		);
		expect(codes(undated)).toBe('B2');
	});

	it('asks what the programme itself lists as activities', () => {
		const asked = questionnaire.items.find(({ code }) => code === 'D6');
		expect(asked?.type === 'multiple' && asked.choices.map(({ code }) => code).join(' ')).toBe(
			'ACCUEIL INFORMATION ORIENTATION DIAGNOSTIC ACCOMPAGNEMENT RESEAU ATELIERS EMPLOYEURS AUTRE'
		);
		const without = buildStandardQuestionnaire({ code: 'X', activities: [] }, 12);
		expect(without.ok && codes(without.value.items)).not.toContain('D6');
		expect(without.ok && checkQuestionnaire(without.value)).toEqual([]);
	});
});

describe('the way through it', () => {
	const job: Answers = { C1: chosen('EMP'), D1: chosen('ASSO'), D4: chosen('PLEIN') };
	const screens = (answers: Answers, facts = KNOWN) =>
		screensOf(questionnaire, buildJourney(questionnaire, facts, answers).path)
			.map(({ items }) => items.map(({ code }) => code).join('+'))
			.join(' ');

	it.each([
		['somebody in work', job, KNOWN, 'C1 D1 D2 D4+D8 D5 D6 D9+D10+D12 D13 D15 D7+D11+D11T A1+C2'],
		[
			'the same part time, on a fixed term',
			{ ...job, D2: chosen('CDD'), D4: chosen('PARTIEL_SUBI') },
			KNOWN,
			'C1 D1 D2 D4+D8 D3+D4Q D5 D6 D9+D10+D12 D13 D15 D7+D11+D11T A1+C2'
		],
		[
			'one’s own boss',
			{ ...job, D1: chosen('IND') },
			KNOWN,
			'C1 D1 D2 D4 D5 D6 D9+D10+D12 D13 D15 D7+D11+D11T A1+C2'
		],
		[
			'somebody who works abroad',
			{ ...job, D12: { value: { country: 'ABROAD', name: 'Suisse' } } },
			KNOWN,
			'C1 D1 D2 D4+D8 D5 D6 D9+D10+D12 D15 D7+D11+D11T A1+C2'
		],
		['somebody looking for work', { C1: chosen('REC') }, KNOWN, 'C1 A1 E1+E2'],
		['somebody who studies', { C1: chosen('ETU') }, KNOWN, 'C1 A1 C3+C3N'],
		['somebody whose award it is not', { C1: chosen('REC'), A1: { value: false } }, KNOWN, 'C1 A1'],
		[
			'a file without the situation at entry',
			{ C1: chosen('INA') },
			{ ...KNOWN, entrySituation: 'not-asked' },
			'B2 C1 A1'
		]
	])('of %s', (_, answers, facts, expected) => {
		expect(screens(answers as Answers, facts)).toBe(expected);
	});

	/** Nobody who has told of a job before is asked what they did before the training: it was asked then. */
	const FACTS = [
		{ entrySituation: 'DE', earlier: 'YES' },
		{ entrySituation: 'SAL', earlier: 'NO' },
		{ entrySituation: 'unknown', earlier: 'NO' }
	];

	it.each(STANDARD_WAVES)(
		'at %i months, is fifteen screens and four minutes at most, whatever is answered',
		(wave) => {
			const standard = at(wave);
			const paths = FACTS.flatMap((facts) => pathsOf(standard, { ...facts, wave: String(wave) }));
			expect(paths.length).toBeGreaterThan(2);
			for (const path of paths) {
				const core = path.filter(({ extra }) => !extra);
				expect(screensOf(standard, core).length).toBeLessThanOrEqual(15);
				expect(readingSeconds(standard, core, 'fr')).toBeLessThanOrEqual(240);
				expect(readingSeconds(standard, core, 'en')).toBeLessThanOrEqual(240);
			}
		}
	);

	it('says how long it is from the first screen', () => {
		const first = stepAt(questionnaire, { ...KNOWN, entrySituation: 'unknown' }, { answers: {}, code: 'B2' });
		expect(first).toEqual({ position: 1, total: 14 });
		expect(stepAt(questionnaire, KNOWN, { answers: {}, code: 'C1' })).toEqual({ position: 1, total: 13 });
		expect(stepAt(questionnaire, KNOWN, { answers: { C1: chosen('REC') }, code: 'E1' })).toEqual({
			position: 3,
			total: 3
		});
	});
});

describe('its words', () => {
	const texts = STANDARD_WAVES.flatMap((wave) => at(wave).items).flatMap((item) => [
		item.label,
		item.short,
		...(item.hint ? [item.hint] : []),
		...('choices' in item ? item.choices.flatMap(({ label, help }) => [label, ...(help ? [help] : [])]) : [])
	]);
	const sentences = [
		...new Set(texts.flatMap(({ fr, en }) => [fr, en]).flatMap((text) => text.split(/(?<=[.?!]) /)))
	];

	it.each(sentences)('%s: twenty words at most', (sentence) => {
		// The date takes the place of three words.
		expect(
			sentence
				.replace('{ref}', 'premier juin 2024')
				.split(/\s+/)
				.filter((word) => /[\p{L}\d]/u.test(word)).length
		).toBeLessThanOrEqual(20);
	});

	it('uses the typographic apostrophe', () => {
		expect(texts.flatMap(({ fr, en }) => [fr, en]).filter((text) => text.includes("'"))).toEqual([]);
	});
});
