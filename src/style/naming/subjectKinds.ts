/** What each subject of a wish covers, by what the code's names are seen as. */
const covered: Readonly<Record<string, RegExp>> = {
  functions: /^(?:function|method)$/u,
  'functions-only': /^function$/u,
  methods: /^method$/u,
  variables: /^(?:variable|local|loop|parameter|attribute)$/u,
  'variables-only': /^(?:variable|local|loop)$/u,
  locals: /^(?:local|loop)$/u,
  parameters: /^parameter$/u,
  constants: /^constant$/u,
  fields: /^(?:attribute|field|classfield)$/u,
  properties: /^(?:property|attribute|field)$/u,
  members: /^member$/u,
  classes: /^(?:class|struct|record)$/u,
  structs: /^(?:struct|record)$/u,
  enums: /^enum$/u,
  interfaces: /^interface$/u,
  traits: /^trait$/u,
  types: /^(?:class|struct|record|enum|interface|trait|alias)$/u,
  aliases: /^alias$/u,
  components: /^component$/u,
  files: /^file$/u,
  packages: /^package$/u,
};

/** Whether a wish's subject covers names of this kind. */
export function isCovered(subject: string, kind: string): boolean {
  return covered[subject]?.test(kind) ?? false;
}
