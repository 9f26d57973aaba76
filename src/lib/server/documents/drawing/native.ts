/** A library with a part made for the machine that cannot be loaded on this one. */
export class NativePartMissing extends Error {
	constructor(library: string, cause: unknown) {
		super(
			`This machine has no build of ${library}, so this file cannot be made here. The HTML page, the CSV and the XLSX files do not need it.`,
			{ cause }
		);
		this.name = 'NativePartMissing';
	}
}

/** Loads a library when a document first asks for it, so that the program starts without it. */
export async function loadNative<Library>(name: string, load: () => Promise<Library>): Promise<Library> {
	try {
		return await load();
	} catch (cause) {
		throw new NativePartMissing(name, cause);
	}
}
