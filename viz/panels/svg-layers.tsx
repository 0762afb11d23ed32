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
}

export function SvgLayers({ width, height, title, layers, hidden }: Props) {
  const viewBox = `0 0 ${width} ${height}`;
  const marks = layers.map((layer, place) => (
    <g key={place} dangerouslySetInnerHTML={{ __html: layer }} />
  ));
  return hidden === true ? (
    <svg class="chart" width={width} height={height} viewBox={viewBox} aria-hidden="true">
      {marks}
    </svg>
  ) : (
    <svg
      class="chart"
      width={width}
      height={height}
      viewBox={viewBox}
      role="img"
      aria-label={title}
    >
      {marks}
    </svg>
  );
}
