/** The map: countries by a measure, and on them tension, message flows or access. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { shareTint } from '../charts/tokens.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { rowsTable } from '../panels/chart-table.ts';
import { SpokenText } from '../panels/spoken-text.tsx';
import type { Run } from '../run/run.ts';
import { hasColumn } from '../run/table.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { moment, percent } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { accessAt, meanByCountry } from './access.ts';
import { landColour, landMetrics, landValue } from './colouring.ts';
import { type Crossings, flowsAt, readCrossings } from './flows.ts';
import { fictionalLand, type Land } from './land.ts';
import { AccessLegend, LandLegend } from './land-legend.tsx';
import { LAYERS, type Layer } from './layer.ts';
import { accessLayer, flowsLayer, tensionLayer, tensionRows } from './layers.ts';
import { fitOf, MapPicture, placesOf } from './map-picture.tsx';
import { CountriesTable, FlowsTable, TensionTable } from './side-tables.tsx';
import { tenseLines, tensePairs } from './tension.ts';

const lands = new Map<string, Land>();

/** The land of a scenario: drawn once, the same for all its runs. */
function landOf({ scenario }: Run): Land {
  const key = `${scenario.id} ${scenario.countries.map(({ id }) => id).join(' ')}`;
  const known = lands.get(key);
  if (known !== undefined) return known;
  const made = fictionalLand(scenario.countries, key);
  lands.set(key, made);
  return made;
}

/** Mean chance to be connected, by country. */
function useChance({ agents, people }: Run): Float64Array | null {
  const [chance, setChance] = useState<Float64Array | null>(null);
  useEffect(() => {
    let wanted = true;
    if (!hasColumn(agents, 'access')) return undefined;
    agents
      .numbers('access')
      .then((values) => {
        if (wanted) setChance(meanByCountry(values, people));
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [agents, people]);
  return chance;
}

type Crossed = Crossings | 'reading' | 'missing';

/** Shares across borders, read when the layer is first shown. */
function useCrossings(run: Run, wantedNow: boolean): Crossed {
  const [crossings, setCrossings] = useState<Crossed>('reading');
  const known = run.live && wantedNow ? run.known.value : 0;
  useEffect(() => {
    let wanted = true;
    if (!wantedNow) return undefined;
    const read = async (): Promise<Crossed> => {
      const shares = await run.table('shares');
      return shares === null ? 'missing' : readCrossings(shares, run.people);
    };
    read()
      .catch((): Crossed => 'missing')
      .then((found) => {
        if (wanted) setCrossings(found);
      });
    return () => {
      wanted = false;
    };
  }, [run, wantedNow, known]);
  return crossings;
}

export function MapView({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const { run, player } = viewing;
  const names = viewing.names.value;
  const measures = run.measures.value;
  const { countries } = run.people;
  const hours = player.hours.value;
  const [element, size] = useSize<HTMLDivElement>();
  const land = useMemo(() => landOf(run), [run]);
  const metrics = useMemo(
    () => landMetrics(measures, viewing.metrics.value),
    [measures, viewing.metrics.value],
  );
  const metric = viewing.landMetric.value ?? metrics[0] ?? '';
  const lines = useMemo(() => tenseLines(measures, countries), [measures, countries]);
  const layer: Layer = viewing.layer.value ?? (lines.length > 0 ? 'tension' : 'flows');
  const chance = useChance(run);
  const crossings = useCrossings(run, layer === 'flows');
  const accessInput = {
    measures,
    scenario: run.scenario,
    injects: run.injects.value,
    countries,
    chance,
  };
  const access = accessAt(accessInput, hours);
  const pairs = tensePairs(lines, hours);
  const flows = typeof crossings === 'string' ? null : flowsAt(crossings, countries, hours);
  const places = useMemo(
    () => placesOf(land, fitOf(land, size.width, size.height)),
    [land, size.width, size.height],
  );
  const setting = { places, names, language: language.value };
  const drawn =
    layer === 'tension'
      ? tensionLayer(pairs, setting)
      : layer === 'access'
        ? accessLayer(access, measures.metrics.includes('connected-share'), setting)
        : flows === null
          ? {
              title: crossings === 'missing' ? text.flowsMissing : text.flowsReading,
              note: '',
              arcs: [],
            }
          : flowsLayer(flows.flows, flows, setting);
  const byAccess = layer === 'access';
  const written = (country: string): string => {
    const value = byAccess
      ? (access.get(country) ?? Number.NaN)
      : landValue(measures, metric, country, hours);
    if (!Number.isFinite(value)) return '';
    return byAccess ? percent(value, language.value) : writeValue(metric, value, language.value);
  };
  const fillOf = (country: string): string =>
    byAccess
      ? shareTint(access.get(country) ?? 0, 'ink')
      : landColour(metric, landValue(measures, metric, country, hours));
  const values = countries.map((id) => `${names.country(id)} ${written(id)}`).join('; ');
  const said = text.mapSays(text.mapLayers[layer], moment(hours, language.value), values);
  const arcsTable = () =>
    rowsTable(
      [text.country, byAccess ? text.accessHead : names.measure(metric)],
      countries.map((id) => [names.country(id), written(id)]),
    );
  return (
    <div class="replay map-page">
      <div class="sentence">
        <h1>{drawn.title}</h1>
        <p>
          {drawn.note} {!byAccess && metric !== '' && text.mapLand(names.measure(metric))}{' '}
          {text.mapFictional} {run.scenario.illustration ? text.illustration : ''}
        </p>
      </div>
      <div class="map-frame">
        <div class="tabs layers" role="group" aria-label={text.mapLayer}>
          {LAYERS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={layer === each}
              onClick={() => {
                viewing.layer.value = each;
              }}
            >
              {text.mapLayers[each]}
            </button>
          ))}
        </div>
        <ChartMenu title={text.map} table={arcsTable} element={element} />
        <div class="map-box" ref={element}>
          {size.width > 120 && size.height > 120 && (
            <MapPicture
              land={land}
              width={size.width}
              height={size.height}
              fillOf={fillOf}
              arcs={drawn.arcs}
              nameOf={names.country}
              valueOf={written}
              title={`${drawn.title}. ${said}`}
            />
          )}
        </div>
        {byAccess && <AccessLegend />}
        {!byAccess && metric !== '' && (
          <LandLegend viewing={viewing} metric={metric} metrics={metrics} />
        )}
      </div>
      <aside class="side">
        {layer === 'tension' && lines.length > 0 && (
          <TensionTable viewing={viewing} rows={tensionRows(pairs, setting)} />
        )}
        {layer === 'flows' && flows !== null && (
          <FlowsTable viewing={viewing} flows={flows.flows} />
        )}
        <CountriesTable
          viewing={viewing}
          metric={metric}
          access={access}
          accessAtStart={accessAt(accessInput, 0)}
        />
      </aside>
      <SpokenText now={said} />
    </div>
  );
}
