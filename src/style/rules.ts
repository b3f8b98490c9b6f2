// Made from the files in rules/ by `npm run build`. To add a rule, add a file there.
// biome-ignore-all assist/source/organizeImports: they are in the order of the names
import type { Rule } from './rule.ts';
import { affix } from './rules/affix.ts';
import { any } from './rules/any.ts';
import { assertions } from './rules/assertions.ts';
import { asyncStyle } from './rules/asyncStyle.ts';
import { blankLines } from './rules/blankLines.ts';
import { braceStyle } from './rules/braceStyle.ts';
import { classesOrFunctions } from './rules/classesOrFunctions.ts';
import { comments } from './rules/comments.ts';
import { comprehensions } from './rules/comprehensions.ts';
import { decorators } from './rules/decorators.ts';
import { docstringStyle } from './rules/docstringStyle.ts';
import { docstrings } from './rules/docstrings.ts';
import { earlyReturn } from './rules/earlyReturn.ts';
import { enums } from './rules/enums.ts';
import { equality } from './rules/equality.ts';
import { errorHandling } from './rules/errorHandling.ts';
import { exports } from './rules/exports.ts';
import { functionLength } from './rules/functionLength.ts';
import { functionStyle } from './rules/functionStyle.ts';
import { httpClient } from './rules/httpClient.ts';
import { immutability } from './rules/immutability.ts';
import { imports } from './rules/imports.ts';
import { indent } from './rules/indent.ts';
import { interfaceOrType } from './rules/interfaceOrType.ts';
import { interfacePrefix } from './rules/interfacePrefix.ts';
import { lineLength } from './rules/lineLength.ts';
import { logging } from './rules/logging.ts';
import { loops } from './rules/loops.ts';
import { naming } from './rules/naming.ts';
import { nestingDepth } from './rules/nestingDepth.ts';
import { nullability } from './rules/nullability.ts';
import { optionalTypes } from './rules/optionalTypes.ts';
import { orm } from './rules/orm.ts';
import { packageManager } from './rules/packageManager.ts';
import { parameters } from './rules/parameters.ts';
import { paths } from './rules/paths.ts';
import { quotes } from './rules/quotes.ts';
import { records } from './rules/records.ts';
import { replyApologies } from './rules/replyApologies.ts';
import { replyBullets } from './rules/replyBullets.ts';
import { replyChangedOnly } from './rules/replyChangedOnly.ts';
import { replyCodeOnly } from './rules/replyCodeOnly.ts';
import { replyEmoji } from './rules/replyEmoji.ts';
import { replyLanguage } from './rules/replyLanguage.ts';
import { replyLength } from './rules/replyLength.ts';
import { replySpelling } from './rules/replySpelling.ts';
import { semicolons } from './rules/semicolons.ts';
import { shortNames } from './rules/shortNames.ts';
import { stringFormatting } from './rules/stringFormatting.ts';
import { testFramework } from './rules/testFramework.ts';
import { trailingCommas } from './rules/trailingCommas.ts';
import { typeHints } from './rules/typeHints.ts';
import { validation } from './rules/validation.ts';
import { varKeyword } from './rules/varKeyword.ts';
import { variableDeclarations } from './rules/variableDeclarations.ts';

/** All rules, in the order of their names. */
export const rules: readonly Rule[] = [
  affix,
  any,
  assertions,
  asyncStyle,
  blankLines,
  braceStyle,
  classesOrFunctions,
  comments,
  comprehensions,
  decorators,
  docstringStyle,
  docstrings,
  earlyReturn,
  enums,
  equality,
  errorHandling,
  exports,
  functionLength,
  functionStyle,
  httpClient,
  immutability,
  imports,
  indent,
  interfaceOrType,
  interfacePrefix,
  lineLength,
  logging,
  loops,
  naming,
  nestingDepth,
  nullability,
  optionalTypes,
  orm,
  packageManager,
  parameters,
  paths,
  quotes,
  records,
  replyApologies,
  replyBullets,
  replyChangedOnly,
  replyCodeOnly,
  replyEmoji,
  replyLanguage,
  replyLength,
  replySpelling,
  semicolons,
  shortNames,
  stringFormatting,
  testFramework,
  trailingCommas,
  typeHints,
  validation,
  varKeyword,
  variableDeclarations,
];
