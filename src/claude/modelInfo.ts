import type { ModelInfo as ListedModel } from '@anthropic-ai/sdk/resources/models';
import type { Effort, ModelInfo } from './model.ts';

const efforts: readonly Effort[] = ['low', 'medium', 'high', 'xhigh', 'max'];

/**
 * What the picker needs of a listed model; undefined for one that is retired, or is no model.
 * Gateways leave out everything but the id.
 */
export function modelInfo(listed: Partial<ListedModel> | null): ModelInfo | undefined {
  if (typeof listed?.id !== 'string' || listed.lifecycle === 'retired') return undefined;
  const levels = listed.capabilities?.effort;
  return {
    id: listed.id,
    name: listed.display_name || listed.id,
    ...(listed.max_input_tokens && { maxInput: listed.max_input_tokens }),
    ...(listed.max_tokens && { maxOutput: listed.max_tokens }),
    efforts: levels?.supported ? efforts.filter((effort) => levels[effort]?.supported) : [],
  };
}
