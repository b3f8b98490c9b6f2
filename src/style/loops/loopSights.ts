import { type CallFacts, callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import { isScript } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { inOrder } from '../idioms/inOrder.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { isIndexOnly } from './indexLoops.ts';
import { isCollecting, jumpsIn } from './loopBodies.ts';

/**
 * The loops of a code, and the methods that stand for loops. `index` counts through one list only to read it,
 * `counted` counts for another reason; `-jumping` holds `break` or `return`, `-waiting` holds `await` or
 * `yield`, and `-effect` does more than to collect.
 */
export function loopSights(code: Code): readonly Sight[] {
  const loops = code
    .nodes(
      'for_statement',
      'for_in_statement',
      'enhanced_for_statement',
      'foreach_statement',
      'for_expression',
    )
    .map((node) => sight(kindOf(node, code), headOf(node)));
  const whiles = code
    .nodes('while_statement', 'while_expression', 'do_statement')
    .map((node) => sight('while', { start: node.start, end: node.start + 1 }));
  const inner = code.nodes('for_in_clause').flatMap((node) => {
    return isRangeOfLength(node) ? [sight('index', node)] : [];
  });
  const calls = code.once(callsOf).flatMap((call) => {
    const seen = methodKind(call, code);
    return seen ? [sight(seen, call.nameNode)] : [];
  });
  return inOrder([...loops.filter(({ seen }) => seen !== ''), ...inner, ...whiles, ...calls]);
}

/** From the first word to before the body. */
function headOf(node: SyntaxNode): { start: number; end: number } {
  const body = node.child('body');
  return { start: node.start, end: Math.max(node.start + 1, body?.start ?? node.end) };
}

function kindOf(node: SyntaxNode, code: Code): string {
  if (isScript(code.language)) return scriptLoop(node, code);
  switch (code.language) {
    case 'python':
      if (isRangeOfLength(node)) return 'index';
      return /^enumerate\s*\(/u.test(node.child('right')?.text ?? '') ? 'enumerate' : '';
    case 'go':
      if (node.firstOf('range_clause')) return 'for-each';
      return node.firstOf('for_clause') ? counted(node, code) : '';
    case 'rust':
      return rustLoop(node, code);
    default:
      if (node.type === 'for_statement') return counted(node, code);
      if (code.language === 'java' || isCollecting(node)) return 'for-each';
      return 'for-each-effect';
  }
}

function counted(node: SyntaxNode, code: Code): string {
  return isIndexOnly(node, code) ? 'index' : 'counted';
}

function scriptLoop(node: SyntaxNode, code: Code): string {
  if (node.type === 'for_statement') return counted(node, code);
  if (node.child('operator')?.type !== 'of') return 'for-in';
  const { waits, leaves } = jumpsIn(node);
  // `for await` has no other form.
  if (waits || node.children[1]?.type === 'await') return 'for-of-waiting';
  return leaves ? 'for-of-jumping' : 'for-of';
}

function rustLoop(node: SyntaxNode, code: Code): string {
  if (node.child('value')?.type === 'range_expression') return counted(node, code);
  return isCollecting(node) ? 'for-each' : 'for-each-effect';
}

/** `for i in range(len(x))`. */
function isRangeOfLength(node: SyntaxNode): boolean {
  return /^range\(\s*len\(\s*[\w.]+\s*\)\s*\)$/u.test(node.child('right')?.text ?? '');
}

const scriptMethods =
  /^(?:map|filter|reduce|reduceRight|flatMap|find|findIndex|findLast|findLastIndex|some|every)$/u;
const queries =
  /^(?:Select|SelectMany|Where|Any|All|First|FirstOrDefault|Single|SingleOrDefault|Last|LastOrDefault|Sum|Min|Max|Average|Count|Aggregate|GroupBy|OrderBy|OrderByDescending|ToDictionary|ToLookup|Zip)$/u;
const adapters =
  /^(?:map|filter|fold|for_each|filter_map|flat_map|any|all|find|position|take_while|skip_while|inspect|scan|try_fold|partition)$/u;
const streams = /\b(?:stream|parallelStream)\(\)|^(?:Int|Long)?Stream\./u;
/** Methods of streams that need no function. */
const streamEnds =
  /^(?:collect|toList|count|sum|average|min|max|distinct|sorted|limit|skip|findFirst|findAny)$/u;
const functions =
  /^(?:arrow_function|function_expression|lambda_expression|closure_expression|identifier|member_expression|method_reference)$/u;

function methodKind({ name, callee, arguments: given }: CallFacts, code: Code): string | undefined {
  const [first] = given;
  if (code.language === 'java' && streamEnds.test(name) && streams.test(callee)) return 'method';
  const isGivenFunction = first !== undefined && functions.test(first.type);
  if (!isGivenFunction || !callee.includes('.')) return undefined;
  if (/^(?:forEach|ForEach)$/u.test(name)) {
    return /^(?:_|lodash|React|Children|angular|\$|Parallel)\b/u.test(callee)
      ? undefined
      : 'for-each-method';
  }
  if (isScript(code.language)) return scriptMethods.test(name) ? 'method' : undefined;
  switch (code.language) {
    case 'java':
      return streams.test(callee) ? 'method' : undefined;
    case 'csharp':
      return queries.test(name) ? 'method' : undefined;
    case 'rust':
      return adapters.test(name) && first.type === 'closure_expression' ? 'method' : undefined;
    default:
      return undefined;
  }
}
