import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signInAs, type Visitor } from './browser-like.ts';
import { devenir, productUrl } from './commands.ts';

/** An institution that one test alone uses, and its administrator. */
export interface OwnInstitution {
	readonly code: string;
	readonly email: string;
	readonly password: string;
	/** Signed in, with a password of their own. */
	readonly administrator: Visitor;
}

export async function openOwnInstitution(name: string): Promise<OwnInstitution> {
	const code = `${name}-${String(Date.now())}`;
	const email = `${code}@exemple.fr`;
	await devenir('institution', 'create', '--code', code, '--name', 'Établissement d’essai');
	const made = await devenir(
		...['user', 'create', '--institution', code],
		...['--email', email, '--name', 'Directrice', '--role', 'administrator']
	);
	const { password: first } = made as { readonly password: string };
	const administrator = await signInAs(productUrl(), { email, password: first });
	const password = 'trois lampes sous le pont';
	const changed = await administrator.post('/staff/account?/password', { current: first, next: password });
	if (changed.status >= 400) throw new Error(`The password was not changed: ${String(changed.status)}`);
	return { code, email, password, administrator };
}

/** A graduate of `importClasses`: a code of rhythm may be left out. */
export interface ImportedGraduate {
	readonly programme: string;
	readonly situation: 'En poste' | 'En recherche' | 'Études' | '';
	readonly modality?: 'day' | 'evening';
}

const MAPPING = {
	format: 'devenir-mapping',
	version: 1,
	name: 'Classes of a test',
	key: { columns: ['Numéro'] },
	programme: { code: 'Programme', name: 'Programme' },
	createProgrammes: true,
	cohort: { value: '2021' },
	award: { modality: { column: 'Rythme', empty: 'unknown' } },
	waves: [
		{
			months: 6,
			fields: {
				collection: { column: 'Situation', empty: 'no-contact', otherwise: 'complete', values: {} },
				activity: {
					column: 'Situation',
					empty: 'not-asked',
					values: { 'En poste': 'employed', 'En recherche': 'seeking', Études: 'studying' }
				},
				study: { column: 'Situation', empty: 'not-asked', otherwise: 'none', values: { Études: 'main' } }
			}
		}
	]
};

/** Imports the class of 2021 of each programme, at six months, as an officer does. */
export async function importClasses(
	institution: string,
	graduates: readonly ImportedGraduate[]
): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'devenir-classes-'));
	const [file, mapping] = [join(folder, 'classes.csv'), join(folder, 'mapping.json')];
	const rows = graduates.map(({ programme, situation, modality = '' }, index) =>
		[String(index), programme, situation, modality].join(';')
	);
	await writeFile(file, ['Numéro;Programme;Situation;Rythme', ...rows].join('\r\n'));
	await writeFile(mapping, JSON.stringify(MAPPING));
	const imported = await devenir('import', file, '--mapping', mapping, '--institution', institution);
	await rm(folder, { recursive: true });
	const { created } = imported as { readonly created: number };
	if (created !== graduates.length) throw new Error(`${String(created)} graduates were made.`);
}
