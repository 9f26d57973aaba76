import { createHash, randomBytes } from 'node:crypto';
import type { KeyActor } from '#lib/domain/access/actor.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectApiKeyByDigest } from '../db/queries/api-keys.ts';

/** Begins every key, so that one that leaked is recognised wherever it turns up. */
const PREFIX = 'devenir_';
const SECRET_BYTES = 32;
const INSTITUTION_BYTES = 16;

/** A key: the prefix, then the institution it is of and 256 random bits, in base64url. */
export function drawKey(institutionId: string): string {
	const institution = Buffer.from(institutionId.replaceAll('-', ''), 'hex');
	return PREFIX + Buffer.concat([institution, randomBytes(SECRET_BYTES)]).toString('base64url');
}

/** What is kept of a key. Drawn at random, it needs no slow hash. */
export function digestKey(key: string): string {
	return createHash('sha256').update(key).digest('hex');
}

/** The institution that a key says it is of; undefined for what is no key at all. */
export function institutionOfKey(key: string): string | undefined {
	if (!/^devenir_[\w-]{64}$/.test(key)) return undefined;
	const bytes = Buffer.from(key.slice(PREFIX.length), 'base64url');
	const hex = bytes.subarray(0, INSTITUTION_BYTES).toString('hex');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Who comes with `Authorization: Bearer …`; undefined for no key, one that is not known, or is revoked. */
export async function findKeyActor(
	{ database }: Pick<Context, 'database'>,
	headers: Headers
): Promise<KeyActor | undefined> {
	const [, key = ''] = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
	const institutionId = institutionOfKey(key);
	if (institutionId === undefined) return undefined;
	const found = await inInstitution(database, institutionId, (tenant) =>
		selectApiKeyByDigest(tenant, digestKey(key))
	);
	if (!found) return undefined;
	const { id: keyId, level, programmeIds } = found;
	return { kind: 'key', keyId, institutionId, level, programmeIds };
}
