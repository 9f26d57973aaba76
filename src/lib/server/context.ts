import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from './db/client.ts';
import type { Settings } from './settings.ts';

/** What a use case is given: the database, who asks, and the only clock and source of ids. */
export interface Context<Who extends Actor = Actor> {
	readonly database: Database;
	readonly settings: Settings;
	readonly actor: Who;
	readonly now: () => Date;
	/** A UUIDv7, so that rows sort by the time they were made. */
	readonly newId: () => string;
}
