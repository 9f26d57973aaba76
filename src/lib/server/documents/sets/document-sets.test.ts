import { expect, test } from 'vitest';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { DocumentSets, type SetMaker } from './document-sets.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pack: SetMaker['pack'] = (files) => bytes(Object.keys(files).join('+'));

/** A maker whose files are done when the test says so. */
function heldBack(names: readonly string[]) {
	const waiting = new Map<string, (made: Result<Uint8Array>) => void>();
	const asked: string[] = [];
	const make = (name: string) =>
		new Promise<Result<Uint8Array>>((resolve) => {
			asked.push(name);
			waiting.set(name, resolve);
		});
	const finish = async (name: string, made: Result<Uint8Array> = ok(bytes(name))) => {
		await expect.poll(() => asked).toContain(name);
		waiting.get(name)?.(made);
	};
	return { maker: { names, make, pack }, asked, finish };
}

test('a set tells how far it is, and is there at the end', async () => {
	const sets = new DocumentSets(2);
	const { maker, finish } = heldBack(['a.pdf', 'b.csv']);
	const end = sets.start('lock', maker);
	expect(sets.progressOf('lock')).toEqual({ made: [], total: 2, problems: null, packed: null });
	await finish('a.pdf');
	await expect.poll(() => sets.progressOf('lock')?.made).toEqual(['a.pdf']);
	await finish('b.csv');
	expect(await end).toEqual(ok(bytes('a.pdf+b.csv')));
	expect(sets.progressOf('lock')?.packed).toEqual(bytes('a.pdf+b.csv'));
	expect(sets.progressOf('another')).toBeNull();
});

test('who asks twice waits for the same files', async () => {
	const sets = new DocumentSets(2);
	const { maker, asked, finish } = heldBack(['a.pdf']);
	const ends = [sets.start('lock', maker), sets.start('lock', maker)];
	await finish('a.pdf');
	await Promise.all(ends);
	await sets.start('lock', maker);
	expect(asked).toEqual(['a.pdf']);
});

test('one that stopped says why, and can begin again', async () => {
	const sets = new DocumentSets(2);
	const { maker, asked, finish } = heldBack(['a.pdf', 'b.csv']);
	const first = sets.start('lock', maker);
	await finish('a.pdf', fail({ code: 'report.file' }));
	expect(await first).toEqual(fail({ code: 'report.file' }));
	expect(sets.progressOf('lock')).toMatchObject({ problems: [{ code: 'report.file' }], packed: null });
	const second = sets.start('lock', maker);
	await expect.poll(() => asked).toEqual(['a.pdf', 'a.pdf']);
	await finish('a.pdf');
	await finish('b.csv');
	expect((await second).ok).toBe(true);
});

test('a maker that throws leaves nothing behind', async () => {
	const sets = new DocumentSets(2);
	const make = () => Promise.reject(new Error('out of paper'));
	await expect(sets.start('lock', { names: ['a.pdf'], make, pack })).rejects.toThrow('out of paper');
	expect(sets.progressOf('lock')).toBeNull();
});

test('only the last sets are kept, and never one less that is being made', async () => {
	const sets = new DocumentSets(1);
	const going = heldBack(['a.pdf']);
	const end = sets.start('going', going.maker);
	const quick = { names: ['a.pdf'], make: () => Promise.resolve(ok(bytes('a'))), pack };
	await sets.start('first', quick);
	await sets.start('second', quick);
	expect(sets.progressOf('first')).toBeNull();
	expect(sets.progressOf('second')?.packed).toEqual(bytes('a.pdf'));
	await going.finish('a.pdf');
	expect((await end).ok).toBe(true);
});
