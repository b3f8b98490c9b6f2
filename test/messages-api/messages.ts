import type { Answer } from './answer.ts';
import type { SlowFault, StreamFault } from './faults.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { FrozenPrefix } from './frozenPrefix.ts';
import { messageFrom } from './message.ts';
import { type Prompt, promptOf } from './prompt.ts';
import { PromptCache } from './promptCache.ts';
import { type Reply, type ReplyFor, type ReplyScript, scriptOf } from './script.ts';
import { type Sending, sendWhole, streamReply } from './sendReply.ts';
import { refuseMisfits, Signer } from './signature.ts';
import { thinks, validate } from './validate.ts';

export interface MessagesOptions {
  readonly reply: ReplyFor;
  readonly delayMs?: number;
  readonly frozenPrefix?: boolean;
  readonly secret?: string;
}

export interface Creating {
  readonly answer: Answer;
  readonly fault: StreamFault | SlowFault | undefined;
  /** Thinking that no longer fits is left out instead of refused. */
  readonly dropsMisfits: boolean;
}

/** The two endpoints that take messages, with what they keep between requests. */
export class Messages {
  readonly #options: MessagesOptions;
  readonly #signer: Signer;
  readonly #cache = new PromptCache();
  readonly #frozen = new FrozenPrefix();
  readonly #replies: Reply[] = [];
  readonly #emittedTypes = new Set<string>();

  constructor(options: MessagesOptions) {
    this.#options = options;
    this.#signer = new Signer(options.secret ?? 'local messages api');
  }

  queue(reply: Reply): void {
    this.#replies.push(reply);
  }

  /** @throws ApiError where the body is refused. */
  count(json: unknown): { readonly input_tokens: number } {
    validate(json, 'count', this.#emittedTypes);
    return { input_tokens: promptOf(fieldsOf(json)).tokens.at(-1) ?? 0 };
  }

  /** @throws ApiError where the body is refused. */
  async create(json: unknown, creating: Creating): Promise<void> {
    const model = validate(json, 'create', this.#emittedTypes);
    const body = fieldsOf(json);
    const prompt = promptOf(body);
    if (!creating.dropsMisfits) refuseMisfits(this.#signer.misfits(prompt));
    if (this.#options.frozenPrefix ?? true) this.#frozen.check(prompt);
    const script = scriptOf(this.#replies.shift() ?? this.#options.reply(body));
    const message = messageFrom(script, {
      prompt,
      signer: this.#signer,
      account: this.#cache.account(prompt),
      thinks: thinks(model, body),
      hidesThinking: fieldsOf(body.thinking).display === 'omitted',
    });
    this.#keep(prompt, message.content);
    const send = body.stream === true ? streamReply : sendWhole;
    await send(creating.answer, this.#sending(script, { message, fault: creating.fault }));
  }

  #keep(prompt: Prompt, content: readonly Fields[]): void {
    this.#cache.keep(prompt);
    this.#frozen.keep(prompt);
    for (const { type } of content) this.#emittedTypes.add(String(type));
  }

  #sending(script: ReplyScript, rest: Pick<Sending, 'message' | 'fault'>): Sending {
    const delayMs = script.delayMs ?? this.#options.delayMs ?? 0;
    return { ...rest, extraEvents: script.extraEvents ?? [], delayMs };
  }
}
