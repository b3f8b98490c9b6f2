/** What each subject of a wish covers, by what the code's names are seen as. */
const covered: Readonly<Record<string, RegExp>> = {
  functions: /^(?:function|method)$/u,
  'functions-only': /^function$/u,
  methods: /^method$/u,
  variables: /^(?:variable|local|loop|parameter|attribute|constant)$/u,
  'variables-only': /^(?:variable|local|loop|constant)$/u,
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

/** Whether a wish's subject covers a name of this kind. A constant in capitals is no variable. */
export function subjectKinds(subject: string, kind: string, name: string): boolean {
  if (!covered[subject]?.test(kind)) return false;
  return kind !== 'constant' || !subject.startsWith('variables') || name !== name.toUpperCase();
}
