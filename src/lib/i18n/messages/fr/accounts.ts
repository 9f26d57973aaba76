import type { Message } from '../../message.ts';

export const accounts = {} as const satisfies Record<string, Message>;
