import type { Tenant } from '../client.ts';
import { awards, contacts, persons } from '../schema/graduates.ts';

/** A row to add: its institution is the tenant's. */
type Own<Row> = Omit<Row, 'institutionId'>;

export type NewPerson = Own<typeof persons.$inferInsert>;
export type NewContact = Own<typeof contacts.$inferInsert>;
export type NewAward = Own<typeof awards.$inferInsert>;

/** Rows of one statement: PostgreSQL takes 65 535 parameters, and a row has fewer than 20. */
const ROWS_OF_A_STATEMENT = 3000;

export async function insertPersons(tenant: Tenant, rows: readonly NewPerson[]): Promise<void> {
	for (const part of statements(tenant, rows)) await tenant.db.insert(persons).values(part);
}

export async function insertContacts(tenant: Tenant, rows: readonly NewContact[]): Promise<void> {
	for (const part of statements(tenant, rows)) await tenant.db.insert(contacts).values(part);
}

export async function insertAwards(tenant: Tenant, rows: readonly NewAward[]): Promise<void> {
	for (const part of statements(tenant, rows)) await tenant.db.insert(awards).values(part);
}

function* statements<Row>({ institutionId }: Tenant, rows: readonly Row[]) {
	for (let first = 0; first < rows.length; first += ROWS_OF_A_STATEMENT) {
		const part = rows.slice(first, first + ROWS_OF_A_STATEMENT);
		yield part.map((row) => ({ ...row, institutionId }));
	}
}
