/** Words that are frequent in one language and, as far as can be, in no other of these. */
const common: Readonly<Record<string, string>> = {
  english:
    'the and of to in is that it for with you this are be not have from or an as by your can will which when if but was so',
  german:
    'der die und das ist nicht ein eine den von zu mit für auf dem des im sich auch es wird als bei oder wenn werden kann sie aus wie nur hier noch ich dass dann du dein',
  french:
    'le la les et des est une un du que pour dans qui pas sur avec ce cette vous par au plus ne il sont ou votre aux être fait comme nous mais donc si',
  spanish:
    'el la los las y de que en un una es por con para se del no lo como más su al este esta pero son o está puede cuando si ya tu',
  italian:
    'il la le e di che un una per è non con del della si in sono dei nel come più questo questa ma gli al anche viene puoi tuo se lo',
  portuguese:
    'o a os as e de que em um uma é para com não do da no na por se mais como este esta você são mas ao pode dos seu ou isso',
  dutch:
    'de het een en van is dat niet in op te voor met zijn je die er aan als ook bij of door naar wordt dit maar kan om uit deze jouw',
  polish:
    'i w na z się nie do to jest że jak o od za po ale dla tego tym są przez może oraz lub jeśli można ten który',
  swedish:
    'och att det som en på är av för med den till inte har ett om jag kan du eller när från men så var vi din',
  danish:
    'og at det som en på er af for med den til ikke har et om jeg kan du eller når fra men så var vi din',
  turkish:
    've bir bu için ile da de çok olarak daha olan gibi ne kadar sonra her ama değil mi bunu şu sen',
};
const lexicon = Object.entries(common).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Languages with a script of their own. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['chinese', /\p{Script=Han}/gu],
  ['korean', /\p{Script=Hangul}/gu],
  ['russian', /\p{Script=Cyrillic}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['hindi', /\p{Script=Devanagari}/gu],
  ['thai', /\p{Script=Thai}/gu],
];

/** All that can be told apart. */
export const humanLanguages: readonly string[] = [
  ...Object.keys(common),
  ...scripts.map(([language]) => language),
];

/** Long enough to tell, short enough to read in no time. */
const enough = 4_000;

/** The language of a text; undefined where there is too little of it or the signs are mixed. */
export function humanLanguageOf(text: string): string | undefined {
  const start = text.slice(0, enough);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of scripts) {
    const count = start.match(pattern)?.length ?? 0;
    if (count >= 4 && count * (language === 'japanese' ? 6 : 2) > letters) return language;
  }
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = lexicon
    .map(([language, known]) => ({ language, hits: words.filter((one) => known.has(one)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || words.length < 5 || best.hits < 3) return undefined;
  const isClear = best.hits * 6 >= words.length && best.hits >= 1.5 * (second?.hits ?? 0);
  return isClear ? best.language : undefined;
}
