import type { Translation } from '../../message.ts';
import type { dashboard as source } from '../fr/dashboard.ts';

export const dashboard = {} as const satisfies Translation<typeof source>;
