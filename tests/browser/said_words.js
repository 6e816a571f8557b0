/* Every word that a reader sees or hears on a page: text that is shown, and the attributes that are spoken or hover. */
() => {
  const said = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    // Left out: icons (the names of ligatures), links to another language in that language, and sources' published names.
    if (!holder || holder.closest("style, script, noscript, [data-testid=stIconMaterial], [data-language], .cm-sources li, .cm-citations li")) continue;
    if (holder.getClientRects().length) said.push(walker.currentNode.nodeValue);
  }
  for (const name of ["aria-label", "title", "placeholder", "alt", "aria-valuetext"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name));
  }
  return said.join("\n");
}
