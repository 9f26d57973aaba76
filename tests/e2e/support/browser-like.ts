/** A visitor that keeps cookies and follows nothing, to see each answer as it is. */
export interface Visitor {
	get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
	/** Any other method, without a body. */
	visit(method: string, path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
	post(
		path: string,
		fields?: Readonly<Record<string, string>> | URLSearchParams,
		headers?: Readonly<Record<string, string>>
	): Promise<Response>;
	/** A form with files in it. */
	send(path: string, form: FormData): Promise<Response>;
}

export function openVisitor(baseURL: string): Visitor {
	const jar = new Map<string, string>();
	const send = async (path: string, init: RequestInit): Promise<Response> => {
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = { accept: 'text/html', ...(init.headers as Record<string, string>), cookie };
		const response = await fetch(new URL(path, baseURL), { ...init, headers, redirect: 'manual' });
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (/max-age=0(;|$)/i.test(line)) jar.delete(name);
			else jar.set(name, value);
		}
		return response;
	};
	return {
		get: (path, headers = {}) => send(path, { headers }),
		visit: (method, path, headers = {}) => send(path, { method, headers }),
		post: (path, fields = {}, headers = {}) =>
			send(path, {
				method: 'POST',
				headers: { origin: new URL(baseURL).origin, ...headers },
				body: new URLSearchParams(fields)
			}),
		send: (path, form) =>
			send(path, { method: 'POST', headers: { origin: new URL(baseURL).origin }, body: form })
	};
}

/** @throws {Error} when the password is not taken */
export async function signInAs(
	baseURL: string,
	{ email, password }: { readonly email: string; readonly password: string }
): Promise<Visitor> {
	const visitor = openVisitor(baseURL);
	const answer = await visitor.post('/sign-in', { email, password });
	if (answer.status !== 303) throw new Error(`${email} could not sign in: ${String(answer.status)}`);
	return visitor;
}
