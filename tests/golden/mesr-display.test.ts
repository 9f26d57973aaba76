import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { decideMesr } from '#lib/domain/disclosure/mesr-rule.ts';
import { describeShared, SHARED_FOLDER } from './support/reference.ts';

const FILE = 'data/surveys/mesr/fr-esr-insertion_professionnelle-master_2010-2018_codes.csv';

interface Line {
	readonly nombre_de_reponses: string;
	readonly taux_dinsertion: string;
	readonly emplois_stables: string;
	readonly salaire_net_median_des_emplois_a_temps_plein: string;
}

/** Lines of the ministry whose value is printed or `ns`; `nd` and blanks say that there was no such survey. */
describeShared('the ministry hides what its own rule hides', FILE, () => {
	const text = readFileSync(path.join(SHARED_FOLDER, FILE), 'utf8');
	const { data } = Papa.parse<Line>(text, { header: true, delimiter: ';', skipEmptyLines: true });

	function compare(column: keyof Line) {
		const lines = data.filter((line) => line.nombre_de_reponses !== '' && !['', 'nd'].includes(line[column]));
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

	it('insertion rate: 6,413 of 6,452 under 30 answers hidden, 8,681 of 8,746 others shown', () => {
		const { hiddenByBoth, shownByBoth, onlyOurs, onlyTheirs } = compare('taux_dinsertion');
		expect([hiddenByBoth, shownByBoth, onlyOurs.length, onlyTheirs.length]).toEqual([6413, 8681, 39, 65]);
	});

	it('the exceptions stand beside the threshold, but for four', () => {
		const { onlyOurs, onlyTheirs } = compare('taux_dinsertion');
		expect(onlyOurs.filter((answers) => answers < 24)).toEqual([]);
		expect(onlyTheirs.filter((answers) => answers > 33)).toHaveLength(4);
	});

	it('pay is never printed under 30 answers', () => {
		expect(compare('salaire_net_median_des_emplois_a_temps_plein').onlyOurs).toEqual([]);
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
