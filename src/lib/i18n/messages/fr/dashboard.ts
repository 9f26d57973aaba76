import type { Message } from '../../message.ts';

export const dashboard = {} as const satisfies Record<string, Message>;
