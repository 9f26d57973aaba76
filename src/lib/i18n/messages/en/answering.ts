import type { Translation } from '../../message.ts';
import type { answering as source } from '../fr/answering.ts';

export const answering = {} as const satisfies Translation<typeof source>;
