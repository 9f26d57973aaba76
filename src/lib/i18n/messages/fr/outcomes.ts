import type { Message } from '../../message.ts';

export const outcomes = {} as const satisfies Record<string, Message>;
