import { expect, test } from 'vitest';
import { parseServerLabel, serverLabel } from './server-lock.ts';

test('a name says where a process serves and which it is', () => {
	const serving = { address: 'http://127.0.0.1:3000', pid: 4_194_304 };
	expect(parseServerLabel(serverLabel(serving))).toEqual(serving);
});

test('PostgreSQL keeps 63 bytes: a long address is cut, the process is kept', () => {
	const label = serverLabel({ address: `http://${'x'.repeat(80)}`, pid: 7 });
	expect(label).toHaveLength(63);
	expect(parseServerLabel(label)?.pid).toBe(7);
});

test('the name of another program says nothing', () => {
	expect(parseServerLabel('psql')).toBeUndefined();
});
