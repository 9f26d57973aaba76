/** One line of JSON on standard error: what happened, never to whom. */
export function logEvent(
	level: 'info' | 'error',
	event: string,
	{ error, ...facts }: Readonly<Record<string, unknown>> = {}
): void {
	const cause =
		error instanceof Error ? { error: error.name, message: error.message, stack: error.stack } : undefined;
	process.stderr.write(
		`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts, ...cause })}\n`
	);
}
