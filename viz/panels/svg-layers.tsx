/**
 * A chart on the page: SVG text in layers, so that only the layer that changed is parsed again.
 * The text comes from viz/charts, which escapes what files say.
 */
interface Props {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly layers: readonly string[];
  /** Drawn for those who see it; what it says stands beside it in words. */
  readonly hidden?: boolean;
  readonly class?: string;
}

export function SvgLayers({ width, height, title, layers, hidden, class: name }: Props) {
  return (
    <svg
      class={`chart ${name ?? ''}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(hidden ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': title })}
    >
      {layers.map((layer, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: layers are known by their order
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by viz/charts, which escapes
        <g key={place} dangerouslySetInnerHTML={{ __html: layer }} />
      ))}
    </svg>
  );
}
