import { CASP_PRESET } from './casp.ts';
import type { ProgrammePreset } from './preset.ts';

/** Every preset, by its code. */
export const PRESETS = { casp: CASP_PRESET } as const satisfies Record<string, ProgrammePreset>;

export type PresetCode = keyof typeof PRESETS;

export function isPresetCode(text: string): text is PresetCode {
	return Object.hasOwn(PRESETS, text);
}
