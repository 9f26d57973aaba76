/** One line of JSON on standard output for each thing worth telling. Whoever runs Devenir keeps them. */

export type LogLevel = 'info' | 'warn' | 'error';

/** Ids, counts, codes, route patterns. Never a name, an address, a token, an answer, a path. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
	process.stdout.write(`${formatLogLine(level, event, fields, new Date())}\n`);
}

export function formatLogLine(level: LogLevel, event: string, fields: LogFields, at: Date): string {
	return JSON.stringify({ at: at.toISOString(), level, event, ...fields });
}

/**
 * What may be told of an exception: its kind, its code, where it was thrown, and its message with everything
 * masked that could name a person or open a door.
 */
export function describeError(error: unknown): LogFields {
	if (!(error instanceof Error)) return { error: typeof error };
	const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
	return { error: error.name, ...code, message: redact(error.message), frames: frames(error) };
}

const LONGEST_MESSAGE = 300;

/** Masks what stands between quotes, addresses, numbers of five figures or more, and long codes. */
export function redact(text: string): string {
	return text
		.slice(0, LONGEST_MESSAGE * 4)
		.replace(/(["'`«“])[^"'`»”]*(["'`»”])/g, '$1…$2')
		.replace(/\([^()]*\)=\([^()]*\)/g, '(…)=(…)')
		.replace(/[^\s@]+@[^\s@]+/g, '…@…')
		.replace(/\/s\/[^\s/]+/g, '/s/…')
		.replace(/[\w-]{20,}/g, '…')
		.replace(/\+?\d[\d .]{4,}\d/g, '…')
		.slice(0, LONGEST_MESSAGE);
}

const FRAMES = 8;

/** The stack without its message, and without the folders of this machine. */
function frames({ stack = '', message }: Error): readonly string[] {
	return stack
		.replace(message, '')
		.split('\n')
		.filter((line) => line.trimStart().startsWith('at '))
		.slice(0, FRAMES)
		.map((line) =>
			line.trim().replace(/(?:file:\/\/)?\/[^\s()]*\/(?=(?:src|build|node_modules|\.svelte-kit)\/)/g, '')
		);
}
