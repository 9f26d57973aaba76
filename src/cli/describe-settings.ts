import { SETTINGS } from '#lib/server/settings.ts';

/** A setting as it stands: what it is for and what it is, secrets masked. */
export interface SettingFacts {
	readonly name: string;
	readonly description: { readonly fr: string; readonly en: string };
	/** The value in force; dots for a secret that is set. */
	readonly shown: string;
	readonly isDefault: boolean;
	readonly valid: boolean;
}

const MASK = '••••••••';

/** Every setting of an environment, in the order of their list. */
export function describeSettings(
	environment: Readonly<Record<string, string | undefined>>
): readonly SettingFacts[] {
	return Object.entries(SETTINGS).map(([name, setting]) => {
		const text = environment[name] ?? '';
		const secret = 'secret' in setting;
		return {
			name,
			description: setting.description,
			shown: text === '' ? setting.defaultShown : secret ? MASK : text,
			isDefault: text === '',
			valid: setting.parse(text) !== undefined
		};
	});
}
