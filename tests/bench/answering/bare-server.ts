import { createServer } from 'node:http';
import postgres from 'postgres';

/**
 * The least that keeping an answer can cost: `node:http`, one committed INSERT for each form, and a page of as many
 * bytes as ours that was made before. Nothing is checked, nothing is decided. `node bare-server.ts <bytes>`, on
 * `DATABASE_URL`; prints its address.
 */
const page = Buffer.alloc(Number(process.argv[2] ?? 12_000), 'a');
const sql = postgres(process.env['DATABASE_URL'] ?? '', { onnotice: () => undefined });
await sql`create table if not exists bare_answers (
	id bigint generated always as identity primary key, at timestamptz not null default now(), fields jsonb not null)`;

const server = createServer((request, response) => {
	if (request.method !== 'POST') {
		response.writeHead(200, { 'content-type': 'text/html' }).end(page);
		return;
	}
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		const fields = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
		void sql`insert into bare_answers (fields) values (${sql.json(fields)})`.then(() => {
			response.writeHead(303, { location: '/' }).end();
		});
	});
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	process.stdout.write(`open on http://127.0.0.1:${port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
