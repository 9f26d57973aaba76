import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** First column of every table of an institution, and of every one of its keys. */
export const institutionId = () => uuid('institution_id').notNull();

/** A UUIDv7 made in code. */
export const id = () => uuid('id').notNull();

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
