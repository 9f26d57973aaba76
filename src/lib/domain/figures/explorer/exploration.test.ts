import { expect, it } from 'vitest';
import { explorationParams, parseExploration, type Exploration } from './exploration.ts';

const read = (address: string) => parseExploration(new URLSearchParams(address));

it('counts answers by situation and cohort where nothing is said', () => {
	expect(read('')).toMatchObject({
		ok: true,
		value: { rows: 'situation', columns: 'cohort', measure: 'answers', exact: false, compared: [] }
	});
});

it.each([
	'rows=structure&columns=modality&measure=employed&cohort=2021,2022&sex=F',
	'rows=cohort&columns=none&measure=INS_GLOB&small=shown&of=2021&of=2023',
	'definitions=ove&measure=MOBILITE&over=programme'
])('gives back the address it was read from: %s', (address) => {
	const first = read(address);
	if (!first.ok) throw new Error(JSON.stringify(first.problems));
	const exploration: Exploration = first.value;
	expect(parseExploration(explorationParams(exploration))).toEqual({ ok: true, value: exploration });
});

it.each([
	['rows=sex&columns=sex', 'explore.twice'],
	['rows=shoe-size', 'selection.dimension'],
	['measure=HAPPINESS', 'explore.measure'],
	['of=1&of=2&of=3&of=4&of=5', 'explore.compared'],
	[`columns=${'x'.repeat(10_000)}`, 'selection.dimension']
])('says what is wrong with %.30s', (address, code) => {
	const result = read(address);
	expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
});
