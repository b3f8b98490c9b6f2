import { fence, reviewCases } from './reviewCases.ts';

describe('a review of code in several languages', () => {
  reviewCases([
    {
      name: 'Rust',
      reply: fence(
        'rust',
        'pub fn port(text: &str) -> u16 {',
        '    println!("parsing {text}");',
        '    text.parse().unwrap()',
        '}',
      ),
      verdicts: [
        ['no unwrap', 'broken', [4]],
        ['tracing instead of println!', 'broken', [3]],
        ['/// docs on public functions', 'broken', [2]],
        ['snake_case functions', 'kept'],
        ['tabs in Go', 'no occasion'],
      ],
    },
    {
      name: 'C#',
      reply: fence(
        'csharp',
        'public interface Store',
        '{',
        '    Task SaveAsync(Item item);',
        '}',
        '',
        'public class FileStore : Store',
        '{',
        '    public async Task SaveAsync(Item item)',
        '    {',
        '        var path = PathOf(item);',
        '        Console.WriteLine(path);',
        '        await File.WriteAllTextAsync(path, item.Text);',
        '    }',
        '}',
      ),
      verdicts: [
        ['interfaces start with I', 'broken', [2]],
        ['explicit types instead of var', 'broken', [11]],
        ['no Console.WriteLine', 'broken', [12]],
        ['opening braces on their own line', 'kept'],
        ['no comments', 'kept'],
      ],
    },
    {
      name: 'a shell command and a wish about code',
      reply: `Run:\n\n${fence('bash', 'npm install')}`,
      verdicts: [
        ['no semicolons', 'no occasion'],
        ['type hints', 'no occasion'],
        ['pnpm instead of npm', 'broken', [4]],
        ['keep it tidy', 'not checkable'],
      ],
    },
    {
      name: 'a language that is not parsed',
      reply: fence('ruby', '# sums', 'def sum(items) = items.sum'),
      verdicts: [
        ['no comments', 'not checkable'],
        ['type hints in Python', 'no occasion'],
        ['no unwrap in Rust', 'no occasion'],
      ],
    },
    {
      name: 'several languages in one reply',
      reply: `${fence('py', "name = 'x'")}\n\n${fence('ts', 'export const name = "x";')}`,
      verdicts: [
        ['single quotes in Python', 'kept'],
        ['single quotes in TypeScript', 'broken', [6]],
        ['single quotes', 'broken', [6]],
        ['double quotes', 'broken', [2]],
        ['double quotes in JavaScript', 'no occasion'],
      ],
    },
  ]);
});
