/** Rules whose texts are `pages.sources.rule.<name>` and `.from`. */
export const RULES = ['rncp', 'ove', 'wilson', 'newcombe', 'bounds', 'quantiles'] as const;

/** Lists shipped in the product; texts `pages.sources.list.<name>`, `.from` and `.licence`. */
export const LISTS = ['casp', 'routes', 'rome', 'pcs2003', 'pcs2020', 'esco', 'places'] as const;

/** Software that runs in an installation, with the licence of its package. */
export const TOOLS = [
	{ name: 'PostgreSQL', address: 'www.postgresql.org', licence: 'PostgreSQL License' },
	{ name: 'Node.js', address: 'nodejs.org', licence: 'MIT' },
	{ name: 'Svelte, SvelteKit', address: 'svelte.dev', licence: 'MIT' },
	{ name: 'Chart.js', address: 'www.chartjs.org', licence: 'MIT' },
	{ name: 'Drizzle ORM', address: 'orm.drizzle.team', licence: 'Apache-2.0' },
	{ name: 'Postgres.js', address: 'github.com/porsager/postgres', licence: 'Unlicense' },
	{ name: 'Better Auth', address: 'www.better-auth.com', licence: 'MIT' },
	{ name: 'node-rs/argon2', address: 'github.com/napi-rs/node-rs', licence: 'MIT' },
	{ name: 'Papa Parse', address: 'www.papaparse.com', licence: 'MIT' },
	{ name: 'Valibot', address: 'valibot.dev', licence: 'MIT' },
	{ name: 'uuid', address: 'github.com/uuidjs/uuid', licence: 'MIT' }
] as const;
