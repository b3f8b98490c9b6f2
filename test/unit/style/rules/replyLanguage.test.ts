import { replyLanguage } from '../../../../src/style/rules/replyLanguage.ts';
import { replyRuleCases } from '../ruleCases.ts';

const english =
  'The worker shares its pool with the web process, so you have to open a second one.';
const german =
  'Der Dienst teilt sich die Verbindung mit dem Server, also brauchst du noch eine zweite.';
const french =
  'Le service partage la connexion avec le serveur, donc il vous en faut une deuxième.';

replyRuleCases(replyLanguage, {
  heard: {
    german: [
      'answer in German',
      'always reply in German',
      'Antworte auf Deutsch',
      'German please',
      'explain everything in German',
      'code in English, answers in German',
    ],
    english: [
      'English only',
      'please respond in plain English',
      'always answer in English, even if I write German',
      'English replies please',
    ],
    french: ['talk to me in French', 'réponds en français'],
    japanese: ['write your answers in Japanese'],
  },
  notHeard: [
    'comments in English',
    'variable names in German',
    'use British English',
    'commit messages in English',
    'translate the strings to French',
    "don't answer in German",
    'answer in JSON',
  ],
  seen: [
    { reply: english, wanted: 'german', broken: [1] },
    { reply: german, wanted: 'german', broken: [], kept: 1 },
    {
      reply: 'Der Index fehlt. Lege ihn mit `CREATE INDEX` an.',
      wanted: 'english',
      broken: [1],
    },
    { reply: french, wanted: 'french', broken: [], kept: 1 },
    { reply: `${german}\n\n${english}`, wanted: 'german', broken: [3] },
    { reply: 'Ok.', wanted: 'german', broken: [], kept: 0 },
    {
      reply: `${german}\n\n\`\`\`ts\n// the end of the file is here\n\`\`\``,
      wanted: 'german',
      broken: [],
    },
    {
      reply: 'キューを使ってください。その後で再起動します。',
      wanted: 'japanese',
      broken: [],
      kept: 1,
    },
    { reply: '请使用队列，然后重新启动服务。', wanted: 'english', broken: [1] },
    { reply: 'Используйте очередь и перезапустите.', wanted: 'russian', broken: [], kept: 1 },
    {
      reply:
        'Usa una cola entre los dos servicios; es lo que el sistema no puede hacer con la red.',
      wanted: 'spanish',
      broken: [],
      kept: 1,
    },
  ],
});
