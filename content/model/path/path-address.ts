// The address of a step for whoever follows a path: it tells the page which path and which step.

export function addressInPath(path: string, number: number, href: string): string {
  const [page = "", fragment] = href.split("#");
  const search = `${page.includes("?") ? "&" : "?"}path=${path}&step=${number}`;
  return page + search + (fragment === undefined ? "" : `#${fragment}`);
}
