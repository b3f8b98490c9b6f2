import purify from 'dompurify';

const tags =
  'a blockquote br button code del div em h1 h2 h3 h4 h5 h6 hr li ol p pre s span strong table tbody td th thead tr ul';
const plainAttributes = ['class', 'role', 'tabindex', 'title', 'type', 'start', 'aria-label'];
const ourClass = /^(?:code|code-\w+|align-\w+|hljs-[\w-]+|[a-z]+_)$/;

purify.addHook('uponSanitizeAttribute', (_element, attribute) => {
  if (attribute.attrName !== 'class') return;
  attribute.attrValue = attribute.attrValue
    .split(/\s+/)
    .filter((name) => ourClass.test(name))
    .join(' ');
});

/** The HTML as nodes, with what a reply may hold and nothing else. */
export function sanitise(html: string): DocumentFragment {
  return purify.sanitize(html, {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: [...plainAttributes, 'data-href'],
    ADD_URI_SAFE_ATTR: plainAttributes,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
