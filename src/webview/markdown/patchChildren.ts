/**
 * Makes `target` hold what `source` holds and leaves alone what is the same, so that a selection
 * and a scrolled code block survive while text is added. Takes nodes out of `source`.
 */
export function patchChildren(target: Node, source: Node): void {
  const wanted = [...source.childNodes];
  wanted.forEach((node, index) => {
    const current = target.childNodes[index];
    if (current) patchNode(current, node);
    else target.appendChild(node);
  });
  while (target.childNodes.length > wanted.length) target.lastChild?.remove();
}

function patchNode(current: ChildNode, wanted: ChildNode): void {
  if (current.isEqualNode(wanted)) return;
  if (current instanceof Text && wanted instanceof Text) patchText(current, wanted.data);
  else if (sameShell(current, wanted)) patchChildren(current, wanted);
  else current.replaceWith(wanted);
}

function patchText(current: Text, data: string): void {
  if (data.startsWith(current.data)) current.appendData(data.slice(current.length));
  else current.data = data;
}

function sameShell(one: Node, other: Node): boolean {
  return one instanceof Element && one.cloneNode(false).isEqualNode(other.cloneNode(false));
}
