import { describe, expect, it } from 'vitest';
import { anOutcome } from '../../../../tests/factories/an-outcome.ts';
import { aSnapshotLine, dossierFacts, workedExample } from '../../../../tests/factories/a-snapshot.ts';
import { buildDossier } from './build-dossier.ts';

describe('a dossier', () => {
	it('counts the worked example of regulation 2.2', () => {
		const { promotions } = buildDossier(workedExample(), dossierFacts());
		expect(promotions[0]?.waves[0]?.counts).toMatchObject({
			...{ P: 40, R: 32, E: 21, M: 16 },
			N: { study: 0, 'work-study': 4, unable: 1, retired: 0, abroad: 1 },
			...{ responsePercent: 80, globalPercent: 81, targetPercent: 62, targetAmongEmployedPercent: 76 }
		});
		expect(promotions[0]?.published).toEqual({
			annee: 2023,
			nombre_certifies: 40,
			nombre_certifies_vae: 0,
			taux_insertion_global_6mois: 81,
			taux_insertion_metier_6mois: 62,
			taux_insertion_metier_2ans: null
		});
	});

	it('the figures say the same as the counts', () => {
		const { promotions } = buildDossier(workedExample(), dossierFacts());
		const figures = promotions[0]?.waves[0]?.figures ?? [];
		const rate = (code: string) => figures.find(({ indicator }) => indicator === code);
		expect(rate('INS_GLOB')).toMatchObject({ x: 21, d: 26, display: 'fragile' });
		expect(rate('INS_METIER')).toMatchObject({ x: 16, d: 26 });
		// 16 gross pays of 26 000 euros; nobody else said theirs.
		expect(rate('SAL_BRUT_TP')).toMatchObject({ quantiles: { type2: { median: 26_000 } } });
	});

	it('promotions together are sums, never means of rates', () => {
		const lines = [...workedExample(2022), ...workedExample(2023).slice(0, 21)];
		const { pooled } = buildDossier(lines, dossierFacts([2022, 2023]));
		// 21 of 26, and 21 of 21.
		expect(pooled[0]?.counts).toMatchObject({ P: 61, E: 42, globalPercent: 89 });
	});

	it('is the same whatever the order of its lines', () => {
		const lines = workedExample();
		expect(buildDossier(lines.toReversed(), dossierFacts())).toEqual(buildDossier(lines, dossierFacts()));
	});

	it('a promotion of nobody, or in which nobody was asked, has no rate and no NaN', () => {
		const none = buildDossier([], dossierFacts());
		expect(none.promotions).toMatchObject([{ cohort: 2023, certified: 0, waves: [] }]);
		const unasked = aSnapshotLine(1, [anOutcome()], { waves: [] });
		const asked = buildDossier([unasked], dossierFacts());
		expect(asked.promotions[0]).toMatchObject({ certified: 1, waves: [] });
		expect(JSON.stringify([none, asked])).not.toMatch(/NaN|Infinity/);
	});
});
