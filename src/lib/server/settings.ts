import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';

/** One setting of the environment: what it is for, what it may be, what it is when nobody says. */
interface Setting<Value> {
	readonly description: { readonly fr: string; readonly en: string };
	readonly secret?: boolean;
	/** Shown in the documentation; the value itself comes from `parse('')`. */
	readonly defaultShown: string;
	/** Returns undefined when the text cannot be read. */
	readonly parse: (text: string) => Value | undefined;
}

const define = <Value>(setting: Setting<Value>): Setting<Value> => setting;

const optionalText = (text: string): string => text.trim();

const port = (text: string): number | undefined => {
	const number = text === '' ? 3000 : Number(text);
	return Number.isInteger(number) && number >= 0 && number <= 65_535 ? number : undefined;
};

const webAddress = (text: string): string | undefined =>
	text === '' || /^https?:\/\/[^/]+$/.test(text) ? text : undefined;

const databaseAddress = (text: string): string | undefined =>
	text === '' || /^postgres(ql)?:\/\//.test(text) ? text : undefined;

const proxyDepth = (text: string): number | undefined => {
	const number = text === '' ? 0 : Number(text);
	return Number.isInteger(number) && number >= 0 && number <= 10 ? number : undefined;
};

const megabytes = (text: string): number | undefined => {
	const number = text === '' ? 256 : Number(text);
	return Number.isInteger(number) && number >= 0 && number <= 65_536 ? number : undefined;
};

/** Every setting of Devenir. `docs/operations/settings.md` and `devenir doctor` are made from this list. */
export const SETTINGS = {
	DATABASE_URL: define({
		description: {
			fr: 'Serveur PostgreSQL 15 ou plus récent ; vide : la base embarquée du dossier de données.',
			en: 'PostgreSQL server, 15 or newer; empty: the embedded database of the data folder.'
		},
		secret: true,
		defaultShown: '',
		parse: databaseAddress
	}),
	DEVENIR_DATA: define({
		description: {
			fr: 'Dossier des données : base embarquée, clé secrète, journaux.',
			en: 'Data folder: embedded database, secret key, logs.'
		},
		defaultShown: 'data',
		parse: (text) => (text === '' ? 'data' : text)
	}),
	PUBLIC_URL: define({
		description: {
			fr: 'Adresse vue par le public, sans barre finale ; vide : celle de la requête, en http.',
			en: 'Address the public sees, without a final slash; empty: the one of the request, over http.'
		},
		defaultShown: '',
		parse: webAddress
	}),
	HOST: define({
		description: { fr: 'Adresse où écouter.', en: 'Address to listen on.' },
		defaultShown: '127.0.0.1',
		parse: (text) => (text === '' ? '127.0.0.1' : text)
	}),
	PORT: define({
		description: { fr: 'Port où écouter.', en: 'Port to listen on.' },
		defaultShown: '3000',
		parse: port
	}),
	SECRET_KEY: define({
		description: {
			fr: 'Clé des liens personnels et des sessions, 32 caractères ou plus ; vide : tirée au sort dans le dossier de données.',
			en: 'Key of personal links and sessions, 32 characters or more; empty: drawn into the data folder.'
		},
		secret: true,
		defaultShown: '',
		parse: (text) => (text === '' || text.length >= 32 ? text : undefined)
	}),
	SECRET_KEY_FILE: define({
		description: { fr: 'Fichier qui contient SECRET_KEY.', en: 'File that holds SECRET_KEY.' },
		defaultShown: '',
		parse: optionalText
	}),
	COLUMN_STORE_MB: define({
		description: {
			fr: 'Mémoire des réponses gardées pour les tableaux de bord, en mégaoctets, tous établissements ensemble ; au-delà, les moins consultés sont comptés par PostgreSQL.',
			en: 'Memory of the answers kept for dashboards, in megabytes, all institutions together; past it, the least read ones are counted by PostgreSQL.'
		},
		defaultShown: '256',
		parse: megabytes
	}),
	TRUSTED_PROXIES: define({
		description: {
			fr: 'Nombre de relais de confiance devant Devenir ; leur X-Forwarded-For est alors lu.',
			en: 'Number of trusted proxies in front of Devenir; their X-Forwarded-For is then read.'
		},
		defaultShown: '0',
		parse: proxyDepth
	})
} as const satisfies Record<string, Setting<unknown>>;

type SettingName = keyof typeof SETTINGS;

export type Settings = {
	readonly [Name in SettingName]: Exclude<ReturnType<(typeof SETTINGS)[Name]['parse']>, undefined>;
};

/** Reads every setting, or says which cannot be read. A bad value stops the start. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Result<Settings> {
	const values: Record<string, unknown> = {};
	const problems: Problem[] = [];
	for (const [name, setting] of Object.entries(SETTINGS)) {
		const text = environment[name] ?? '';
		const value = setting.parse(text);
		if (value === undefined) problems.push({ code: 'setting.invalid', at: name });
		else values[name] = value;
	}
	const [first, ...others] = problems;
	return first ? fail(first, ...others) : ok(values as Settings);
}
