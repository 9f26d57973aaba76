import type { Translation } from '../../message.ts';
import type { problems as source } from '../fr/problems.ts';

export const problems = {} as const satisfies Translation<typeof source>;
