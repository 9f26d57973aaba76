import ts from 'typescript';
import type { Source } from './sources.ts';

const GUARDS = ['ensureCan', 'ensureRespondent'];

/**
 * Exported functions of use cases whose first statement does not ask whether the actor may: `file name`.
 *
 * The guard must be a statement of its own on `context.actor` (or a destructured `actor`), so that nothing is
 * read or written before it.
 */
export function findUnguardedUseCases({ path, text }: Source): readonly string[] {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const name = path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
	return file.statements.flatMap((statement) => {
		if (!ts.isFunctionDeclaration(statement) || !isExported(statement)) return [];
		return isGuard(statement.body?.statements[0]) ? [] : [`${name} ${statement.name?.text ?? 'default'}`];
	});
}

function isExported(node: ts.FunctionDeclaration): boolean {
	return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isGuard(statement: ts.Statement | undefined): boolean {
	if (!statement || !ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
		return false;
	const { expression, arguments: given } = statement.expression;
	const actor = given[0]?.getText();
	return GUARDS.includes(expression.getText()) && (actor === 'context.actor' || actor === 'actor');
}
