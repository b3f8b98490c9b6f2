import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';

/** Names whose parameters the language or a framework decides. */
const given = /^(?:__exit__|__aexit__|__call__|__new__|main|Main|middleware|errorHandler)$/u;
/** What fills in the parameters itself: routes, commands, fixtures. */
const filled =
  /(?:^|\.)(?:get|post|put|patch|delete|route|websocket|command|group|callback|fixture|parametrize|task|tool)\b|^(?:click|typer|pytest|strawberry|hookimpl)\b|Mapping\b|^Http(?:Get|Post|Put|Patch|Delete)|^(?:tauri::)?command\b|^Bean\b|^Inject\b|^Autowired\b/u;
const errorHandler = /^(?:_?err|error),_?req(?:uest)?,_?res(?:ponse)?,_?next$/u;

/** How many parameters each function declares; `given` where their number is not its author's choice. */
export function parameterCounts(code: Code): readonly Sight[] {
  return code
    .once(functionsOf)
    .filter(({ kind, overrides }) => kind !== 'lambda' && !overrides)
    .map((one) => {
      const count = one.parameters.filter(({ implicit }) => !implicit).length;
      return sight(isGiven(one) ? `${count} given` : String(count), one.header);
    });
}

function isGiven({ name = '', kind, decorators, parameters }: FunctionFacts): boolean {
  const names = parameters.map((one) => one.name ?? '').join(',');
  const isInjected =
    kind === 'constructor' &&
    parameters.length > 0 &&
    parameters.every(({ node }) =>
      /^(?:@\w+\(.*\)\s*)?(?:private|protected|public|readonly)\b/u.test(node.text),
    );
  return (
    given.test(name) ||
    /^test_/u.test(name) ||
    isInjected ||
    errorHandler.test(names) ||
    decorators.some(({ text }) => filled.test(text))
  );
}
