import { ApiError } from './apiError.ts';
import { type Fields, fieldsOf, isFields } from './fields.ts';
import type { ModelSpec } from './models.ts';
import { blocksOf } from './prompt.ts';

export interface MessageRules {
  readonly model: ModelSpec;
  readonly thinks: boolean;
  /** Block types beyond the known ones that the server itself has sent. */
  readonly emittedTypes: ReadonlySet<string>;
}

const blockTypes: Readonly<Record<string, readonly string[]>> = {
  user: ['text', 'image', 'document', 'search_result', 'tool_result', 'container_upload'],
  system: ['text'],
  assistant: ['text', 'thinking', 'redacted_thinking', 'tool_use', 'server_tool_use'],
};

/** @throws ApiError 400 for a wrong order of roles, and for blocks that their role may not have. */
export function validateMessages(messages: unknown, rules: MessageRules): void {
  if (!Array.isArray(messages)) throw new ApiError(400, 'messages: Field required');
  if (messages.length === 0) {
    throw new ApiError(400, 'messages: at least one message is required');
  }
  const list = messages.map(fieldsOf);
  for (const [index, message] of list.entries()) {
    checkRole(message.role, list[index - 1]?.role, `messages.${index}`, rules);
    checkContent(message, `messages.${index}`, index === list.length - 1, rules);
    checkToolResults(message, list[index + 1], index);
  }
  checkPrefill(list.at(-1), rules);
}

function checkRole(role: unknown, before: unknown, where: string, rules: MessageRules): void {
  if (blockTypes[String(role)] === undefined) {
    throw new ApiError(400, `${where}.role: Input should be 'user', 'assistant' or 'system'`);
  }
  if (role === 'system' && !rules.model.current) {
    throw new ApiError(400, `${where}: role 'system' is not supported on this model`);
  }
  if (before === undefined && role !== 'user') {
    throw new ApiError(400, `${where}: first message must use the "user" role`);
  }
  if (role === 'system' && before !== 'user') {
    throw new ApiError(400, `${where}: role 'system' must directly follow a user message`);
  }
}

function checkContent(
  { role, content }: Fields,
  where: string,
  isLast: boolean,
  rules: MessageRules,
): void {
  if (typeof content !== 'string' && !Array.isArray(content)) {
    throw new ApiError(400, `${where}.content: Input should be a valid string or list`);
  }
  if (content.length === 0 && !(isLast && role === 'assistant')) {
    throw new ApiError(400, `${where}: all messages must have non-empty content`);
  }
  for (const [place, block] of blocksOf(content).entries()) {
    checkBlock(block, String(role), `${where}.content.${place}`, rules);
  }
}

function checkBlock(block: Fields, role: string, where: string, rules: MessageRules): void {
  const { type } = block;
  const known =
    blockTypes[role]?.includes(String(type)) ||
    (role === 'assistant' && rules.emittedTypes.has(String(type)));
  if (!known) {
    throw new ApiError(400, `${where}: Input tag '${String(type)}' found is not expected here`);
  }
  if (type === 'text') checkText(block, where);
  const isThinking = type === 'thinking' || type === 'redacted_thinking';
  if (isThinking && isFields(block.cache_control)) {
    throw new ApiError(400, `${where}.cache_control: Extra inputs are not permitted`);
  }
  if (type === 'thinking' && typeof block.signature !== 'string') {
    throw new ApiError(400, `${where}.signature: Field required`);
  }
}

function checkText({ text }: Fields, where: string): void {
  if (typeof text !== 'string') throw new ApiError(400, `${where}.text: Field required`);
  if (text === '') throw new ApiError(400, `${where}: text content blocks must be non-empty`);
  if (text.trim() === '') {
    throw new ApiError(400, `${where}: text content blocks must contain non-whitespace text`);
  }
}

/** Every tool use is answered in the very next message. */
function checkToolResults(message: Fields, next: Fields | undefined, index: number): void {
  if (message.role !== 'assistant' || next === undefined) return;
  const results = blocksOf(next.content).map((block) => block.tool_use_id);
  const open = blocksOf(message.content).find(
    (block) => block.type === 'tool_use' && !results.includes(block.id),
  );
  if (!open) return;
  throw new ApiError(
    400,
    `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${String(open.id)}`,
  );
}

function checkPrefill(last: Fields | undefined, { model, thinks }: MessageRules): void {
  if (last?.role !== 'assistant' || !(model.current || thinks)) return;
  throw new ApiError(
    400,
    'This model does not support assistant message prefill. The conversation must end with a user message.',
  );
}
