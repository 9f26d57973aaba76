import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FACES = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold'] as const;

/** Files of the letters that documents are set in: a machine without fonts prints the same pages. */
export function fontFiles(): readonly string[] {
	const require = createRequire(import.meta.url);
	return FACES.map((face) => require.resolve(`@expo-google-fonts/source-sans-3/${face}.ttf`));
}

export function readFonts(): Promise<readonly Buffer[]> {
	return Promise.all(fontFiles().map((file) => readFile(file)));
}
