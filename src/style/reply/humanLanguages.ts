/** Words that are frequent in one language, and none in English unless it is English. */
const common: Readonly<Record<string, string>> = {
  english:
    'the and of to in is that it for with you this are be not have from or an as by your can will which when if but was so',
  german:
    'der und das ist nicht ein eine einen den von zu für auf dem des im sich auch es wird als bei oder wenn werden kann sie aus wie nur noch ich dass dann du dein diese dieser damit sind über muss mit ihn ihm ihr wir uns man hat habe haben kein keine beim zum zur einem einer nach bis vor hier jetzt schon bitte',
  french:
    'le la les et des est une un du que pour dans qui pas sur avec ce cette vous par au aux plus ne il sont ou votre être fait comme nous mais donc si vos peut cela je tu sans ces leur où aussi très ici alors faut avez',
  spanish:
    'el los las y de que una es para con del lo como más su al esta pero son está puede cuando si ya tu un la por se también este esto porque muy sin sobre hay tiene hace aquí entonces así',
  italian:
    'il di che una è non con del della si sono dei nel più questo questa ma gli al anche viene puoi tuo lo le la un quindi per essere alla',
  portuguese:
    'os de que um uma é para com não da na mais como esta você são mas ao pode dos seu ou isso por se também este em foi quando',
  dutch:
    'het een en van dat niet op te voor met zijn je er aan als ook bij of naar wordt dit maar kan om uit deze jouw de worden',
  polish:
    'w na z się nie jest że jak od za po ale dla tego tym są przez może oraz lub jeśli można ten który tylko żeby będzie',
  swedish:
    'och att det som är på av för med den till inte har ett jag kan du eller när från så din måste också detta',
  danish:
    'og at det som er på af for med den til ikke har et jeg kan du eller når fra så din skal også dette',
  turkish:
    've bir bu için ile da çok olarak daha olan gibi ne kadar sonra her ama değil mi bunu şu sen',
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
    if (count >= 4 && count * (language === 'japanese' ? 10 : 2) > letters) return language;
  }
  const words = start.toLowerCase().match(/(?<![\p{L}_])\p{L}+(?![\p{L}_])/gu) ?? [];
  const scores = lexicon
    .map(([language, known]) => ({ language, hits: words.filter((one) => known.has(one)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || words.length < 5 || best.hits < 3) return undefined;
  const isClear = best.hits * 6 >= words.length && best.hits >= 1.5 * (second?.hits ?? 0);
  return isClear ? best.language : undefined;
}
