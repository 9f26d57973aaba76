import { importFile } from '#lib/server/usecases/import-file.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { addInstitution, openSurvey, operatorContext } from './context.ts';
import { surveyMapping } from './file.ts';

/**
 * Imports a small file, then a given one, and prints how much memory the second took over what the process had
 * when it began: `{"base": …, "peak": …, "rows": …}` in bytes, heap and buffers of the whole process (RSS).
 *
 * `DATABASE_URL=… node --expose-gc memory-probe.ts WARM_UP FILE`
 */
const [warmUp = '', path = ''] = process.argv.slice(2);
const database = openDatabase(process.env['DATABASE_URL'] ?? '', { connections: 2 });

const take = async (file: string): Promise<number> => {
	const context = operatorContext(database, await addInstitution(database));
	const report = await importFile(context, {
		source: await openSurvey(file),
		mapping: surveyMapping(),
		acceptedWarnings: 'all'
	});
	if (!report.ok) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
	return report.value.created;
};

await take(warmUp);
globalThis.gc?.();
const base = process.memoryUsage().rss;
let peak = base;
const watch = setInterval(() => {
	peak = Math.max(peak, process.memoryUsage().rss);
}, 20);
const rows = await take(path);
clearInterval(watch);
await database.close();
process.stdout.write(`${JSON.stringify({ base, peak, rows })}\n`);
