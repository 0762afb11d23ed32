/**
 * Text of a scenario with the little Markdown that briefings use: paragraphs, lists, headings,
 * strong and emphasised words. It is made of nodes, so nothing in a file is ever markup.
 */
import type { ComponentChildren } from 'preact';

/** Strong and emphasised words in a line. */
function inline(line: string): ComponentChildren {
  return line.split(/(\*\*[^*]+\*\*|\*[^*]+\*|_[^_]+_)/).map((piece, place) => {
    if (/^\*\*.+\*\*$/.test(piece)) return <strong key={place}>{piece.slice(2, -2)}</strong>;
    if (/^(\*.+\*|_.+_)$/.test(piece)) return <em key={place}>{piece.slice(1, -1)}</em>;
    return piece;
  });
}

const BULLET = /^\s*(?:[-*]|\d+\.)\s+/;

function block(lines: readonly string[], key: number): ComponentChildren {
  const [first = ''] = lines;
  if (/^#{1,6}\s/.test(first)) {
    return <h3 key={key}>{inline(first.replace(/^#+\s*/, ''))}</h3>;
  }
  if (lines.every((line) => BULLET.test(line))) {
    return (
      <ul key={key} class="bullets">
        {lines.map((line) => (
          <li key={line}>{inline(line.replace(BULLET, ''))}</li>
        ))}
      </ul>
    );
  }
  return <p key={key}>{inline(lines.join(' '))}</p>;
}

export function Prose({ text }: { text: string }) {
  const blocks = text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
  return <div class="prose">{blocks.map((lines, place) => block(lines, place))}</div>;
}
