import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NOT_STATED } from '#lib/domain/coding/off-list.ts';
import { buildQueue, type WaitingText } from '#lib/domain/coding/work/build-queue.ts';
import type { CodingRule } from '#lib/domain/coding/work/coding-rule.ts';
import { planReplay } from '#lib/domain/coding/work/plan-replay.ts';
import { targetOfFamily } from '#lib/domain/coding/work/target-proposal.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import { coderOf, keyOf } from '#lib/server/coding/tools.ts';
import { readNiceRows } from './support/nice-file.ts';
import { SHARED_FOLDER } from './support/reference.ts';

/** Last year's decisions on this year's titles, on the real survey of Nice: 2012 decided, 2013 and 2014 replayed. */
const FILE = path.join(SHARED_FOLDER, 'data/surveys/uns_ove/uns_ip_2012_2014.csv');
const rows = (existsSync(FILE) ? readNiceRows('uns_ip_2012_2014.csv') : []).filter(
	(row) => (row['intituleEmploi'] ?? '').trim() !== ''
);

function titlesOf(year: string): readonly WaitingText[] {
	const titles = rows.filter((row) => row['annee'] === year).map((row) => row['intituleEmploi'] ?? '');
	return [...Map.groupBy(titles, (text) => text)].map(([text, same]) => ({
		...{ text, people: same.length, undecided: same.length },
		...{ cohort: Number(year), waveMonths: 30, counted: titles.length }
	}));
}

const lists = CASP_PRESET.programmes[0]?.edition ?? { targetJobs: [], structures: [] };

/** One decision a cluster of 2012, whose code is the one that the coder put first. */
function decideAll(): readonly CodingRule[] {
	const coder = coderOf('jobFamily', lists);
	return buildQueue(titlesOf('2012'), keyOf).map(({ key, text }) => {
		const code = coder(text).candidates[0]?.code ?? NOT_STATED;
		return {
			...{ id: key, field: 'jobFamily', clusterKey: key, rawText: text, code, reason: 'read', edition: 1 },
			target: targetOfFamily(code, lists.targetJobs)
		} as const;
	});
}

/** Case and outer spaces aside, letter for letter: what a spreadsheet would look up. */
const plain = (text: string) => text.trim().toLowerCase();

test.runIf(rows.length > 0)(
	'decisions on 2012 code a share of 2013 and 2014 without a person, and say first what they change',
	() => {
		const rules = decideAll();
		const decided = new Set(rules.map(({ clusterKey }) => clusterKey));
		const known = new Set(titlesOf('2012').map(({ text }) => plain(text)));
		const shares = ['2013', '2014'].map((year) => {
			const waiting = titlesOf(year);
			const people = waiting.reduce((sum, row) => sum + row.people, 0);
			const exact = waiting.reduce((sum, row) => sum + (known.has(plain(row.text)) ? row.people : 0), 0);
			const tools = { rules, items: lists.targetJobs, edition: 2, keyOf };
			const plan = planReplay(waiting, tools);
			expect(plan.codedPeople + plan.leftPeople).toBe(people);
			expect(plan.rules.reduce((sum, rule) => sum + rule.people, 0)).toBe(plan.codedPeople);
			expect(plan.effects).toMatchObject([{ cohort: Number(year), people: plan.codedPeople }]);
			// Every title met letter for letter is coded, and spellings bring more.
			expect(plan.codedPeople).toBeGreaterThan(exact);
			// What is left is what no decision was taken on.
			const after = waiting.filter(({ text }) => !decided.has(keyOf(text)));
			expect(planReplay(after, tools)).toMatchObject({ codedPeople: 0, rules: [], effects: [] });
			console.info(
				`${year}: ${String(plan.codedPeople)} of ${String(people)} titles coded by ${String(plan.rules.length)} ` +
					`decisions of 2012 (letter for letter: ${String(exact)}), ${String(plan.effects[0]?.gained)} in a target job`
			);
			return plan.codedPeople / people;
		});
		// Measured in November 2026: see docs/coding.md.
		for (const share of shares) expect(share).toBeGreaterThan(0.4);
	}
);

test('a decision follows its code into a new edition, and is left out where nothing takes it over', () => {
	const rule = { field: 'jobFamily', rawText: 'x', target: 'yes', reason: 'read', edition: 1 } as const;
	const rules = [
		{ ...rule, id: 'kept', clusterKey: keyOf('Conseiller emploi'), code: 'M3' },
		{ ...rule, id: 'lost', clusterKey: keyOf('Vendeur'), code: 'M9' }
	];
	const waiting = ['Conseillère emploi', 'vendeuse'].map((text) => ({
		...{ text, people: 1, undecided: 1, cohort: 2026, waveMonths: 6, counted: 2 }
	}));
	const items = [{ code: 'T1', replaces: ['M2', 'M3'] }, { code: 'T2' }];
	const plan = planReplay(waiting, { rules, items, edition: 2, keyOf });
	expect(plan.rules).toMatchObject([{ formerCode: 'M3', rule: { id: 'kept', code: 'T1', edition: 2 } }]);
	expect(plan.lost).toMatchObject([{ id: 'lost' }]);
	expect(plan.leftPeople).toBe(1);
});
