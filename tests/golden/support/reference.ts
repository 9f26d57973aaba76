import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';

/**
 * Folder of the reference vectors: `DEVENIR_REFERENCE`, else beside the checkout. Vectors of the same shape,
 * put in its place, run through the same tests.
 */
export const REFERENCE_FOLDER = process.env['DEVENIR_REFERENCE'] ?? path.resolve('../shared/reference');

/** Folder of the public surveys used in tests; they are never copied into the repository. */
export const SHARED_FOLDER = process.env['DEVENIR_SHARED'] ?? path.resolve('../shared');

/** A suite on the vectors; outside a checkout that has them, one skipped test that says so. */
export function describeReference(name: string, body: () => void): void {
	if (existsSync(REFERENCE_FOLDER)) describe(name, body);
	else {
		describe(name, () => {
			it.skip('needs the reference vectors: set DEVENIR_REFERENCE to their folder');
		});
	}
}

/** A suite on a file of the shared folder; where it is absent, one skipped test that says so. */
export function describeShared(name: string, file: string, body: () => void): void {
	if (existsSync(path.join(SHARED_FOLDER, file))) describe(name, body);
	else {
		describe(name, () => {
			it.skip(`needs ${file}: set DEVENIR_SHARED to the shared folder`);
		});
	}
}

export interface Tolerance {
	readonly relative?: number;
	readonly absolute?: number;
}

/** Reads a file of vectors. The shape is stated by the test that reads it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the shape of a JSON file
export function readVectors<Vectors>(name: string): Vectors & { meta: { tolerance: Tolerance } } {
	return JSON.parse(readFileSync(path.join(REFERENCE_FOLDER, name), 'utf8')) as Vectors & {
		meta: { tolerance: Tolerance };
	};
}

/** The rows of a CSV file of the vectors, which never quotes a cell: header → text. */
export function readReferenceRows(name: string): readonly Readonly<Record<string, string>>[] {
	const [header = '', ...lines] = readFileSync(path.join(REFERENCE_FOLDER, name), 'utf8')
		.trim()
		.split(/\r?\n/);
	const names = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? '']));
	});
}

/** Values of a vector: given, or named as `file.csv:column`. */
export function readValues(given: readonly number[] | string): readonly number[] {
	if (typeof given !== 'string') return given;
	const [file = '', column = ''] = given.split(':');
	return readReferenceRows(file).map((row) => Number(row[column]));
}

/** Fails when two numbers differ by more than `absolute + relative · |expected|`, naming where. */
export function expectClose(
	actual: number | null,
	expected: number | null,
	where: string,
	{ relative = 0, absolute = 0 }: Tolerance
): void {
	if (actual === null || expected === null) {
		if (actual !== expected) throw new Error(`${where}: ${actual} where ${expected} is expected`);
		return;
	}
	if (!(Math.abs(actual - expected) <= absolute + relative * Math.abs(expected))) {
		throw new Error(`${where}: ${actual} where ${expected} is expected`);
	}
}
