import type { CapabilitySupport, ModelInfo, ModelLine } from '@anthropic-ai/sdk/resources/models';

/** What one model takes. */
export interface ModelSpec {
  readonly id: string;
  readonly name: string;
  readonly line: ModelLine;
  readonly created: string;
  /** Tokens. */
  readonly maxInput: number;
  readonly maxOutput: number;
  /** The fewest tokens that the prompt cache keeps. */
  readonly minCached: number;
  /**
   * A model of the 5.x kind: thinks by itself and takes effort levels and messages of the role
   * `system`, but neither sampling parameters, thinking budgets nor prefill.
   */
  readonly current: boolean;
}

export const effortLevels = ['low', 'medium', 'high', 'xhigh', 'max'] as const;

/** Newest first, as the API lists them. */
export const modelSpecs: readonly ModelSpec[] = [
  currentModel('claude-opus-5-5', 'Claude Opus 5.5', 'opus', '2026-10-06T00:00:00Z'),
  currentModel('claude-sonnet-5-5', 'Claude Sonnet 5.5', 'sonnet', '2026-09-22T00:00:00Z'),
  currentModel('claude-haiku-5-5', 'Claude Haiku 5.5', 'haiku', '2026-09-01T00:00:00Z'),
  {
    id: 'claude-sonnet-4-5',
    name: 'Claude Sonnet 4.5',
    line: 'sonnet',
    created: '2025-09-29T00:00:00Z',
    maxInput: 200_000,
    maxOutput: 64_000,
    minCached: 1024,
    current: false,
  },
];

function currentModel(id: string, name: string, line: ModelLine, created: string): ModelSpec {
  const limits = { maxInput: 1_000_000, maxOutput: 128_000, minCached: 512 };
  return { id, name, line, created, ...limits, current: true };
}

export function modelSpec(id: unknown): ModelSpec | undefined {
  return modelSpecs.find((spec) => spec.id === id);
}

const yes: CapabilitySupport = { supported: true };
const no: CapabilitySupport = { supported: false };

export function modelInfo(spec: ModelSpec): ModelInfo {
  return {
    type: 'model',
    id: spec.id,
    display_name: spec.name,
    created_at: spec.created,
    deprecated_at: null,
    retires_at: null,
    lifecycle: 'active',
    line: spec.line,
    max_input_tokens: spec.maxInput,
    max_tokens: spec.maxOutput,
    capabilities: capabilities(spec.current ? yes : no, spec.current ? no : yes),
  };
}

function capabilities(current: CapabilitySupport, older: CapabilitySupport) {
  return {
    batch: yes,
    citations: yes,
    code_execution: current,
    context_management: {
      supported: true,
      clear_thinking_20251015: yes,
      clear_tool_uses_20250919: yes,
      compact_20260112: current,
    },
    effort: {
      ...current,
      low: current,
      medium: current,
      high: current,
      xhigh: current,
      max: current,
    },
    image_input: yes,
    pdf_input: yes,
    server_tools: { supported: true, code_execution: yes, web_search: yes },
    structured_outputs: yes,
    thinking: {
      supported: true,
      types: { adaptive: current, between_tools: current, disabled: yes, enabled: older },
    },
  };
}

export interface ModelsPage {
  readonly data: readonly ModelInfo[];
  readonly has_more: boolean;
  readonly first_id: string | null;
  readonly last_id: string | null;
}

/** One page of the models list; `limit`, `after_id` and `before_id` are the query's. */
export function modelsPage(query: URLSearchParams): ModelsPage {
  const limit = Number(query.get('limit') ?? 20);
  const after = modelSpecs.findIndex((spec) => spec.id === query.get('after_id')) + 1;
  const before = modelSpecs.findIndex((spec) => spec.id === query.get('before_id'));
  const end = before < 0 ? modelSpecs.length : before;
  const start = before < 0 ? after : Math.max(0, before - limit);
  const specs = modelSpecs.slice(start, Math.min(end, start + limit));
  return {
    data: specs.map(modelInfo),
    has_more: before < 0 ? start + specs.length < modelSpecs.length : start > 0,
    first_id: specs.at(0)?.id ?? null,
    last_id: specs.at(-1)?.id ?? null,
  };
}
