import type { Translation } from '../../message.ts';
import type { outcomes as source } from '../fr/outcomes.ts';

export const outcomes = {} as const satisfies Translation<typeof source>;
