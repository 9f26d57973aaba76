import type { AwardFacts } from '#lib/domain/outcomes/award-facts.ts';
import type { Tenant } from '../client.ts';

/** An award, with what its outcomes and its questions need to know of it. */
export interface AwardRow extends AwardFacts {
	/** ISO day. */
	readonly awardedOn: string | null;
	readonly international: boolean;
}

/** Columns of an `AwardRow`, where `a` is the award, `p` its programme and `co` its cohort. */
export function awardColumns({ sql }: Tenant) {
	return sql`
		a.id as "awardId", a.frame, a.sex, a.route, a.modality, a.nationality, a.age_band as "ageBand",
		a.entry_situation as "entrySituation", a.centre, a.awarded_on::text as "awardedOn",
		p.code as programme, co.year::text as cohort, coalesce(p.level::text, '') as level,
		coalesce(p.diploma, '') as diploma, coalesce(a.domain, p.domain, '') as domain, p.international`;
}
