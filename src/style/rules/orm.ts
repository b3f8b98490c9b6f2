import { callsOf } from '../code/calls.ts';
import { parsedLanguages } from '../code/language.ts';
import { libraryRule } from '../libraries/libraryRule.ts';
import { ormLibraries } from '../libraries/ormLibraries.ts';
import { rulesOut, sight } from '../manners.ts';

const rawSql =
  /\b(?:raw|plain|hand-?written|inline|hard-?coded) (?:SQL|queries)\b|\bSQL strings?\b/iu;
/** Any at all: "no Prisma ORM" is about one. */
const anyOrm =
  /\bORMs\b|(?<=\b(?:an?|any|no|avoid|without|use|using|skip|full|heavy|over|than|of|not) )ORM\b|\bobject[- ]relational mapp(?:er|ing)s?\b/iu;
const orms = [
  'prisma typeorm sequelize mikro-orm objection sqlalchemy django peewee tortoise sqlmodel pony',
  'jpa gorm ent bun diesel sea-orm ef-core nhibernate',
].flatMap((line) => line.split(' '));

/** A string that begins as a statement of SQL does. */
const sqlText =
  /^(?:[a-zA-Z@$#]{0,3}["'`]{1,3})\s*(?:SELECT\s|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX)|DROP\s|ALTER\s+TABLE|WITH\s+\w+\s+AS)/iu;

export const orm = libraryRule({
  name: 'orm',
  about: 'the library between the code and its database',
  languages: parsedLanguages,
  purpose: 'database access',
  otherwise: /\bmigrations?\b|\bDjango(?:['’]s)? (?:forms?|views?|templates?|admin)\b/iu,
  manners: [
    {
      value: 'none',
      about: 'plain SQL, without an ORM',
      tell: 'Write plain SQL through the database driver',
      hear: (words) => (rulesOut(words, anyOrm) ? { forbids: true } : undefined),
      keptBy: ['raw-sql'],
      brokenBy: orms,
    },
    {
      value: 'forbidden:raw-sql',
      about: 'no SQL written in strings',
      tell: 'Query the database through the ORM or the query builder',
      hear: (words) => (rulesOut(words, rawSql) ? { forbids: true } : undefined),
      keptBy: orms,
      brokenBy: ['raw-sql'],
    },
  ],
  see: (code) =>
    code
      .once(callsOf)
      .filter(({ name }) =>
        /^(?:execute|executemany|query|queryRow|Query\w*|Exec\w*|text|raw|Raw|FromSqlRaw|ExecuteSqlRaw|createNativeQuery|prepareStatement|queryForObject|queryForList|sql_query)$/u.test(
          name,
        ),
      )
      .filter(({ arguments: all }) => all.slice(0, 2).some(({ text }) => sqlText.test(text)))
      .map(({ node, nameNode }) => sight('raw-sql', { start: node.start, end: nameNode.end })),
  libraries: ormLibraries,
});
