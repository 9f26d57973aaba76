/** A file as a browser sends it. */
export interface SentFile {
	readonly name: string;
	readonly size: number;
	stream(): AsyncIterable<Uint8Array>;
}

const LONGEST_NAME = 200;

/** Some browsers send the whole path. */
export function baseName(name: string, unnamed: string): string {
	return (name.split(/[/\\]/).at(-1) ?? '').slice(-LONGEST_NAME) || unnamed;
}
