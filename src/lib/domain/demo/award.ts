import type { CodeOf } from '../outcomes/codes.ts';

/** Somebody invented. */
export interface DemoPerson {
	/** Stands for the person until the store gives an id. */
	readonly key: string;
	readonly sex: 'F' | 'M';
	readonly givenName: string;
	readonly familyName: string;
	readonly birthYear: number;
	/** In the domain `.invalid`, which leads nowhere (RFC 2606). */
	readonly email: string;
	/** In a range that the French numbering plan keeps for fiction: 01 99 00 00 00 to 01 99 00 99 99. */
	readonly phone: string;
}

/** A certificate obtained by one of them. */
export interface DemoAward {
	/** What the award is called in lists, `CASP-2023-014`; stands for it until the store gives an id. */
	readonly key: string;
	readonly personKey: string;
	readonly programme: 'CASP' | 'CIAO';
	readonly year: number;
	readonly awardedOn: string;
	readonly frame: CodeOf<'frame'>;
	readonly sex: 'F' | 'M';
	readonly route: CodeOf<'route'>;
	readonly modality: 'day' | 'evening' | 'vae';
	readonly nationality: CodeOf<'nationality'>;
	readonly ageBand: CodeOf<'ageBand'>;
	readonly entrySituation: CodeOf<'entrySituation'>;
	/** Job at entry, in the graduate's words; null for people who had none. */
	readonly entryJob: string | null;
	readonly centre: string;
}
