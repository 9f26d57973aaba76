/** The golden file of a certification, as `tests/golden/certifications/compute.py` writes it. */
export interface ExpectedCertification {
	readonly programme: string;
	readonly cohorts: readonly number[];
	readonly promotions: readonly ExpectedPromotion[];
	/** All promotions together, wave after wave. */
	readonly pooled: readonly ExpectedWave[];
	readonly registerXml: string;
	/** What the school office counts, by year. */
	readonly office: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Programme, year, indicator, measure, value, numerator, denominator. */
	readonly quality: readonly (readonly (string | number | null)[])[];
	readonly public: ExpectedPublic;
}

export interface ExpectedPromotion {
	readonly cohort: number;
	readonly certified: number;
	readonly certifiedByVae: number;
	readonly published: Readonly<Record<string, number | null>>;
	readonly waves: readonly ExpectedWave[];
}

type Counts = Readonly<Record<string, number>>;

export interface ExpectedWave {
	readonly months: number;
	readonly referenceDates: { readonly first: string; readonly last: string };
	readonly P: number;
	readonly R: number;
	readonly N: Counts;
	readonly d: number;
	readonly E: number;
	readonly M: number;
	readonly late: number;
	readonly situation: Counts;
	readonly rates: Readonly<Record<string, ExpectedRate>>;
	readonly pay: {
		readonly known: number;
		readonly missing: number;
		readonly q1: string;
		readonly median: string;
		readonly q3: string;
	} | null;
	readonly contracts: Counts;
	readonly structures: Counts;
	readonly families: Counts;
	/** Family → title → people. */
	readonly titles: Readonly<Record<string, Counts>>;
	/** Field → code → the three rates. */
	readonly groups: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ExpectedRate>>>>>>;
	readonly employedBefore: number;
}

export interface ExpectedRate {
	readonly x: number;
	readonly d: number;
	/** « 81 % » */
	readonly percent: string;
	/** « 21 sur 26 » */
	readonly counts: string;
	/** « de 62 % à 91 % », '' where there is none. */
	readonly interval: string;
	readonly bounds: string;
	readonly fragile: boolean;
}

export interface ExpectedPublic {
	readonly promotions: readonly {
		readonly cohort: number;
		readonly certified: number | null;
		readonly certifiedByVae: number | null;
		readonly waves: Readonly<Record<string, PublicRates>>;
	}[];
	readonly focus: readonly number[];
	readonly pooled: PublicRates | null;
	/** Of whom the focus is. */
	readonly pay: { readonly median: number; readonly quartiles: readonly [number, number] | null } | null;
	/** List → its cells, a code and people each. */
	readonly lists: Readonly<Record<string, readonly (readonly [string, number])[]>>;
	readonly titles: readonly string[];
}

export type PublicRates = Readonly<Record<string, ExpectedPublicRate>>;

export type ExpectedPublicRate =
	| {
			readonly display: 'exact';
			readonly x: number;
			readonly d: number;
			readonly percent: string;
			readonly counts: string;
	  }
	| { readonly display: 'band'; readonly d: number; readonly lower: number; readonly upper: number }
	| { readonly display: 'hidden' };
