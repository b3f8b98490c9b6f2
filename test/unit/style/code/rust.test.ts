import { functionCases, headerCases, nameCases, typeCases } from './shown.ts';

functionCases('rust', [
  [
    '/// Loads.\n///\n/// # Errors\n#[must_use]\n// plain\npub async fn load<T: X>(mut a: &str, (b, c): (i32, i32), &d: &i32, _: u8) -> Result<(), E> where T: Y { Ok(()) }\n',
    'public async function load(a: &str, : (i32, i32), d: &i32, _: u8): Result<(), E> /Loads.\n\n# Errors/ @must_use',
  ],
  [
    'pub struct S;\nstruct Own;\nimpl S { pub fn new() -> Self { S } fn own(&self) {} pub fn held(self: Box<Self>, o: &Self) {} }\nimpl Own { pub fn seen(&mut self) {} }\nimpl Elsewhere { pub fn seen(self) {} }\nimpl<T> Display for S<T> { fn fmt(&self, f: &mut F) -> R { x } }\n',
    'public method new(): Self',
    'method own(!self)',
    'public method held(!self: Box<Self>, o: &Self)',
    'method seen(!self)',
    'public method seen(!self)',
    'overriding method fmt(!self, f: &mut F): R',
  ],
  [
    'pub trait Shape { fn area(&self) -> f64; fn make() -> Self { x } }\ntrait Own { fn f(); }\n',
    'public method area(!self): f64 without body',
    'public method make(): Self',
    'method f() without body',
  ],
  [
    'pub mod outer { pub fn seen() {} mod inner { pub fn hidden() {} } }\npub(crate) fn near() {}\nfn own() { fn deep() {} }\nextern "C" { fn ext(a: i32, ...); }\n',
    'public function seen()',
    'function hidden()',
    'function near()',
    'function own()',
    'function deep()',
    'given function ext(a: i32, !) without body',
  ],
  [
    'fn f() { let add: Fn = move |a: i32, _| -> i32 { a }; xs.map(|(x, y)| x); }\n',
    'function f()',
    'lambda add(a: i32, _): i32 by Fn',
    'lambda ()',
  ],
  [
    '//// no\nfn a() {}\n/** Block. */\nfn b() {}\n/*** no ***/\nfn c() {}\n#[doc = "Text."]\nfn d() {}\n//! Inner.\nfn e() {}\n// plain\n#[tokio::main]\nasync fn main() {}\n',
    'function a()',
    'function b() /Block./',
    'function c()',
    'function d() /Text./ @doc = "Text."',
    'function e()',
    'given async function main() @tokio::main',
  ],
  [
    '/// Finds.\npub fn find(&self, id: u32) -> Option<&User> { None }\n',
    'public method find(!self, id: u32): Option<&User> /Finds./',
  ],
]);

typeCases('rust', [
  [
    '/// A note.\n#[derive(Debug, Clone)]\npub struct Note<T> { a: T }\npub struct Unit;\nunion Un { a: i32 }\n',
    'public struct Note /A note./ @derive(Debug, Clone)',
    'public struct Unit without body',
    'struct Un',
  ],
  [
    'pub(crate) enum E { A }\npub trait Shape: Debug + Send { type Out; }\ntype Res<T> = Result<T, E>;\nimpl Shape for E { type Out = i32; }\n',
    'enum E',
    'public trait Shape (Debug, Send)',
    'alias Res',
  ],
]);

headerCases('rust', [
  [
    '#[x]\npub fn f(\n    a: i32,\n) -> i32\nwhere\n    T: X,\n{\n}\npub struct A<T> { a: T }\ntype R<T> = V<T>;\nlet f = |a: i32| a;\n',
    'pub fn f(\n    a: i32,\n) -> i32\nwhere\n    T: X,',
    'pub struct A<T>',
    'type R<T>',
    '|a: i32|',
  ],
]);

nameCases('rust', [
  [
    'pub const MAX: i32 = 1;\nstatic mut COUNT: i32 = 2;\nstruct S { pub a: i32, b: String }\nenum E { C { source: X } }\n',
    'constant MAX: i32 = 1',
    'constant COUNT: i32 = 2',
    'field a: i32',
    'field b: String',
    'field source: X',
  ],
  [
    'fn f(mut a: i32, (b, c): (i32, i32), P { d, e: g }: P, _: u8) {\n    let x: i32 = 1;\n    let mut count = 0;\n    let (y, mut z) = t;\n    let Point { w, h: height, .. } = p;\n    const LOCAL: u8 = 1;\n    let double = |n| n;\n}\n',
    'parameter a: i32',
    'parameter b',
    'parameter c',
    'given parameter d',
    'parameter g',
    'local x: i32 = 1',
    'local count = 0',
    'local y',
    'local z',
    'given local w',
    'local height',
    'constant LOCAL: u8 = 1',
    'local double = |n| n',
    'parameter n',
  ],
  [
    'fn f() {\n    if let Some(Value { id, name: ref nm }) = o {}\n    while let Ok(line) = next() {}\n    for (i, item) in xs {}\n    let (Ok(n) | Err(n)) = q;\n    match v {\n        Foo::Bar(a, None) if a > LIMIT => 1,\n        kept @ (1 | 2) => 2,\n        [first, .., last] => 3,\n        MAX => 4,\n        _ => 5,\n    }\n}\n',
    'given local id',
    'local nm',
    'local line',
    'loop i',
    'loop item',
    'local n',
    'local a',
    'local kept',
    'local first',
    'local last',
  ],
  ['let top = 1;\n', 'variable top = 1'],
]);
