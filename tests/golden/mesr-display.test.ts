import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { decideMesr } from '#lib/domain/disclosure/mesr-rule.ts';
import { describeShared, SHARED_FOLDER } from './support/reference.ts';

const FILE = 'data/surveys/mesr/fr-esr-insertion_professionnelle-master_2010-2018_codes.csv';

interface Line {
	readonly situation: string;
	readonly nombre_de_reponses: string;
	readonly taux_dinsertion: string;
	readonly emplois_stables: string;
	readonly emplois_a_temps_plein: string;
	readonly emplois_cadre_ou_professions_intermediaires: string;
	readonly salaire_net_median_des_emplois_a_temps_plein: string;
}

/** Lines of the ministry whose value is printed or `ns`; `nd` and blanks say that there was no such survey. */
describeShared('the ministry hides what its own rule hides', FILE, () => {
	const text = readFileSync(path.join(SHARED_FOLDER, FILE), 'utf8');
	const { data } = Papa.parse<Line>(text, { header: true, delimiter: ';', skipEmptyLines: true });

	type Months = 18 | 30;

	function compare(column: keyof Line, months: Months) {
		const lines = data
			.filter(({ situation }) => situation.startsWith(`${months} mois`))
			.filter((line) => line.nombre_de_reponses !== '' && !['', 'nd'].includes(line[column]));
		const judged = lines.map((line) => {
			const answers = Number(line.nombre_de_reponses);
			return { answers, hidden: line[column] === 'ns', ours: decideMesr(answers, answers) === 'ns' };
		});
		return {
			hiddenByBoth: judged.filter(({ hidden, ours }) => hidden && ours).length,
			shownByBoth: judged.filter(({ hidden, ours }) => !hidden && !ours).length,
			onlyOurs: judged.filter(({ hidden, ours }) => !hidden && ours).map(({ answers }) => answers),
			onlyTheirs: judged.filter(({ hidden, ours }) => hidden && !ours).map(({ answers }) => answers)
		};
	}

	it('30 months: every one of the 8,560 insertion rates, hidden or shown, without exception', () => {
		const { hiddenByBoth, shownByBoth, onlyOurs, onlyTheirs } = compare('taux_dinsertion', 30);
		expect([hiddenByBoth, shownByBoth, onlyOurs, onlyTheirs]).toEqual([3616, 4944, [], []]);
	});

	/**
	 * The one number of answers of a class is repeated on its line at 18 months, whose own is not published: who
	 * answered about 30 months need not have answered about 18, and the other way round.
	 */
	it('18 months: the answers printed are those of 30 months, and 104 lines of 6,638 show it', () => {
		const { hiddenByBoth, shownByBoth, onlyOurs, onlyTheirs } = compare('taux_dinsertion', 18);
		expect([hiddenByBoth, shownByBoth, onlyOurs.length, onlyTheirs.length]).toEqual([2797, 3737, 39, 65]);
		expect(onlyOurs.filter((answers) => answers < 24)).toEqual([]);
		expect(onlyTheirs.filter((answers) => answers > 33)).toHaveLength(4);
	});

	it.each([
		'emplois_stables',
		'emplois_a_temps_plein',
		'emplois_cadre_ou_professions_intermediaires',
		'salaire_net_median_des_emplois_a_temps_plein'
	] as const)('%s: never printed under 30 answers', (column) => {
		const { hiddenByBoth, onlyOurs } = compare(column, 30);
		expect(hiddenByBoth).toBeGreaterThan(3500);
		expect(onlyOurs).toEqual([]);
	});

	it('warns where less than half of the class answered', () => {
		expect([decideMesr(30, 61), decideMesr(30, 60), decideMesr(29, 30), decideMesr(null, 60)]).toEqual([
			'fragile',
			'shown',
			'ns',
			'nd'
		]);
	});
});
