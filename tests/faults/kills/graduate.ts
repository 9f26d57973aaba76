import { setTimeout as pause } from 'node:timers/promises';
import { openVisitor, type Visitor } from '../../e2e/support/browser-like.ts';
import type { Entry } from './ledger.ts';

/** Somebody who answers, sends again what was not acknowledged, and writes down what they were told. */
export interface Graduate {
	/** Sends one page, and comes back when it is acknowledged, or given up. */
	submit(): Promise<void>;
}

interface Chance {
	/** 0 to 1, from the seed. */
	readonly draw: () => number;
}

const RETRY_MS = 50;
/** Of what cannot be sent: a product that stays away this long has failed. */
const PATIENCE_MS = 60_000;
/** Part of the pages whose sender goes away after a failure, and of those pressed twice. */
const GIVES_UP = 0.1;
const PRESSES_TWICE = 0.1;

/** Opens a personal link and answers the first pages of the way to a job. */
export async function openGraduate(
	url: string,
	path: string,
	{ name, ledger, chance }: { readonly name: string; readonly ledger: Entry[]; readonly chance: Chance }
): Promise<Graduate> {
	const visitor = openVisitor(url);
	await untilDone(async () => {
		const started = await visitor.post(`${path}?/start`).catch(() => undefined);
		if (started === undefined || started.status >= 500) return false;
		if (started.status !== 303) throw new Error(`The link does not open: ${String(started.status)}`);
		return true;
	});
	const pages = { visitor, ledger, chance };
	// The pages after these are only there once they are kept: nobody gives one of them up.
	for (const fields of FIRST_PAGES) await submitPage(pages, fields, { givesUp: 0 });
	let count = 0;
	return {
		submit: () => {
			count += 1;
			// A page of one question, then one of three, so that half a page would be seen.
			// What the next page is made on must be known: only a text that is never written again may be given up.
			return count % 2 === 1
				? submitPage(pages, { D5: `Poste ${name} ${String(count)}` }, { givesUp: GIVES_UP })
				: submitPage(pages, employerPage(name, count), { givesUp: 0 });
		}
	};
}

type Fields = Readonly<Record<string, string>>;

const FIRST_PAGES: readonly Fields[] = [
	{ C1: 'EMP' },
	{ D1: 'ASSO' },
	{ D2: 'CDI' },
	{ D4: 'PLEIN', D8: 'A' },
	{ D5: 'Poste' },
	{ D6: 'ACCUEIL' }
];

/** Each of its answers differs from the one before: what says nothing new is not stored. */
function employerPage(name: string, count: number): Fields {
	const even = count % 4 === 0;
	return {
		D9: `Employeur ${name} ${String(count)}`,
		D10: even ? 'ML' : 'ASSO',
		D12: 'FRANCE',
		'D12-department': even ? '93' : '75'
	};
}

/** What is stored of a page, as text. */
function storedOf({ D6, 'D12-department': department, ...fields }: Fields): Fields {
	return {
		...fields,
		...(D6 === undefined ? {} : { D6: `["${D6}"]` }),
		...(department === undefined ? {} : { D12: `{"country": "FRANCE", "department": "${department}"}` })
	};
}

interface Pages {
	readonly visitor: Visitor;
	readonly ledger: Entry[];
	readonly chance: Chance;
}

/** @param givesUp chance that the sender goes away after a failure, from 0 to 1 */
async function submitPage(
	{ visitor, ledger, chance }: Pages,
	fields: Fields,
	{ givesUp }: { readonly givesUp: number }
): Promise<void> {
	const [question = ''] = Object.keys(fields);
	const address = `/s/reponse/${question}`;
	const seal = await readSeal(visitor, address);
	const entry: Entry = {
		attempt: seal['attempt'] ?? '',
		response: seal['response'] ?? '',
		answers: storedOf(fields),
		sent: 0,
		acknowledged: false
	};
	ledger.push(entry);
	const send = () => {
		entry.sent += 1;
		return visitor.post(address, { ...seal, ...fields });
	};
	const patient = chance.draw() >= givesUp;
	const twice = chance.draw() < PRESSES_TWICE;
	await untilDone(async () => {
		const answer = await send().catch(() => undefined);
		if (answer === undefined || answer.status >= 500) return !patient;
		if (answer.status !== 303) throw new Error(`${question}: ${String(answer.status)}`);
		entry.acknowledged = true;
		return true;
	});
	if (twice) await send().catch(() => undefined);
}

async function readSeal(visitor: Visitor, address: string): Promise<Record<string, string>> {
	let seal: Record<string, string> = {};
	let said = '';
	await untilDone(
		async () => {
			const html = await visitor
				.get(address)
				.then((answer) => {
					said = `${address}: ${String(answer.status)} ${answer.headers.get('location') ?? ''}`;
					return answer.status === 200 ? answer.text() : '';
				})
				.catch(() => '');
			seal = Object.fromEntries(
				[...html.matchAll(/<input type="hidden" name="(response|revision|attempt)" value="([^"]*)"/g)].map(
					([, field = '', value = '']) => [field, value]
				)
			);
			return Object.keys(seal).length === 3;
		},
		() => said
	);
	return seal;
}

async function untilDone(attempt: () => Promise<boolean>, said = () => ''): Promise<void> {
	const deadline = Date.now() + PATIENCE_MS;
	while (!(await attempt())) {
		if (Date.now() > deadline) throw new Error(`The product has not come back. ${said()}`);
		await pause(RETRY_MS);
	}
}
