import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { DOCUMENT_NAMES } from '#lib/server/usecases/make-document.ts';
import type { ReportRequest } from '#lib/server/reports/find-report.ts';

/**
 * `?programme=CASP&cohort=2022&cohort=2023`, or `cohort=2022,2023`.
 *
 * @param only the programme where the address names none
 * @returns null where no programme is named
 */
export function readReportRequest(url: URL, only: string | null): Result<ReportRequest | null> {
	const programme = url.searchParams.get('programme') ?? only;
	const years = url.searchParams.getAll('cohort').flatMap((text) => text.split(','));
	const wrong = years.find((year) => !/^\d{4}$/.test(year));
	if (wrong !== undefined) return fail({ code: 'report.cohort', at: 'cohorts', found: quoteFound(wrong) });
	return ok(programme === null ? null : { programme, cohorts: [...new Set(years.map(Number))] });
}

/** Problems of a file that can be mended elsewhere than in its address. */
const REFUSALS = ['report.native', 'report.unpublished'];

export const isRefusal = ({ code }: Problem) => REFUSALS.includes(code);

/** Why a file that was asked for was not given, when the address says (`refused=dossier.pdf&why=report.native`). */
export function refusedFile(url: URL): readonly Problem[] {
	const found = DOCUMENT_NAMES.find((name) => name === url.searchParams.get('refused'));
	const code = REFUSALS.find((one) => one === url.searchParams.get('why'));
	return found !== undefined && code !== undefined ? [{ code, found }] : [];
}

/** Version of the form of the table of holders in the address (`template=2`); null for the one in force. */
export function templateVersion(url: URL): number | null {
	const text = url.searchParams.get('template') ?? '';
	return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

export function reportQuery({ programme, cohorts }: ReportRequest): string {
	return new URLSearchParams([
		['programme', programme],
		...cohorts.map((year) => ['cohort', String(year)])
	]).toString();
}
