import ts from 'typescript';

/** A statement with the value that a comment beside it promises. */
interface Promised {
  readonly statement: ts.Statement;
  readonly subject: string;
  readonly value: string;
}

/**
 * The code with each promise in a comment made a check:
 * `report.year; // → 2024` → `__equal(report.year, 2024);`
 */
export function withChecks(code: string): string {
  let checked = code;
  for (const { statement, subject, value } of promisesOf(code).reverse()) {
    const check = `\n__equal(${subject}, ${value});`;
    const isExpression = ts.isExpressionStatement(statement);
    const kept = isExpression ? statement.getStart() : statement.end;
    checked = checked.slice(0, kept) + check + checked.slice(statement.end);
  }
  return `import { deepStrictEqual as __equal } from 'node:assert';\n${checked}`;
}

/** How many things the code asserts. */
export function checksOf(code: string): number {
  return promisesOf(code).length + (code.match(/^strictEqual\(/gm)?.length ?? 0);
}

function promisesOf(code: string): Promised[] {
  const file = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.Latest, true);
  const found: Promised[] = [];
  const visit = (node: ts.Node) => {
    const promised = promiseOf(node, code);
    if (promised) found.push(promised);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function promiseOf(node: ts.Node, code: string): Promised | null {
  const subject = subjectOf(node);
  const comment = ts.getTrailingCommentRanges(code, node.end)?.[0];
  if (subject === null || !comment) return null;
  const value = /^\/\/ → (.+)$/.exec(code.slice(comment.pos, comment.end))?.[1];
  return value === undefined ? null : { statement: node as ts.Statement, subject, value };
}

function subjectOf(node: ts.Node): string | null {
  if (ts.isExpressionStatement(node)) return node.expression.getText();
  if (!ts.isVariableStatement(node)) return null;
  return node.declarationList.declarations[0]?.name.getText() ?? null;
}
