/** For how long one answer serves those who come after. */
const SHARED_MS = 1_000;
/** Answers that are held: pages of some tens of kilobytes. */
const MOST_HELD = 64;

interface Held {
	readonly until: number;
	readonly parts: Promise<Parts>;
}

interface Parts {
	readonly status: number;
	readonly headers: Headers;
	readonly body: ArrayBuffer;
}

/**
 * What an answer depends on: the address, the language, and the copy that the reader has already, of which the answer
 * may only say that it is still good.
 */
export function sharedKey({ url, headers }: Pick<Request, 'url' | 'headers'>, locale: string): string {
	return JSON.stringify([url, locale, headers.get('if-none-match')]);
}

/**
 * Public pages made once for everybody who asks within a second: a newspaper that links to one must not slow down those who
 * answer. What is the same for everybody alone may pass here.
 */
export class SharedAnswers {
	readonly #held = new Map<string, Held>();

	/** @param key see `sharedKey` @param now milliseconds of a clock that does not go back */
	async answer(key: string, now: number, make: () => Promise<Response>): Promise<Response> {
		const known = this.#held.get(key);
		const held = known && known.until > now ? known : this.#hold(key, now, make);
		const { status, headers, body } = await held.parts;
		return new Response(body, { status, headers: new Headers(headers) });
	}

	/** Something was changed here: the next reader sees it. */
	forget(): void {
		this.#held.clear();
	}

	#hold(key: string, now: number, make: () => Promise<Response>): Held {
		const held: Held = { until: now + SHARED_MS, parts: readParts(make) };
		this.#held.delete(key);
		const [oldest] = this.#held.keys();
		if (this.#held.size >= MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
		this.#held.set(key, held);
		const drop = (): void => {
			if (this.#held.get(key) === held) this.#held.delete(key);
		};
		held.parts.then(({ status }) => {
			if (status !== 200) drop();
		}, drop);
		return held;
	}
}

async function readParts(make: () => Promise<Response>): Promise<Parts> {
	const response = await make();
	return {
		status: response.status,
		headers: response.headers,
		body: await response.arrayBuffer()
	};
}
