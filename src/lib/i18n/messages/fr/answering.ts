import type { Message } from '../../message.ts';

export const answering = {} as const satisfies Record<string, Message>;
