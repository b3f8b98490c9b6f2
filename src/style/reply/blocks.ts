import { languageOfPath } from '../code/languageOfPath.ts';
import { hunksOf, isDiff } from './diff.ts';
import { byLabel, type Introduction } from './introduction.ts';
import type { CodePart } from './markdownCode.ts';
import { pathInInfo, pathInLine } from './paths.ts';
import type { Quoted } from './quoted.ts';
import type { CodeBlock, Row } from './replyText.ts';

/** What stands above a code: what it says of it, and the file that it names. */
export interface Above {
  readonly introduction: Introduction | undefined;
  readonly path: string | undefined;
}

/** The codes of one fence: each file of it, each hunk of a diff. */
export function blocksOf(part: CodePart, above: Above, quoted: Quoted): readonly CodeBlock[] {
  const foreign = above.introduction === 'theirs' || above.introduction === 'avoid';
  const path = pathInInfo(part.info) ?? above.path;
  if (part.isFenced && isDiff(part.info, part.rows)) {
    return hunksOf(part.rows).map((hunk) => ({
      info: part.info,
      path: hunk.path ?? path,
      rows: hunk.rows,
      foreign,
      isDiff: true,
      context: hunk.context,
      around: hunk.around,
      repeated: new Set(),
    }));
  }
  return sectionsOf(part.rows, path, foreign)
    .filter(({ rows }) => rows.some(({ text }) => text.trim() !== ''))
    .map((section) => block(part.info, section, quoted));
}

interface Section {
  readonly path: string | undefined;
  readonly foreign: boolean;
  readonly rows: Row[];
  /** After a line that names another file than the fence does. */
  readonly isOther: boolean;
}

function block(info: string, section: Section, quoted: Quoted): CodeBlock {
  const { path, rows } = section;
  const { rows: known, lines, repeated } = quoted.in(rows);
  const isQuotation = lines > 0 && repeated === lines && (lines > 1 || rows.length > 1);
  // A few lines are the same in any two codes; where half of them are, one was made from the other.
  const isRevision = repeated * 2 >= lines && repeated > 0;
  return {
    info: section.isOther && path && languageOfPath(path) ? '' : info,
    path,
    rows,
    foreign: section.foreign || isQuotation,
    isDiff: false,
    around: '',
    context: new Set(),
    repeated: isRevision ? known : new Set(),
  };
}

/** A fence in its parts: at lines that name a file, and at "before" and "after". */
function sectionsOf(
  rows: readonly Row[],
  path: string | undefined,
  foreign: boolean,
): readonly Section[] {
  const hasBoth = comparesTwo(rows);
  let open: Section = { path, foreign, rows: [], isOther: false };
  const sections = [open];
  for (const row of rows) {
    const named = pathInLine(row.text);
    const label = named === undefined && hasBoth ? sectionLabel(row.text) : undefined;
    if (named === undefined && label === undefined) {
      open.rows.push(row);
      continue;
    }
    open = {
      path: named ?? open.path,
      foreign: label === undefined ? foreign : label !== 'own',
      rows: [],
      isOther: named !== undefined && sections.length + open.rows.length > 1,
    };
    sections.push(open);
  }
  return sections;
}

/** Whether a fence shows how it was, and then how it should be: "# new" alone is a comment. */
function comparesTwo(rows: readonly Row[]): boolean {
  const labels = rows.flatMap(({ text }) => sectionLabel(text) ?? []);
  const first = labels.findIndex((label) => label !== 'own');
  return first >= 0 && labels.indexOf('own', first) > first;
}

/** `// Before`, `# ❌ Bad: …`, `// After`. */
function sectionLabel(line: string): Introduction | undefined {
  if (line.length > 120) return undefined;
  const [, words] = /^\s*(?:\/\/+|#+|--|\/\*+|<!--)\s*(.*?)\s*(?:\*\/|-->)?$/u.exec(line) ?? [];
  return words === undefined || words === '' ? undefined : byLabel(words);
}
