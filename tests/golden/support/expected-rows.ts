import type { ExpectedRate, ExpectedWave } from './expected-certification.ts';

/** A row of a table as it must be read, without white space. */
type BareRow = readonly string[];

const bare = (cells: readonly (string | number)[]): BareRow =>
	cells.map((cell) => String(cell).replace(/\s/g, ''));

/** Names of the rates in French, in the order of the table. */
export const RATE_NAMES: Readonly<Record<string, string>> = {
	REP_TAUX: 'Taux de réponse',
	INS_GLOB: 'Insertion globale',
	INS_METIER: 'Insertion dans le métier visé',
	METIER_EMPLOI: 'Part des emplois dans le métier visé',
	STABLE: 'Emplois stables',
	TPS_PLEIN: 'Temps plein',
	CADRE: 'Cadres',
	DEJA: 'Déjà en emploi à l’entrée',
	RETOUR_EMPLOI: 'Retour à l’emploi des demandeurs d’emploi'
};

/** From the jury list to those in a target job; under the rows of people set aside, the reason of each. */
export function stepRows({ P, R, N, d, E, M, rates }: ExpectedWave): readonly BareRow[] {
	const aside = Object.values(N).reduce((sum, people) => sum + people, 0);
	return [
		bare(['Titulaires (P)', P, '']),
		bare(['Répondants (R)', R, `taux de réponse ${rates['REP_TAUX']?.percent ?? ''}`]),
		bare(['Neutralisés (N)', aside, 'hors du numérateur et du dénominateur']),
		bare(['En études', N['study'] ?? 0, 'N1']),
		bare(['En alternance', N['work-study'] ?? 0, 'N2']),
		bare(['Ne pouvait pas travailler', N['unable'] ?? 0, 'N3']),
		bare(['À la retraite', N['retired'] ?? 0, 'N3, compté à part']),
		bare(['En emploi hors de France', N['abroad'] ?? 0, 'N4']),
		bare(['Dénominateur (R − N)', d, 'répondants moins neutralisés']),
		bare(['En emploi (E)', E, 'insertion globale = E sur R − N']),
		bare(['Dans le métier visé (M)', M, 'insertion métier visé = M sur R − N'])
	];
}

/** Every rate with its counts, its interval, its bounds, and whether it is fragile. */
export function rateRows({ rates }: ExpectedWave): readonly BareRow[] {
	return Object.entries(RATE_NAMES).map(([code, name]) => {
		const { percent, counts, interval, bounds, fragile } = rateAt(rates, code);
		return bare([name, percent, counts, interval, bounds, fragile ? 'Fragile' : '']);
	});
}

/** Quartiles of pay, where enough pays are known. */
export function payRows({ pay }: ExpectedWave): readonly BareRow[] {
	if (!pay) return [];
	return [
		bare(['Premier quartile', pay.q1]),
		bare(['Médiane', pay.median]),
		bare(['Troisième quartile', pay.q3]),
		bare(['Montants connus', pay.known]),
		bare(['Montants non connus', pay.missing])
	];
}

/** The three rates of each group of a table, whatever the group is called. */
export function groupCells({ groups }: ExpectedWave): readonly BareRow[] {
	return Object.values(groups).flatMap((codes) =>
		Object.values(codes).map((rates) =>
			bare(
				['REP_TAUX', 'INS_GLOB', 'INS_METIER'].map((code) => {
					const { percent, counts, fragile } = rateAt(rates, code);
					return `${percent}${counts}${fragile ? '·Fragile' : ''}`;
				})
			)
		)
	);
}

/** One of the two rates, as it stands in the table that compares promotions. */
export function sideCell({ rates }: ExpectedWave, code: string): string {
	const { percent, counts, interval, fragile } = rateAt(rates, code);
	return `${percent}${counts}·${interval}${fragile ? '·Fragile' : ''}`.replace(/\s/g, '');
}

/** People by title, as the table of titles lists them. */
export function titleRows({ titles, contracts }: ExpectedWave): readonly BareRow[] {
	const jobs = Object.values(contracts).reduce((sum, people) => sum + people, 0);
	return Object.values(titles).flatMap((family) =>
		Object.entries(family).map(([title, people]) => bare([title, people, percentOf(people, jobs)]))
	);
}

/** Half up, on whole numbers. */
const percentOf = (x: number, d: number) => `${String(Math.floor((200 * x + d) / (2 * d)))} %`;

function rateAt(rates: Readonly<Record<string, ExpectedRate>>, code: string): ExpectedRate {
	const found = rates[code];
	if (!found) throw new Error(`The golden file has no ${code}.`);
	return found;
}
