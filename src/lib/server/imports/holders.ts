import type { PlannedAward } from '#lib/domain/imports/plan-award.ts';
import type { Tenant } from '../db/client.ts';
import { selectPersonsByKey } from '../db/queries/import-lookup.ts';
import type { PlannedPerson } from '../db/queries/import-stage.ts';

/** Finds or makes the person behind each award, once for a person with several awards. */
export interface Holders {
	plan(
		tenant: Tenant,
		awards: readonly PlannedAward[],
		settle: () => Promise<void>
	): Promise<readonly PlannedPerson[]>;
}

export function openHolders(newId: () => string): Holders {
	const byKey = new Map<string, string>();

	const unknownKeys = (awards: readonly PlannedAward[]): readonly string[] =>
		awards.flatMap(({ person: { externalKey } }) =>
			typeof externalKey === 'string' && !byKey.has(externalKey) ? [externalKey] : []
		);
	const planHolder = ({ person, personId, changes, action }: PlannedAward): PlannedPerson => {
		if (action === 'conflict') return { personId, action: 'keep' };
		if (Object.values(person).every((value) => value === null)) return { personId, action: 'keep' };
		if (personId !== null) {
			const changed = changes.some(({ field }) => field.startsWith('person.'));
			return { personId, action: changed ? 'update' : 'keep' };
		}
		const key = typeof person.externalKey === 'string' ? person.externalKey : undefined;
		const known = key === undefined ? undefined : byKey.get(key);
		if (known !== undefined) return { personId: known, action: 'keep' };
		const created = newId();
		if (key !== undefined) byKey.set(key, created);
		return { personId: created, action: 'create' };
	};
	return {
		plan: async (tenant, awards, settle) => {
			const keys = unknownKeys(awards);
			if (keys.length > 0) {
				await settle();
				for (const [key, id] of await selectPersonsByKey(tenant, keys)) byKey.set(key, id);
			}
			return awards.map(planHolder);
		}
	};
}
