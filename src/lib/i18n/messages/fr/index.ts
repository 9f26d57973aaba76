import { scripted } from './scripted.ts';
import { unscripted } from './unscripted.ts';

export const fr = { ...scripted, ...unscripted } as const;
