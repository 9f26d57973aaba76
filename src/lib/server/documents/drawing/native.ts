/** A library with a part made for the machine that cannot be loaded on this one; people read `problem.report.native`. */
export class NativePartMissing extends Error {
	constructor(library: string, cause: unknown) {
		super(`No build of ${library} for this machine.`, { cause });
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
