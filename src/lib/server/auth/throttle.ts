import { createHmac } from 'node:crypto';
import {
	LETTER_CODE_DELAYS,
	OWN_PROOF_DELAY,
	SIGN_IN_DELAYS,
	WRONG_LINK_DELAY,
	type DelayRule
} from '#lib/domain/access/sign-in-delay.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import {
	deleteAttempts,
	deleteAttemptsBefore,
	takeAttempt,
	undoAttempt,
	type AttemptCounter
} from '../db/queries/attempts.ts';
import { purposeKey } from './purpose-key.ts';

/** Who tries to sign in to what, as far as counting goes. */
export interface SignInSource {
	/** As it was typed; it need not be an account. */
	readonly email: string;
	/** Address of the client, as the server sees it. */
	readonly address: string;
	/** This browser signed in to this account before (`device-cookie.ts`). */
	readonly knownDevice: string | undefined;
}

class TooSoon extends Error {
	readonly seconds: number;

	constructor(seconds: number) {
		super('Too soon');
		this.seconds = seconds;
	}
}

/**
 * Takes a turn to try a password.
 *
 * @returns 0 when the password may be tried, else the seconds to wait: then nothing was counted
 */
export function takeTurn(context: Context, source: SignInSource): Promise<number> {
	return takeAll(context, Object.values(countersOf(context, source)));
}

/** All of them, or none. */
async function takeAll(context: Context, counters: readonly AttemptCounter[]): Promise<number> {
	try {
		await inDirectory(context.database, {}, async (directory) => {
			for (const counter of counters) {
				const seconds = await takeAttempt(directory, counter, { now: context.now(), id: context.newId() });
				// Thrown, so that the counters before this one are rolled back.
				if (seconds > 0) throw new TooSoon(seconds);
			}
		});
	} catch (error) {
		if (error instanceof TooSoon) return error.seconds;
		throw error;
	}
	return 0;
}

/** After a good password: this browser starts afresh; guesses made elsewhere stay counted. */
export async function giveBackTurn(context: Context, source: SignInSource): Promise<void> {
	const { pair, device, account, network } = countersOf(context, source);
	await inDirectory(context.database, {}, async (directory) => {
		await deleteAttempts(directory, keysOf(pair, device));
		await undoAttempt(directory, keysOf(account, network));
		await deleteAttemptsBefore(directory, new Date(context.now().getTime() - LONGEST_MEMORY_MS));
	});
}

/** A code of six figures is good for the half-minute before, its own, and the one after. */
const CODE_LIFE_SECONDS = 120;

/** Is this the first time that an account gives this code? The application shows the same one for half a minute. */
export async function isFirstUse(context: Context, userId: string, code: string): Promise<boolean> {
	const once = {
		free: 1,
		firstSeconds: CODE_LIFE_SECONDS,
		longestSeconds: CODE_LIFE_SECONDS,
		forgetSeconds: CODE_LIFE_SECONDS
	};
	return (await takeOne(context, makeCounter(context, once, ['code', userId, code]))) === 0;
}

/**
 * Counts a wrong personal link against the network it came from.
 *
 * @returns 0 when it is one of the few that anybody may get wrong, else the seconds to wait: then nothing was counted
 */
export function takeWrongLinkTurn(context: Context, address: string): Promise<number> {
	return takeOne(context, makeCounter(context, WRONG_LINK_DELAY, ['link', networkOf(address)]));
}

/**
 * Takes a turn to try the code of a letter.
 *
 * @returns 0 when the code may be looked at, else the seconds to wait: then nothing was counted
 */
export function takeCodeTurn(context: Context, address: string): Promise<number> {
	return takeAll(context, codeCounters(context, address));
}

/** After a good code: it is not counted, and the wrong ones before it stay. */
export function giveBackCodeTurn(context: Context, address: string): Promise<void> {
	return inDirectory(context.database, {}, (directory) =>
		undoAttempt(directory, keysOf(...codeCounters(context, address)))
	);
}

const codeCounters = (context: Context, address: string) => [
	makeCounter(context, LETTER_CODE_DELAYS.network, ['letter-code', networkOf(address)]),
	makeCounter(context, LETTER_CODE_DELAYS.everybody, ['letter-code'])
];

/**
 * Counts a try to prove who holds a link.
 *
 * @returns 0 when the proof may be looked at, else the seconds to wait: then nothing was counted
 */
export function takeProofTurn(context: Context, invitationId: string): Promise<number> {
	return takeOne(context, proofCounter(context, invitationId));
}

/** After a good proof, the wrong ones before it are forgotten. */
export function giveBackProofTurn(context: Context, invitationId: string): Promise<void> {
	return inDirectory(context.database, {}, (directory) =>
		deleteAttempts(directory, [proofCounter(context, invitationId).key])
	);
}

const proofCounter = (context: Context, invitationId: string) =>
	makeCounter(context, OWN_PROOF_DELAY, ['proof', invitationId]);

function takeOne(context: Context, counter: AttemptCounter): Promise<number> {
	return inDirectory(context.database, {}, (directory) =>
		takeAttempt(directory, counter, { now: context.now(), id: context.newId() })
	);
}

function makeCounter(
	{ settings }: Pick<Context, 'settings'>,
	rule: DelayRule,
	parts: readonly string[]
): AttemptCounter {
	const secret = purposeKey(settings, 'attempts');
	return { ...rule, key: createHmac('sha256', secret).update(parts.join('\n')).digest('base64url') };
}

const LONGEST_MEMORY_MS =
	Math.max(...[...Object.values(SIGN_IN_DELAYS), OWN_PROOF_DELAY].map((rule) => rule.forgetSeconds)) * 1000;

type Counters = Partial<Record<keyof typeof SIGN_IN_DELAYS, AttemptCounter>>;

function countersOf(context: Context, { email, address, knownDevice }: SignInSource): Counters {
	const account = email.trim().toLowerCase();
	const network = networkOf(address);
	const counter = (rule: DelayRule, ...parts: readonly string[]) => makeCounter(context, rule, parts);
	if (knownDevice !== undefined) {
		return {
			device: counter(SIGN_IN_DELAYS.device, 'device', account, knownDevice),
			network: counter(SIGN_IN_DELAYS.network, 'network', network)
		};
	}
	return {
		pair: counter(SIGN_IN_DELAYS.pair, 'pair', account, network),
		account: counter(SIGN_IN_DELAYS.account, 'account', account),
		network: counter(SIGN_IN_DELAYS.network, 'network', network)
	};
}

function keysOf(...counters: readonly (AttemptCounter | undefined)[]): readonly string[] {
	return counters.flatMap((counter) => (counter ? [counter.key] : []));
}

/** What one subscriber can change addresses within: /24 of IPv4, /64 of IPv6. */
export function networkOf(address: string): string {
	const bare = address
		.toLowerCase()
		.replace(/^::ffff:(?=\d+\.)/, '')
		.replace(/%.*$/, '');
	if (bare.includes('.')) return bare.split('.').slice(0, 3).join('.');
	const [before = '', after] = bare.split('::');
	const left = before.split(':').filter(Boolean);
	const right = (after ?? '').split(':').filter(Boolean);
	const zeros =
		after === undefined ? [] : new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
	return [...left, ...zeros, ...right]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
