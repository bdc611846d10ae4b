/** User names as people send them: one a line, or between commas; further columns of a table are left out. */
export function userNamesIn(text: string): string[] {
  const names = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap(line =>
      line.includes('\t') ? line.split('\t').slice(0, 1) : line.split(/[,，;；、]/),
    )
    .map(name => name.trim().replace(/^"|"$/g, ''))
    .filter(Boolean);
  return [...new Set(names)];
}

/** Lists come from Excel as UTF-8 or in the Chinese code page. */
export function textOf(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
