import { createServer, connect, type AddressInfo } from 'node:net';

/** Stands between the product and PostgreSQL, and counts what the one asks the other. */
export interface StatementCounter {
	/** Address of the database through the counter. */
	readonly url: string;
	/** Statements since the last time, without those that begin and end transactions. */
	take(): readonly string[];
	stop(): void;
}

export async function countStatements(url: string): Promise<StatementCounter> {
	let seen: string[] = [];
	const database = new URL(url);
	const server = createServer((client) => {
		const target = connect(Number(database.port), database.hostname);
		const read = statementReader((text) => seen.push(text));
		client.on('data', (bytes: Buffer) => {
			read(bytes);
			target.write(bytes);
		});
		target.pipe(client);
		client.on('close', () => target.destroy()).on('error', () => target.destroy());
		target.on('error', () => client.destroy());
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const counted = new URL(url);
	counted.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url: counted.href,
		take: () => {
			const taken = seen.filter((text) => !/^(begin|commit|rollback)/i.test(text.trim()));
			seen = [];
			return taken;
		},
		stop: () => server.close()
	};
}

/**
 * Reads what a client sends (PostgreSQL 18 manual, “Frontend/Backend Protocol”): a first message without a type,
 * then a letter, a length that counts itself, and the content. A statement is executed by `E`, or at once by `Q`;
 * `P` names its text, and `B` says which one is next.
 */
function statementReader(execute: (text: string) => void): (bytes: Buffer) => void {
	let waiting = Buffer.alloc(0);
	let [greeted, next] = [false, ''];
	const texts = new Map<string, string>();
	const take = (type: string, [first = '', second = '']: readonly string[]): void => {
		if (type === 'P') texts.set(first, second);
		if (type === 'B') next = texts.get(second) ?? '';
		if (type === 'E') execute(next);
		if (type === 'Q') execute(first);
	};
	return (bytes) => {
		waiting = Buffer.concat([waiting, bytes]);
		for (;;) {
			const head = greeted ? 1 : 0;
			if (waiting.length < head + 4) return;
			const end = head + waiting.readInt32BE(head);
			if (waiting.length < end) return;
			if (greeted) take(String.fromCharCode(waiting[0] ?? 0), stringsOf(waiting.subarray(5, end)));
			greeted = true;
			waiting = waiting.subarray(end);
		}
	};
}

/** The first two strings of a message, each ended by a zero. */
function stringsOf(content: Buffer): readonly string[] {
	const first = content.indexOf(0);
	const second = content.indexOf(0, first + 1);
	return [content.toString('utf8', 0, first), content.toString('utf8', first + 1, second)];
}
