import journal from '../../../../drizzle/meta/_journal.json' with { type: 'json' };

/** When the last migration of this version was made, in milliseconds: what the database writes when it has had it. */
export const LATEST_MIGRATION = Math.max(...journal.entries.map(({ when }) => when));
