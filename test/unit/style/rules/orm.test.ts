import { orm } from '../../../../src/style/rules/orm.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: "import { PrismaClient } from '@prisma/client';\n",
    wanted: 'prisma',
    broken: [],
    kept: 1,
  },
  { code: "import { Entity } from 'typeorm';\n", wanted: 'drizzle', broken: [1] },
  {
    code: "const rows = await db.query('SELECT id FROM users');\n",
    wanted: 'forbidden:raw-sql',
    broken: [1],
  },
  { code: 'const rows = await prisma.user.findMany();\n', wanted: 'none', broken: [1] },
  { code: "document.query('select');\n", wanted: 'forbidden:raw-sql', broken: [], kept: 0 },
];

codeRuleCases(orm, {
  heard: {
    prisma: [
      'Use Prisma as the ORM',
      'prisma over typeorm',
      'always Prisma, never raw SQL',
      'use prisma instead of sequelize',
      'database access with Prisma',
    ],
    drizzle: ['drizzle, not prisma', 'use drizzle-orm', 'I prefer Drizzle to TypeORM'],
    sqlalchemy: [
      'Use SQLAlchemy ORM',
      'Use Flask-SQLAlchemy for database',
      'SQLAlchemy instead of Django ORM',
      'sqlalchemy only',
      'Use proper ORM (SQLAlchemy)',
    ],
    jpa: ['use JPA instead of JDBC', 'Hibernate over MyBatis'],
    'ef-core': ['EF Core, not Dapper', 'use Entity Framework Core'],
    none: [
      'no ORM',
      'raw SQL, no ORMs',
      'plain SQL over an ORM',
      "don't use an ORM",
      'I prefer raw SQL instead of ORMs',
      'avoid ORMs',
    ],
    'forbidden:raw-sql': [
      'no raw SQL',
      'never write raw SQL queries',
      'raw SQL is forbidden',
      'use Prisma instead of raw SQL',
      'avoid handwritten SQL',
      'SQLAlchemy, never plain SQL',
    ],
    'forbidden:sequelize': [
      'no Sequelize',
      "don't use sequelize",
      'avoid sequelize',
      'sequelize is banned',
      'never use Sequelize',
    ],
  },
  notHeard: [
    'Use proper database access',
    'use an ORM',
    'Prisma or Drizzle, whatever fits',
    'write migrations with Prisma',
    'index foreign keys',
    'the student normally waits',
    'raw SQL only when needed',
  ],
  seen: {
    python: [
      { code: 'from sqlalchemy import Column\n', wanted: 'sqlmodel', broken: [], kept: 0 },
      { code: 'from sqlmodel import SQLModel\n', wanted: 'sqlalchemy', broken: [1] },
      { code: 'cursor.execute("SELECT 1 FROM users")\n', wanted: 'forbidden:raw-sql', broken: [1] },
      { code: 'from django.db import models\n', wanted: 'django', broken: [], kept: 1 },
      { code: 'cursor.execute("SELECT 1 FROM users")\n', wanted: 'none', broken: [], kept: 1 },
    ],
    javascript: script,
    javascriptreact: script,
    typescript: script,
    typescriptreact: script,
    go: [
      { code: 'package a\n\nimport "gorm.io/gorm"\n', wanted: 'sqlx', broken: [3] },
      {
        code: 'package a\n\nimport "github.com/jmoiron/sqlx"\n',
        wanted: 'sqlx',
        broken: [],
        kept: 1,
      },
      {
        code: 'package a\n\nfunc f() { db.Query("SELECT id FROM users") }\n',
        wanted: 'forbidden:raw-sql',
        broken: [3],
      },
      { code: 'package a\n\nimport "gorm.io/gorm"\n', wanted: 'none', broken: [3] },
      {
        code: 'package a\n\nfunc f(u *url.URL) { u.Query() }\n',
        wanted: 'forbidden:raw-sql',
        broken: [],
        kept: 0,
      },
    ],
    java: [
      { code: 'import jakarta.persistence.Entity;\n', wanted: 'jpa', broken: [], kept: 1 },
      { code: 'import org.apache.ibatis.annotations.Mapper;\n', wanted: 'jpa', broken: [1] },
      { code: 'class A {\n  JdbcTemplate t;\n}\n', wanted: 'jpa', broken: [2] },
      { code: 'import java.util.List;\n', wanted: 'jpa', broken: [], kept: 0 },
    ],
    rust: [
      { code: 'use diesel::prelude::*;\n', wanted: 'sqlx', broken: [1] },
      { code: 'use sea_orm::EntityTrait;\n', wanted: 'diesel', broken: [1] },
      {
        code: 'fn f() {\n    sqlx::query("SELECT 1 FROM a");\n}\n',
        wanted: 'sqlx',
        broken: [],
        kept: 1,
      },
      { code: 'use diesel::prelude::*;\n', wanted: 'none', broken: [1] },
    ],
    csharp: [
      { code: 'using Dapper;\n', wanted: 'ef-core', broken: [1] },
      { code: 'class Shop : DbContext {}\n', wanted: 'ef-core', broken: [], kept: 1 },
      { code: 'using Microsoft.EntityFrameworkCore;\n', wanted: 'dapper', broken: [1] },
      { code: 'using System.Linq;\n', wanted: 'ef-core', broken: [], kept: 0 },
    ],
  },
});
