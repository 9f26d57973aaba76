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
	else describe(name, () => it.skip('needs the reference vectors: set DEVENIR_REFERENCE to their folder'));
}

export interface Tolerance {
	readonly relative?: number;
	readonly absolute?: number;
}

/** Reads a file of vectors. The shape is stated by the test that reads it. */
export function readVectors<Vectors>(name: string): Vectors & { meta: { tolerance: Tolerance } } {
	return JSON.parse(readFileSync(path.join(REFERENCE_FOLDER, name), 'utf8')) as Vectors & {
		meta: { tolerance: Tolerance };
	};
}

export function readReferenceText(name: string): string {
	return readFileSync(path.join(REFERENCE_FOLDER, name), 'utf8');
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
