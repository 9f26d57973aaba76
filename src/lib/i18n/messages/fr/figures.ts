import type { Message } from '../../message.ts';

export const figures = {} as const satisfies Record<string, Message>;
