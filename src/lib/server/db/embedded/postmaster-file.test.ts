import { expect, test } from 'vitest';
import { parsePostmasterFile } from './postmaster-file.ts';

test('reads what PostgreSQL 18 writes', () => {
	const text = '10017\n/srv/data\n1795555452\n36659\n\n127.0.0.1\n  1234567   98304\nready   \n';
	expect(parsePostmasterFile(text)).toEqual({ pid: 10_017, port: 36_659, status: 'ready' });
});

test('a server in single-user mode writes a negative number', () => {
	expect(parsePostmasterFile('-42\n/srv/data\n')).toEqual({ pid: 42, port: 0, status: '' });
});

test.each(['', '\n', 'not a number\n', '0\n'])('%j names no process', (text) => {
	expect(parsePostmasterFile(text)).toBeUndefined();
});
