const WIDTH = 108;

/** A JSDoc block of paragraphs, or nothing when there is nothing to say. */
export function documentation(paragraphs: readonly string[], indent = 0, isPublic = false): string {
  const pad = ' '.repeat(indent);
  const lines = paragraphs.flatMap((text, index) => [
    ...(index > 0 && isPublic ? [''] : []),
    ...wrap(text, WIDTH - indent - 3),
  ]);
  if (isPublic && lines.length === 1 && (lines[0] ?? '').length < 96)
    return `${pad}/** ${lines[0]} @public */\n`;
  if (isPublic) lines.push('', '@public');
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${pad}/** ${lines[0]} */\n`;
  return `${pad}/**\n${lines.map((line) => `${pad} *${line === '' ? '' : ` ${line}`}\n`).join('')}${pad} */\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
