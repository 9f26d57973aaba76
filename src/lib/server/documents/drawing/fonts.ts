import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Files of the letters that documents are set in: a machine without fonts prints the same pages. */
export function fontFiles(): readonly string[] {
	const require = createRequire(import.meta.url);
	return [
		require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
		require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf')
	];
}

export function readFonts(): Promise<readonly Buffer[]> {
	return Promise.all(fontFiles().map((file) => readFile(file)));
}
