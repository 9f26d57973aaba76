import type { Translation } from '../../message.ts';
import type { cli as source } from '../fr/cli.ts';

export const cli = {} as const satisfies Translation<typeof source>;
