/** The network: dots and ties by WebGL (or a plain canvas), names and marks over them. */
import { effect } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isInstitution, KINDS } from '../run/people.ts';
import { language, theme } from '../settings.ts';
import { useSize } from '../size.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { canvasPicture } from './canvas-picture.ts';
import { discsByCountry, dotRadii, type Field, fieldOf } from './field.ts';
import { choiceName, KindLegend, Legend } from './legend.tsx';
import { accountNames, countryNames, institutions } from './marks-of.ts';
import { NoWebgl } from './no-webgl.tsx';
import { Overlay } from './overlay.tsx';
import { readPalette } from './palette.ts';
import type { Picture } from './picture.ts';
import { followCursor } from './recolour.ts';
import { FilterChoice, Search } from './search.tsx';
import { tiesOf } from './selected-ties.ts';
import { countryValues, Spoken } from './spoken.tsx';
import { hasWebgl } from './webgl.ts';
import { webglPicture } from './webgl-picture.ts';

/** Room that legend and search take at the top of the picture. */
const covered = (width: number) => [
  { left: 0, top: 0, right: 190, bottom: 54 },
  { left: width - 230, top: 0, right: width, bottom: 34 },
];

export function Network({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const { run } = viewing;
  const { people } = run;
  const [frame, size] = useSize<HTMLDivElement>();
  const stage = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [, setMoves] = useState(0);
  const [hovered, setHovered] = useState<number | null>(null);
  const [plain, setPlain] = useState(false);
  const ready = size.width > 60 && size.height > 60;
  const aspect = ready ? (size.width - 60) / (size.height - 60) : 1.55;

  const field: Field = useMemo(
    () => fieldOf(run.positions ?? discsByCountry(people), aspect),
    [run, ready],
  );
  const names = useMemo(
    () => accountNames(people, viewing.names.value, text, KINDS),
    [people, viewing.names.value],
  );
  const nameOf = (row: number): string => names[row] as string;
  const marks = useMemo(
    () => institutions(people, field, KINDS, nameOf, { names: viewing.names.value, text }),
    [people, field, names],
  );
  const countries = useMemo(
    () => countryNames(people, field, viewing.names.value),
    [people, field, viewing.names.value],
  );

  useEffect(() => {
    const container = stage.current;
    if (container === null || !ready) return undefined;
    const input = {
      field,
      radii: dotRadii(people.followers, people.count),
      isMarked: (row: number) => isInstitution(people.kind[row] as number),
      paper: readPalette().paper,
      onClick: (row: number | null) => {
        if (row !== null && viewing.selected.value === row) viewing.open(row);
        else viewing.selected.value = row;
      },
      onHover: setHovered,
      onMove: () => setMoves((moves) => moves + 1),
    };
    const webgl = hasWebgl();
    const made = webgl ? webglPicture(container, input) : canvasPicture(container, input);
    setPlain(!webgl);
    setPicture(made);
    const stop = followCursor(viewing, made, () => {
      container.dataset['painted'] = String(viewing.player.tick.value);
    });
    const stopTies = effect(() => {
      const palette = readPalette();
      made.setTies(run.ties.value, palette.axis, theme.value === 'dark');
    });
    return () => {
      stop();
      stopTies();
      made.destroy();
      setPicture(null);
    };
  }, [run, field, ready]);

  const selected = viewing.selected.value;
  const ties = run.ties.value;
  const lines = useMemo(
    () => (selected === null || ties === null ? [] : tiesOf(ties, selected, field)),
    [selected, ties, field],
  );
  const at = (row: number) => picture?.place(field.x[row] as number, field.y[row] as number);
  const hover =
    hovered ??
    (selected !== null && !isInstitution(people.kind[selected] as number) ? selected : null);
  const hoverAt = hover === null ? undefined : at(hover);
  return (
    <div class="network">
      <div class="over">
        <Legend viewing={viewing} />
        <div class="finding">
          <Search
            nameOf={nameOf}
            people={people}
            onChoose={(row) => {
              viewing.selected.value = row;
              picture?.centre(row);
            }}
          />
          <FilterChoice viewing={viewing} />
        </div>
      </div>
      <div class="frame" ref={frame}>
        <div class="stage" ref={stage} aria-hidden="true" />
        {picture !== null && (
          <Overlay
            width={size.width}
            height={size.height}
            countries={countries}
            values={countryValues(viewing)}
            institutions={marks}
            place={picture.place}
            selected={selected}
            hovered={
              hover === null || hoverAt === undefined
                ? null
                : { x: hoverAt[0], y: hoverAt[1], name: nameOf(hover) }
            }
            ties={lines}
            covered={covered(size.width)}
            open={(row) => viewing.open(row)}
            choose={(row) => {
              if (viewing.selected.value === row) viewing.open(row);
              else viewing.selected.value = row;
            }}
            title={`${text.networkOf(people.count)}, ${choiceName(viewing.colour.value, viewing)}. ${text.pictureHelp}`}
          />
        )}
        {plain && <NoWebgl viewing={viewing} />}
      </div>
      <div class="under">
        <KindLegend people={people} kinds={KINDS} />
        <span class="zoom">
          {selected !== null && (
            <button type="button" class="link" onClick={() => viewing.open(selected)}>
              {text.openAccount(nameOf(selected))}
            </button>
          )}
          <button type="button" class="link" onClick={() => picture?.zoom(1 / 1.5)}>
            {text.zoomIn}
          </button>
          <button type="button" class="link" onClick={() => picture?.zoom(1.5)}>
            {text.zoomOut}
          </button>
          <button type="button" class="link" onClick={() => picture?.whole()}>
            {text.resetView}
          </button>
        </span>
      </div>
      {run.positions === null && <p class="note">{text.noLayout}</p>}
      <Spoken viewing={viewing} />
    </div>
  );
}
