import { scripted } from './scripted.ts';
import { unscripted } from './unscripted.ts';

export const en = { ...scripted, ...unscripted } as const;
