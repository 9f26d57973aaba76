import { resolve } from 'node:path';
import { translator } from '#lib/i18n/translate.ts';
import { ensureBuilt } from './serve/build.ts';
import { terminalLocale } from './terminal.ts';

/** `npm run build`: the pages as `devenir serve` wants them, with the mark of the sources they are from. */
const translate = translator(terminalLocale(process.env));
const start = performance.now();

const outcome = await ensureBuilt(resolve(import.meta.dirname, '..', '..'), () => {
	process.stdout.write(`${translate('cli.start.building')}\n`);
});
if (outcome === 'failed') process.exitCode = 1;
else {
	const seconds = Math.round((performance.now() - start) / 1000);
	process.stdout.write(`${translate('cli.start.built', { seconds })}\n`);
}
