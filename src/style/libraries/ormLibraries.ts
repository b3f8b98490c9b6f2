import { scripts } from '../code/language.ts';
import type { Library } from './libraryRule.ts';

const python = ['python'];

/** What stands between code and a database, by the names of the rule's values. */
export const ormLibraries: Readonly<Record<string, Library>> = {
  prisma: {
    languages: scripts,
    modules: ['@prisma/client'],
    calls: /^PrismaClient$|^prisma\.\w+\.\w+$/u,
  },
  drizzle: {
    languages: scripts,
    modules: ['drizzle-orm'],
    words: 'drizzle(?:[- ]orm)?',
  },
  typeorm: { languages: scripts, modules: ['typeorm', '@nestjs/typeorm'] },
  sequelize: { languages: scripts, modules: ['sequelize', 'sequelize-typescript'] },
  mongoose: { languages: scripts, modules: ['mongoose', '@nestjs/mongoose'] },
  knex: { languages: scripts, modules: ['knex'] },
  kysely: { languages: scripts, modules: ['kysely'] },
  'mikro-orm': { languages: scripts, modules: ['@mikro-orm'], words: 'mikro-?orm' },
  objection: {
    languages: scripts,
    modules: ['objection'],
    words: String.raw`objection\.js`,
    standsOn: ['knex'],
  },
  sqlalchemy: {
    languages: python,
    modules: ['sqlalchemy', 'flask_sqlalchemy'],
    words: '(?:flask-)?sqlalchemy',
  },
  sqlmodel: { languages: python, modules: ['sqlmodel'], standsOn: ['sqlalchemy'] },
  django: {
    languages: python,
    modules: ['django.db.models', 'django.db'],
    words: "django(?:['’]s)? (?:built-in )?ORM",
  },
  peewee: { languages: python, modules: ['peewee'] },
  tortoise: { languages: python, modules: ['tortoise'], words: 'tortoise(?:[- ]orm)?' },
  pony: { languages: python, modules: ['pony.orm'], words: 'pony ?orm' },
  jpa: {
    languages: ['java'],
    modules: [
      'jakarta.persistence',
      'javax.persistence',
      'org.hibernate',
      'org.springframework.data.jpa',
    ],
    words: '(?:Spring Data )?JPA|Hibernate(?! Validat)',
  },
  mybatis: {
    languages: ['java'],
    modules: ['org.apache.ibatis', 'org.mybatis'],
    words: 'MyBatis',
  },
  jooq: { languages: ['java'], modules: ['org.jooq'] },
  jdbc: {
    languages: ['java'],
    modules: ['org.springframework.jdbc', 'java.sql'],
    types: ['JdbcTemplate', 'JdbcClient'],
    words: '(?:plain |raw )?JDBC(?:Template|Client)?',
  },
  gorm: {
    languages: ['go'],
    modules: ['gorm.io', 'github.com/jinzhu/gorm'],
    calls: /^gorm\.Open$/u,
  },
  sqlx: {
    languages: ['go', 'rust'],
    modules: ['github.com/jmoiron/sqlx', 'sqlx'],
    calls: /^sqlx::/u,
  },
  ent: { languages: ['go'], modules: ['entgo.io/ent'], everyday: true },
  bun: { languages: ['go'], modules: ['github.com/uptrace/bun'], words: 'uptrace/bun|bun orm' },
  pgx: { languages: ['go'], modules: ['github.com/jackc/pgx'] },
  sqlc: { languages: ['go'], modules: [] },
  'database/sql': { languages: ['go'], modules: [] },
  diesel: { languages: ['rust'], modules: ['diesel'], calls: /^diesel::/u },
  'sea-orm': { languages: ['rust'], modules: ['sea_orm'], words: 'sea[-_]?orm' },
  'ef-core': {
    languages: ['csharp'],
    modules: ['Microsoft.EntityFrameworkCore', 'System.Data.Entity'],
    types: ['DbContext'],
    words: 'EF(?: ?Core)?|Entity ?Framework(?: ?Core)?',
  },
  dapper: { languages: ['csharp'], modules: ['Dapper'] },
  nhibernate: { languages: ['csharp'], modules: ['NHibernate'] },
};
