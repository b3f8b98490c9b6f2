import { scripts } from '../code/language.ts';

/** A module that people name without saying that it is one. */
export interface KnownModule {
  readonly languages: readonly string[];
  /** As imports write it, where that is not its name. */
  readonly modules?: readonly string[];
  /** Those that do the same. */
  readonly rivals?: readonly string[];
}

/** Names by language and purpose; those of one line do the same. */
const groups: readonly (readonly [languages: readonly string[], names: string])[] = [
  [scripts, 'moment dayjs date-fns luxon'],
  [scripts, 'lodash underscore ramda'],
  [scripts, 'redux zustand mobx jotai recoil valtio'],
  [scripts, 'express fastify koa hono'],
  [scripts, 'styled-components @emotion/react'],
  [scripts, 'classnames clsx'],
  [scripts, 'commander yargs'],
  [scripts, 'uuid nanoid'],
  [['python'], 'pandas polars'],
  [['python'], 'flask fastapi'],
  [['python'], 'argparse click typer'],
  [['python'], 'orjson ujson simplejson'],
  [['python'], 'pytz zoneinfo'],
  [['go'], 'gorilla/mux go-chi/chi gin-gonic/gin labstack/echo gofiber/fiber'],
  [['rust'], 'anyhow eyre'],
  [['rust'], 'tokio async-std'],
  [['rust'], 'lazy_static once_cell'],
  [['java'], 'gson jackson'],
  [['csharp'], 'Newtonsoft.Json System.Text.Json'],
];
const alone: readonly (readonly [languages: readonly string[], names: string])[] = [
  [scripts, 'jquery rxjs immer bluebird dotenv chalk d3'],
  [['python'], 'numpy scipy matplotlib seaborn celery six dateutil pendulum typing_extensions'],
  [['go'], 'pkg/errors spf13/cobra spf13/viper'],
  [['rust'], 'thiserror rayon itertools chrono serde clap'],
  [['java'], 'lombok guava'],
  [['csharp'], 'AutoMapper MediatR'],
];
/** How imports write a name that is none of theirs. */
const written: Readonly<Record<string, readonly string[]>> = {
  lodash: ['lodash', 'lodash-es'],
  redux: ['redux', 'react-redux', '@reduxjs/toolkit'],
  'date-fns': ['date-fns', 'date-fns-tz'],
  gson: ['com.google.gson'],
  jackson: ['com.fasterxml.jackson'],
  guava: ['com.google.common'],
};

function table(): Readonly<Record<string, KnownModule>> {
  const all: Record<string, KnownModule> = {};
  for (const [languages, names] of [...groups, ...alone]) {
    const list = names.split(' ');
    for (const name of list) {
      const modules = written[name] ?? [
        name.includes('/') && languages.includes('go') ? `github.com/${name}` : name,
      ];
      const isGroup = groups.some(([, group]) => group === names);
      all[name] = {
        languages,
        modules,
        ...(isGroup ? { rivals: list.filter((one) => one !== name) } : {}),
      };
    }
  }
  return all;
}

/** Well-known modules that no other rule is about, by name. */
export const knownModules = table();

/** Whether an import of `module` takes what people call `name`. */
export function isModule(name: string, module: string): boolean {
  const modules = knownModules[name]?.modules ?? [name];
  return modules.some((one) => startsWithModule(module, one) || isLastPart(module, one));
}

function startsWithModule(module: string, name: string): boolean {
  const [whole, wanted] = [module.replace(/-/gu, '_'), name.replace(/-/gu, '_')];
  return (
    whole === wanted ||
    (whole.startsWith(wanted) && /^(?:[./]|::)/u.test(whole.slice(wanted.length)))
  );
}

/** Go's modules are known by their last part: `errors` of `github.com/pkg/errors/v2`. */
function isLastPart(module: string, name: string): boolean {
  return /^[\w-]+\.[a-z]+\//u.test(module) && module.replace(/\/v\d+$/u, '').endsWith(`/${name}`);
}
