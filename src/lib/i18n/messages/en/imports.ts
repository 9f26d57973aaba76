import type { Translation } from '../../message.ts';
import type { imports as source } from '../fr/imports.ts';

export const imports = {} as const satisfies Translation<typeof source>;
