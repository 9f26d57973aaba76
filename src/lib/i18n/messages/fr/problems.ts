import type { Message } from '../../message.ts';

export const problems = {} as const satisfies Record<string, Message>;
