import type { Translation } from '../../message.ts';
import type { figures as source } from '../fr/figures.ts';

export const figures = {} as const satisfies Translation<typeof source>;
