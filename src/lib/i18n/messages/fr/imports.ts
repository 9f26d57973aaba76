import type { Message } from '../../message.ts';

export const imports = {} as const satisfies Record<string, Message>;
