import { JOB_FORMS, type Form } from '../../factories/answering.ts';
import { openVisitor, type Visitor } from '../../e2e/support/browser-like.ts';

/** Pages that are read and forms that are sent for one complete response of somebody in work. */
export const EXCHANGES = { read: JOB_FORMS.length + 3, sent: JOB_FORMS.length + 2 } as const;

/** Told of every exchange, once it is over. */
export type Exchanged = (what: 'read' | 'sent', page: string) => void;

/**
 * Everything that a graduate in work does by one link, to the thanks.
 *
 * @throws {Error} when the product takes another way, or says no
 */
export async function respond(
	url: string,
	path: string,
	exchanged: Exchanged = () => undefined
): Promise<void> {
	const visitor = openVisitor(url);
	const read = async (address: string) => {
		const html = await readPage(visitor, address);
		exchanged('read', nameOf(address));
		return html;
	};
	const send = async (address: string, fields: Form) => {
		const location = await sendForm(visitor, address, fields);
		exchanged('sent', nameOf(address));
		return location;
	};
	await read(path);
	let address = await send(`${path}?/start`, {});
	for (const [question, fields] of JOB_FORMS) {
		if (!address.endsWith(`/${question}`)) throw new Error(`${question} was expected, not ${address}.`);
		address = await send(address, { ...sealOf(await read(address)), ...fields });
	}
	address = await send(address, sealOf(await read(address)));
	if (!address.endsWith('/merci')) throw new Error(`The thanks were expected, not ${address}.`);
	await read(address);
}

/** The same number of pages and forms, against the bare limit. */
export async function respondBarely(url: string, { read, sent } = EXCHANGES): Promise<void> {
	const visitor = openVisitor(url);
	for (let page = 0; page < read; page += 1) await readPage(visitor, '/');
	for (let form = 0; form < sent; form += 1)
		await sendForm(visitor, '/', JOB_FORMS[form % JOB_FORMS.length]?.[1] ?? {});
}

async function readPage(visitor: Visitor, address: string): Promise<string> {
	const answer = await visitor.get(address);
	if (answer.status !== 200) throw new Error(`${nameOf(address)}: ${answer.status}`);
	return answer.text();
}

/** @returns the address that it leads to */
async function sendForm(visitor: Visitor, address: string, fields: Form): Promise<string> {
	const body = new URLSearchParams(
		Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
	);
	const answer = await visitor.post(address, body);
	await answer.arrayBuffer();
	if (answer.status !== 303) throw new Error(`${nameOf(address)} was not kept: ${answer.status}`);
	return answer.headers.get('location') ?? '';
}

/** The hidden fields of a page's form. */
function sealOf(html: string): Readonly<Record<string, string>> {
	const hidden = html.matchAll(/<input type="hidden" name="(response|revision|attempt)" value="([^"]*)"/g);
	return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]));
}

/** What may be printed of an address: never the token of a link. */
function nameOf(address: string): string {
	return address.startsWith('/s/reponse/') ? address.slice('/s/reponse/'.length) : 'link';
}
