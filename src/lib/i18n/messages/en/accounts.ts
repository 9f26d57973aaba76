import type { Translation } from '../../message.ts';
import type { accounts as source } from '../fr/accounts.ts';

export const accounts = {} as const satisfies Translation<typeof source>;
