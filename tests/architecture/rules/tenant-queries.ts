import ts from 'typescript';
import type { Source } from './sources.ts';

/** Exported functions of a query module whose first parameter is a `Tenant`: `module function`. */
export function findTenantQueries({ path, text }: Source): readonly string[] {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const name = path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
	return file.statements.flatMap((statement) => {
		if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
		const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		const first = statement.parameters[0]?.type?.getText();
		return exported && first === 'Tenant' ? [`${name} ${statement.name.text}`] : [];
	});
}
