/** Every table, for migrations and for the tests that hold rules over all of them. */
export * from './accounts.ts';
export * from './audit.ts';
export * from './codings.ts';
export * from './figures.ts';
export * from './graduates.ts';
export * from './imports.ts';
export * from './institutions.ts';
export * from './outcomes.ts';
export * from './programmes.ts';
export * from './publications.ts';
export * from './published.ts';
export * from './quality-file.ts';
export * from './snapshots.ts';
export * from './surveys.ts';
export * from './keys.ts';
export * from './views.ts';
export * from './weightings.ts';
