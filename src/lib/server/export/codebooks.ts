import type { Codebook } from './codebook.ts';
import { DDI_CODEBOOK } from './ddi-codebook.ts';
import { FRAMES_METADATA } from './frame-files.ts';
import { R_SCRIPT } from './r-script.ts';
import { TRIPLE_S } from './triple-s.ts';

/** Every description of the exported table, in the order they are offered. */
export const CODEBOOKS: readonly Codebook[] = [R_SCRIPT, DDI_CODEBOOK, TRIPLE_S, FRAMES_METADATA];
