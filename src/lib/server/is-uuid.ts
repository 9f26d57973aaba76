const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that may be asked for: anything else would be a fault of the statement and not of the person. */
export function isUuid(text: string): boolean {
	return UUID.test(text);
}
