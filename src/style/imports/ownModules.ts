/** Modules that come with Python. */
const standard = new Set(
  `__future__ abc argparse array ast asyncio atexit base64 bisect builtins bz2 calendar cmath collections
  concurrent configparser contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib dis email
  enum errno fcntl filecmp fileinput fnmatch fractions functools gc getpass gettext glob graphlib gzip hashlib
  heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging
  lzma mailbox math mimetypes multiprocessing numbers operator os pathlib pdb pickle pkgutil platform plistlib
  pprint queue random re readline resource runpy sched secrets select selectors shelve shlex shutil signal site
  smtplib socket socketserver sqlite3 ssl stat statistics string struct subprocess sys sysconfig syslog tarfile
  tempfile textwrap threading time timeit tkinter token tomllib trace traceback tracemalloc turtle types typing
  unicodedata unittest urllib uuid venv warnings wave weakref webbrowser xml xmlrpc zipfile zipimport zlib zoneinfo`.split(
    /\s+/u,
  ),
);
/** Packages that so many projects use that they are nobody's own. */
const common = new Set(
  `numpy pandas polars scipy sklearn matplotlib seaborn plotly torch tensorflow keras transformers flask fastapi
  starlette uvicorn django rest_framework celery redis requests httpx aiohttp urllib3 boto3 botocore pydantic
  pydantic_settings marshmallow attr attrs sqlalchemy sqlmodel alembic psycopg psycopg2 asyncpg pymongo motor
  pytest hypothesis freezegun faker click typer rich tqdm yaml toml dotenv jinja2 markdown bs4 lxml PIL cv2
  structlog loguru sentry_sdk stripe openai anthropic langchain jwt passlib cryptography bcrypt dateutil pytz
  pendulum arrow six typing_extensions tenacity orjson ujson msgspec grpc google azure kubernetes docker airflow
  prefect dagster dask pyspark networkx sympy nltk spacy gensim selenium playwright scrapy streamlit gradio
  setuptools pkg_resources wheel peewee tortoise streamlit websockets paramiko fabric invoke pyarrow`.split(
    /\s+/u,
  ),
);

/** Whether a top-level module is one of the standard library. */
export function comesWithPython(top: string): boolean {
  return standard.has(top);
}

/** The first name of a Python module, where it may be one of the project's own. */
export function maybeOwn(module: string): string | undefined {
  const [top = ''] = module.split('.');
  return top === '' || standard.has(top) || common.has(top) ? undefined : top;
}

const roots = /^(?:src|lib|python|backend|server|app|apps|packages)$/u;

/** Whether a file's own path shows that a top-level package is its project's. */
export function isOwnByPath(top: string, path: string | undefined): boolean {
  const folders = path?.split('/').slice(0, -1) ?? [];
  return folders.some(
    (folder, index) => folder === top && folders.slice(0, index).every((one) => roots.test(one)),
  );
}

/** `@/users`, `~/users`, `src/users`: the project's own modules in a script. */
export function isAlias(module: string): boolean {
  return /^(?:[@~]\/|~~\/|#\/?[\w-]|\$lib\b|\$app\b|src\/)/u.test(module);
}

/** Modules that come with Node. */
export const nodeModules = new Set(
  `assert async_hooks buffer child_process cluster console constants crypto dgram dns domain events fs
  fs/promises http http2 https inspector module net os path path/posix perf_hooks process punycode querystring
  readline readline/promises repl stream stream/promises string_decoder timers timers/promises tls tty url util
  v8 vm worker_threads zlib`.split(/\s+/u),
);
