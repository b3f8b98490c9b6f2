import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { typesOf } from '../code/types.ts';

/** The names of the members of all enums. */
export function enumMembers(code: Code): readonly SyntaxNode[] {
  if (code.language === 'python') return pythonMembers(code);
  const bodies = code.nodes('enum_body', 'enum_variant_list', 'enum_member_declaration_list');
  return bodies.flatMap(({ children }) =>
    children.flatMap((member) => {
      if (member.type === 'property_identifier') return member;
      return /^enum_(?:assignment|constant|variant|member_declaration)$/u.test(member.type)
        ? (member.child('name') ?? [])
        : [];
    }),
  );
}

function pythonMembers(code: Code): readonly SyntaxNode[] {
  return code
    .once(typesOf)
    .filter(({ bases }) => bases.some((base) => /(?:Enum|Flag)$/u.test(base)))
    .flatMap(({ body }) => body?.namedChildren ?? [])
    .flatMap((statement) => {
      const [assignment] = statement.namedChildren;
      const left = assignment?.type === 'assignment' ? assignment.child('left') : undefined;
      return left?.type === 'identifier' && !left.text.startsWith('_') ? [left] : [];
    });
}
