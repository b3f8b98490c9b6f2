import { logging } from '../../../../src/style/rules/logging.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: "console.log('x');\nconsole.error(error);\n",
    wanted: 'forbidden:console.log',
    broken: [1],
  },
  {
    code: 'console.error(error);\nconsole.table(rows);\n',
    wanted: 'forbidden:console',
    broken: [1, 2],
  },
  { code: "logger.info('x');\n", wanted: 'logger', broken: [], kept: 1 },
  { code: "import winston from 'winston';\n", wanted: 'logger:pino', broken: [1] },
  {
    code: "import pino from 'pino';\nconst log = pino();\nlog.warn('x');\n",
    wanted: 'logger:pino',
    broken: [],
    kept: 2,
  },
  { code: "console.log('x');\n", wanted: 'no-print', broken: [] },
  { code: "console.log('x');\n", wanted: 'logger', broken: [1] },
  { code: 'blueprint(x);\ncatalog.info(x);\n', wanted: 'logger', broken: [], kept: 0 },
];

codeRuleCases(logging, {
  heard: {
    logger: [
      'use a logger instead of print',
      'logger, never console.log',
      'Use the logger rather than print statements',
      'logging over print',
      'proper logging instead of prints',
      'log through a logger, not with console.log; use the logger everywhere',
    ],
    'logger:logging': [
      'use logging.getLogger, print is for scripts only',
      'use the logging module, never print',
      'logging module instead of print',
      'logging module, not print, in whatever you hand me. permanently',
      'prefer the standard logging over loguru',
      'I want the `logging` module',
    ],
    'logger:slog': [
      "don't print with fmt, use slog",
      'Use `log/slog` for structured logging',
      'slog over zap',
    ],
    'logger:ILogger': ['ILogger only, Console.WriteLine is forbidden', 'use ILogger<T>'],
    'logger:tracing': ['tracing macros instead of println!', 'use tracing, not log'],
    'logger:slf4j': [
      'Avoid “defensive” logging or `println`; use SLF4J (Logback)',
      'slf4j instead of System.out',
    ],
    'logger:structlog': [
      'print is acceptable in this one cli script, but anywhere else structlog from here on',
      'structlog, not loguru',
      'prefer structlog to the standard logging module',
    ],
    print: [
      'print instead of logging',
      'use print statements rather than a logger',
      "don't use the logging module, print() is fine",
      'print over logging',
      'plain `print`, no logging module',
    ],
    'no-print': [
      'no print statements',
      'never use print',
      'print calls are not allowed',
      "don't leave print statements in",
      'avoid print debugging',
      'no prints',
    ],
    'forbidden:console.log': [
      'no console.log',
      'Do not leave debug `console.log` calls in production code.',
      'never use console.log',
      'console.log is banned',
      'remove console.logs',
      'console logs are forbidden',
    ],
    'forbidden:System.out': [
      'no System.out.println',
      'System.out is banned',
      'never System.out.println',
    ],
    'forbidden:fmt.Println': [
      'no fmt.Println for logging',
      "don't use fmt.Printf",
      'avoid fmt.Println',
    ],
    'forbidden:println!': ['no println!', 'println! is forbidden'],
    'forbidden:console': ['no console statements', 'logger, not console', 'avoid console.* calls'],
    'forbidden:winston': ["don't use winston", 'no winston'],
  },
  notHeard: [
    'implement proper logging',
    'never print the whole file again',
    'never log secrets',
    'log messages in lower case',
    'no print statements except in scripts',
    'use pretty-printed JSON',
    'Implement comprehensive error handling and logging',
    'organize routes using Blueprints',
    'use winston or pino',
    'add distributed tracing',
    'log exceptions with logger.exception',
    'the rule on structlog no longer holds',
  ],
  seen: {
    python: [
      { code: 'def f():\n    print("x")\n', wanted: 'no-print', broken: [2] },
      {
        code: 'import logging\n\nlogging.info("x")\nprint("y")\n',
        wanted: 'logger:logging',
        broken: [4],
        kept: 1,
      },
      {
        code: 'import structlog\n\nlog = structlog.get_logger()\nlog.info("x")\n',
        wanted: 'logger:structlog',
        broken: [],
        kept: 2,
      },
      { code: 'self.logger.info("x")\n', wanted: 'logger:logging', broken: [], kept: 1 },
      { code: 'from loguru import logger\n', wanted: 'logger:logging', broken: [1] },
      { code: 'printer.print(page)\nfingerprint(x)\n', wanted: 'no-print', broken: [], kept: 0 },
      { code: 'logger.info("x")\nprint("x")\n', wanted: 'print', broken: [1], kept: 1 },
    ],
    javascript: script,
    javascriptreact: script,
    typescript: script,
    typescriptreact: script,
    go: [
      {
        code: 'package a\n\nfunc f() {\n\tfmt.Println("x")\n\tfmt.Fprintf(w, "x")\n\t_ = fmt.Sprintf("x")\n}\n',
        wanted: 'logger:slog',
        broken: [4],
      },
      {
        code: 'package a\n\nfunc f() {\n\tslog.Info("x")\n}\n',
        wanted: 'logger:slog',
        broken: [],
        kept: 1,
      },
      {
        code: 'package a\n\nfunc f() {\n\tlog.Printf("x")\n}\n',
        wanted: 'logger:slog',
        broken: [4],
      },
      {
        code: 'package a\n\nfunc f() error {\n\treturn fmt.Errorf("x: %w", err)\n}\n',
        wanted: 'forbidden:fmt.Println',
        broken: [],
        kept: 0,
      },
      {
        code: 'package a\n\nfunc main() {\n\tlog.Fatal(err)\n}\n',
        wanted: 'logger:slog',
        broken: [],
      },
    ],
    java: [
      {
        code: 'class A {\n  void f() {\n    System.out.println("x");\n  }\n}\n',
        wanted: 'forbidden:System.out',
        broken: [3],
      },
      {
        code: 'class A {\n  void f() {\n    log.info("x");\n  }\n}\n',
        wanted: 'logger:slf4j',
        broken: [],
        kept: 1,
      },
      { code: 'import java.util.logging.Logger;\n', wanted: 'logger:slf4j', broken: [1] },
      {
        code: 'class A {\n  void f(Exception e) {\n    e.printStackTrace();\n  }\n}\n',
        wanted: 'forbidden:printStackTrace',
        broken: [3],
      },
      {
        code: 'class A {\n  void f() {\n    System.err.printf("x");\n  }\n}\n',
        wanted: 'logger',
        broken: [3],
      },
    ],
    rust: [
      {
        code: 'fn f() {\n    println!("x");\n    eprintln!("y");\n}\n',
        wanted: 'logger:tracing',
        broken: [2, 3],
      },
      {
        code: 'fn f() {\n    tracing::warn!("x");\n}\n',
        wanted: 'logger:tracing',
        broken: [],
        kept: 1,
      },
      { code: 'fn f() {\n    dbg!(x);\n}\n', wanted: 'no-print', broken: [2] },
      {
        code: 'fn f() -> String {\n    format!("{x}")\n}\n',
        wanted: 'no-print',
        broken: [],
        kept: 0,
      },
      { code: 'fn f() {\n    log::info!("x");\n}\n', wanted: 'logger:tracing', broken: [2] },
    ],
    csharp: [
      {
        code: 'class A\n{\n    void F()\n    {\n        Console.WriteLine("x");\n        _logger.LogInformation("y");\n    }\n}\n',
        wanted: 'logger:ILogger',
        broken: [5],
        kept: 1,
      },
      {
        code: 'class A\n{\n    void F() => Console.Error.WriteLine("x");\n}\n',
        wanted: 'forbidden:Console.WriteLine',
        broken: [3],
      },
      {
        code: 'class A\n{\n    void F() => Log.Information("x");\n}\n',
        wanted: 'logger:ILogger',
        broken: [3],
      },
      {
        code: 'class A\n{\n    void F() => writer.WriteLine("x");\n}\n',
        wanted: 'no-print',
        broken: [],
        kept: 0,
      },
    ],
  },
});
