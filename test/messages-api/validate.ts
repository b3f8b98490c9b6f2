import { ApiError } from './apiError.ts';
import { type Fields, fieldsOf, isFields } from './fields.ts';
import { effortLevels, type ModelSpec, modelSpec } from './models.ts';
import { blocksOf, promptOf } from './prompt.ts';
import { type MessageRules, validateMessages } from './validateMessages.ts';

/** Most bytes of a body: 32 MB. */
export const maxBodyBytes = 32 * 1024 * 1024;
const maxMarks = 4;

const countFields = [
  'cache_control',
  'messages',
  'model',
  'output_config',
  'speed',
  'system',
  'thinking',
  'tool_choice',
  'tools',
];
const createFields = [
  ...countFields,
  'container',
  'diagnostics',
  'inference_geo',
  'max_tokens',
  'metadata',
  'service_tier',
  'stop_sequences',
  'stream',
  'temperature',
  'top_k',
  'top_p',
];

/** What is asked of the endpoint that counts: no limit of tokens, nothing about sampling. */
export type Endpoint = 'create' | 'count';

/**
 * Checks a body as the API does, and gives the model it is for.
 * @throws ApiError 400 for what is wrong, 404 for an unknown model, in the real API's words.
 */
export function validate(
  body: unknown,
  endpoint: Endpoint,
  emittedTypes: ReadonlySet<string>,
): ModelSpec {
  if (!isFields(body)) throw new ApiError(400, 'The request body is not valid JSON');
  refuseUnknown(body, endpoint === 'create' ? createFields : countFields);
  const model = knownModel(body.model);
  if (endpoint === 'create') checkLimits(body, model);
  checkThinking(body, model);
  checkEffort(body.output_config, model);
  checkSystem(body.system);
  const rules: MessageRules = { model, thinks: thinks(model, body), emittedTypes };
  validateMessages(body.messages, rules);
  checkMarks(body);
  return model;
}

/** Whether the model thinks in its reply: a current one does, unless it is told not to. */
export function thinks(model: ModelSpec, body: Fields): boolean {
  const { type } = fieldsOf(body.thinking);
  return model.current ? type !== 'disabled' && type !== 'between_tools' : type === 'enabled';
}

function invalid(message: string): ApiError {
  return new ApiError(400, message);
}

function refuseUnknown(body: Fields, known: readonly string[]): void {
  const unknown = Object.keys(body).find((field) => !known.includes(field));
  if (unknown !== undefined) throw invalid(`${unknown}: Extra inputs are not permitted`);
}

function knownModel(id: unknown): ModelSpec {
  if (id === undefined) throw invalid('model: Field required');
  if (typeof id !== 'string') throw invalid('model: Input should be a valid string');
  const model = modelSpec(id);
  if (!model) throw new ApiError(404, `model: ${id}`);
  return model;
}

function checkLimits(body: Fields, model: ModelSpec): void {
  const limit = body.max_tokens;
  if (limit === undefined) throw invalid('max_tokens: Field required');
  if (!Number.isInteger(limit)) throw invalid('max_tokens: Input should be a valid integer');
  if (Number(limit) < 1) throw invalid('max_tokens: Input should be greater than or equal to 1');
  if (Number(limit) > model.maxOutput) {
    throw invalid(
      `max_tokens: ${limit} > ${model.maxOutput}, which is the maximum allowed number of output tokens for ${model.id}`,
    );
  }
  if (body.stream !== undefined && typeof body.stream !== 'boolean') {
    throw invalid('stream: Input should be a valid boolean');
  }
  const removed = ['temperature', 'top_p', 'top_k'].find((field) => body[field] !== undefined);
  if (removed && model.current) throw invalid(`\`${removed}\` is not supported on this model`);
}

function checkThinking({ thinking, max_tokens }: Fields, model: ModelSpec): void {
  if (thinking === undefined) return;
  const { type, budget_tokens } = fieldsOf(thinking);
  const taken = model.current ? ['adaptive', 'between_tools', 'disabled'] : ['enabled', 'disabled'];
  if (!taken.includes(String(type))) {
    throw invalid(`"thinking.type.${String(type)}" is not supported for this model.`);
  }
  if (type !== 'enabled') return;
  if (!(Number(budget_tokens) >= 1024)) {
    throw invalid('thinking.enabled.budget_tokens: Input should be greater than or equal to 1024');
  }
  if (max_tokens !== undefined && Number(budget_tokens) >= Number(max_tokens)) {
    throw invalid('`max_tokens` must be greater than `thinking.budget_tokens`');
  }
}

function checkEffort(config: unknown, model: ModelSpec): void {
  const { effort } = fieldsOf(config);
  if (effort === undefined || effort === null) return;
  if (!effortLevels.some((level) => level === effort)) {
    const levels = effortLevels.map((level) => `'${level}'`).join(', ');
    throw invalid(`output_config.effort: Input should be one of ${levels}`);
  }
  if (!model.current) throw invalid('This model does not support the effort parameter.');
}

function checkSystem(system: unknown): void {
  if (system === undefined || typeof system === 'string') return;
  if (!Array.isArray(system)) throw invalid('system: Input should be a valid list');
  for (const [index, block] of blocksOf(system).entries()) {
    if (block.type !== 'text') throw invalid(`system.${index}.type: Input should be 'text'`);
    if (typeof block.text !== 'string' || block.text.trim() === '') {
      throw invalid('system: text content blocks must be non-empty');
    }
  }
}

function checkMarks(body: Fields): void {
  const blocks = [...promptOf(body).segments.map(({ block }) => block), body];
  const marks = blocks.filter(({ cache_control }) => isFields(cache_control));
  const wrong = marks.find(({ cache_control }) => fieldsOf(cache_control).type !== 'ephemeral');
  if (wrong) throw invalid("cache_control.type: Input should be 'ephemeral'");
  if (marks.length > maxMarks) {
    throw invalid(
      `A maximum of ${maxMarks} blocks with cache_control may be provided. Found ${marks.length}.`,
    );
  }
}
