import type { Message } from '../../message.ts';

export const cli = {} as const satisfies Record<string, Message>;
