import type { DraftProgramme } from '#lib/domain/imports/draft.ts';
import type { PlannedPlace } from '#lib/domain/imports/plan-award.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { ProgrammePlace } from '../db/queries/import-places.ts';
import type { NewCohort, NewProgramme } from '../db/queries/programmes.ts';

/** The programmes and cohorts that rows belong to: those that are there, and those that the file adds. */
export interface Places {
	/** The place of a row, or why it has none. */
	find(code: string, year: number): FoundPlace | Problem;
	/** Why a programme may not be written to; null when it may. Adds nothing. */
	refusal(code: string): Problem | null;
	/** Ids of the cohorts that held awards before. */
	readonly held: ReadonlySet<string>;
	/** Ids of the programmes that rows were found in. */
	readonly used: ReadonlySet<string>;
	readonly programmes: readonly NewProgramme[];
	readonly cohorts: readonly NewCohort[];
}

export interface FoundPlace {
	readonly place: PlannedPlace;
	/** A cohort that this file adds holds nothing yet. */
	readonly isNew: boolean;
}

export interface PlacesOptions {
	readonly known: readonly ProgrammePlace[];
	/** As rows name them. */
	readonly named: ReadonlyMap<string, DraftProgramme>;
	readonly mayCreate: boolean;
	/** Programmes that the person may write to. */
	readonly scope: 'all' | 'none' | readonly string[];
	readonly newId: () => string;
	readonly now: Date;
}

export function openPlaces(options: PlacesOptions): Places {
	const known = new Map(options.known.map((programme) => [programme.code, programme]));
	const found = new Map<string, Map<number, FoundPlace | Problem>>();
	const programmes: NewProgramme[] = [];
	const cohorts: NewCohort[] = [];
	const used = new Set<string>();

	const refusal = (code: string): Problem | null => {
		const programme = known.get(code);
		if (programme)
			return isAllowed(programme, options) ? null : { code: 'import.programme-forbidden', found: code };
		return options.mayCreate && options.scope === 'all' ? null : unknownProgramme(code, [...known.keys()]);
	};
	const findProgramme = (code: string): ProgrammePlace | Problem => {
		const refused = refusal(code);
		if (refused) return refused;
		const programme = known.get(code);
		if (programme) return programme;
		const created = newProgramme(code, options);
		programmes.push(created.row);
		known.set(code, created.place);
		return created.place;
	};
	const findPlace = (code: string, year: number): FoundPlace | Problem => {
		const programme = findProgramme(code);
		if (!('id' in programme)) return programme;
		used.add(programme.id);
		const cohortId = programme.cohorts[year];
		if (cohortId !== undefined) return { place: plannedPlace(programme, cohortId), isNew: false };
		const cohort = newCohort(programme.id, year, options.newId());
		cohorts.push(cohort);
		return { place: plannedPlace(programme, cohort.id), isNew: true };
	};
	return {
		find: (code, year) => {
			const years = found.get(code) ?? new Map<number, FoundPlace | Problem>();
			const place = years.get(year) ?? findPlace(code, year);
			found.set(code, years.set(year, place));
			return place;
		},
		refusal,
		held: new Set(options.known.flatMap(({ held }) => held)),
		used,
		programmes,
		cohorts
	};
}

function isAllowed({ id }: ProgrammePlace, { scope }: PlacesOptions): boolean {
	return scope === 'all' || (scope !== 'none' && scope.includes(id));
}

const SHOWN_CODES = 8;

function unknownProgramme(code: string, known: readonly string[]): Problem {
	const codes = known.length === 0 ? '—' : known.slice(0, SHOWN_CODES).join(', ');
	return { code: 'import.programme-unknown', found: code, params: { codes } };
}

function newProgramme(code: string, { named, newId, now }: PlacesOptions) {
	const facts = named.get(code)?.facts ?? {};
	const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	const row = {
		id: newId(),
		code,
		nameFr: text(facts.name) ?? code,
		registerNumber: text(facts.registerNumber),
		level: typeof facts.level === 'number' ? facts.level : null,
		diploma: text(facts.diploma),
		domain: text(facts.domain),
		createdAt: now
	};
	const { id, level, diploma, domain } = row;
	return { row, place: { id, code, level, diploma, domain, international: false, cohorts: {}, held: [] } };
}

/** The period of a promotion is its calendar year until somebody says otherwise. */
function newCohort(programmeId: string, year: number, id: string): NewCohort {
	return { id, programmeId, year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
}

function plannedPlace(programme: ProgrammePlace, cohortId: string): PlannedPlace {
	return {
		programmeId: programme.id,
		cohortId,
		international: programme.international,
		level: programme.level === null ? '' : String(programme.level),
		diploma: programme.diploma ?? '',
		domain: programme.domain ?? ''
	};
}
