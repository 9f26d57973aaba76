import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMapping, parseMappingText, type Mapping } from '#lib/domain/imports/mapping.ts';
import { bytesSource, openFile, type FileSource } from '#lib/server/csv/source.ts';
import { SHARED_FOLDER } from '../golden/support/reference.ts';

/** A file of the shared data, where the folder is there. */
export function sharedFile(name: string): string {
	return path.join(SHARED_FOLDER, 'data', name);
}

export function hasSharedFile(name: string): boolean {
	return existsSync(sharedFile(name));
}

export async function openSharedFile(name: string): Promise<FileSource> {
	const file = await openFile(sharedFile(name));
	if (!file.ok) throw new Error(`${name} cannot be read`);
	return file.value;
}

/** A file made by a test. */
export function textSource(text: string, name = 'test.csv'): FileSource {
	return bytesSource(name, Buffer.from(text));
}

/** A mapping kept with the tests. */
export function readMappingFixture(name: string): Mapping {
	const mapping = parseMappingText(readFileSync(path.join('tests/fixtures/imports', name), 'utf8'));
	if (!mapping.ok) throw new Error(`${name}: ${JSON.stringify(mapping.problems)}`);
	return mapping.value;
}

/** A mapping written in a test. */
export function aMapping(document: Partial<Mapping>): Mapping {
	const mapping = parseMapping({
		format: 'devenir-mapping',
		version: 1,
		name: 'Test',
		key: { columns: ['id'] },
		programme: { code: 'programme' },
		createProgrammes: true,
		cohort: 'year',
		waves: [],
		...document
	});
	if (!mapping.ok) throw new Error(JSON.stringify(mapping.problems));
	return mapping.value;
}
