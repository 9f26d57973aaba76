/** What the tests of `boot.mjs` run: says under which Node and with what, then ends or waits as told. */
const [wish = '0', ...others] = process.argv.slice(2);

if (wish === 'wait') {
	process.once('SIGTERM', () => process.exit(9));
	setInterval(() => undefined, 1000);
}
process.stdout.write(`${JSON.stringify({ node: process.versions.node, others })}\n`);
if (wish !== 'wait') process.exit(Number(wish));
