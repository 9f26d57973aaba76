import { CGE_FRAME } from './cge.ts';
import { CTI_FRAME } from './cti.ts';
import type { ReturnFrame } from './frame.ts';
import { NACE_FRAME } from './nace.ts';

/** Every frame, in the order they are offered. */
export const FRAMES: readonly ReturnFrame[] = [NACE_FRAME, CGE_FRAME, CTI_FRAME];
