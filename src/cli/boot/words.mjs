/**
 * The few sentences said before anything is installed; the others live in `src/lib/i18n`.
 *
 * @type {Record<string, { fr: string, en: string }>}
 */
const WORDS = {
	installing: {
		fr: 'Devenir : installation des bibliothèques (une fois, environ une minute)…',
		en: 'Devenir: installing the libraries (once, about a minute)…'
	},
	'still-installing': { fr: 'Devenir : installation en cours,', en: 'Devenir: still installing,' },
	'install-failed': {
		fr: 'Devenir : « npm ci » a échoué ; son message est ci-dessus. Vérifiez la connexion, puis recommencez.',
		en: 'Devenir: “npm ci” failed; its message is above. Check the connection, then try again.'
	},
	'no-npm': {
		fr: 'Devenir : npm est introuvable. Installez Node.js avec npm, puis recommencez.',
		en: 'Devenir: npm cannot be found. Install Node.js with npm, then try again.'
	},
	'fetching-node': { fr: 'Devenir : installation de Node 24…', en: 'Devenir: installing Node 24…' },
	'no-node': {
		fr: 'Devenir : Node 24 n’a pas pu être installé pour cette machine. Installez-le depuis nodejs.org, puis recommencez.',
		en: 'Devenir: Node 24 could not be installed for this machine. Install it from nodejs.org, then try again.'
	}
};

/**
 * Says a sentence on standard error: standard output belongs to the program.
 *
 * @param {string} name
 * @param {string} [more]
 */
export function say(name, more = '') {
	const { LC_ALL, LC_MESSAGES, LANG } = process.env;
	const english = (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('en');
	process.stderr.write(`${WORDS[name]?.[english ? 'en' : 'fr'] ?? name}${more}\n`);
}
