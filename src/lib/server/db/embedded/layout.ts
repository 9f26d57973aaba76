import { join } from 'node:path';

/** Where the embedded database keeps what, inside the data folder. */
export interface Layout {
	/** Holds the three others; renamed into place once complete, so a half-made one never counts. */
	readonly folder: string;
	/** PostgreSQL's own. */
	readonly data: string;
	readonly password: string;
	readonly log: string;
	readonly postmaster: string;
}

/** The account that owns everything in the embedded server. */
export const OWNER = 'devenir';

/** The database of the product, and the one where processes say that they use the server. */
export const PRODUCT_DATABASE = 'devenir';
export const MAINTENANCE_DATABASE = 'postgres';

/** @param dataFolder absolute */
export function layoutOf(dataFolder: string, name = 'postgresql'): Layout {
	const folder = join(dataFolder, name);
	const data = join(folder, 'data');
	return {
		folder,
		data,
		password: join(folder, 'password'),
		log: join(folder, 'log'),
		postmaster: join(data, 'postmaster.pid')
	};
}
