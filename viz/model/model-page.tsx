/** A run of a canonical model: what it is, what it came to, over its ticks and among its agents. */
import { setFrench, type Text } from '../../sim/index.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { count } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import { figure } from './figure.ts';
import { ModelAgentsTable } from './model-agents.tsx';
import { ModelChart } from './model-chart.tsx';
import { ModelNetwork } from './model-network.tsx';
import type { ModelRun } from './model-run.ts';

const words = (text: Text): string => (language.value === 'fr' ? setFrench(text.fr) : text.en);

function Facts({ run }: { readonly run: ModelRun }) {
  const text = catalogue(language.value);
  const { manifest, model, scenario } = run;
  const { agents = 0, ties = 0 } = manifest.counts;
  const number = (value: number): string => count(value, language.value);
  const parameters = Object.entries(scenario.model?.parameters ?? {}).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const facts: (readonly [string, string])[] = [
    [text.modelName, model.name],
    ...parameters.map(([name, value]) => [name, String(value)] as const),
    [text.modelSeed, manifest.recipe.seed],
    [text.modelNetworkSeed, manifest.recipe.networkSeed],
    [text.modelTime, text.modelTicks(manifest.ticks)],
    ...(agents === 0 ? [] : [[text.modelAgents, number(agents)] as const]),
    ...(agents === 0 ? [] : [[text.modelTies, number(ties)] as const]),
  ];
  return (
    <dl class="pairs">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Outcomes({ run }: { readonly run: ModelRun }) {
  const text = catalogue(language.value);
  const { outcomes } = run.manifest;
  return (
    <section class="section" aria-labelledby="model-outcomes-title">
      <h2 id="model-outcomes-title">{text.modelOutcomes}</h2>
      <dl class="pairs">
        {Object.entries(outcomes).map(([name, value]) => (
          <div key={name}>
            <dt>
              <strong>{name}</strong> {meaningOf(run, name)}
            </dt>
            <dd>{figure(value, language.value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a measure is, by its own name or by that of the metric that an outcome renames. */
function meaningOf({ model, scenario }: ModelRun, name: string): string {
  const metric = scenario.outcomes.find((outcome) => outcome.name === name)?.metric ?? name;
  const meaning = model.outcomes[metric];
  return meaning === undefined ? '' : words(meaning);
}

function Charts({ run }: { readonly run: ModelRun }) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const { measures, manifest } = run;
  return (
    <section class="section" aria-labelledby="model-measures-title">
      <h2 id="model-measures-title">{text.modelMeasures}</h2>
      <div class="model-charts" ref={element}>
        {measures.metrics.length === 0 && <p class="note">{text.noMeasures}</p>}
        {size.width > 40 &&
          measures.metrics.flatMap((metric) =>
            measures
              .series(metric)
              .map((series) => (
                <ModelChart
                  key={metric}
                  series={series}
                  name={metric}
                  meaning={meaningOf(run, metric)}
                  ticks={manifest.ticks}
                  width={size.width > 720 ? (size.width - 32) / 2 : size.width}
                />
              )),
          )}
      </div>
    </section>
  );
}

function Agents({ run }: { readonly run: ModelRun }) {
  const text = catalogue(language.value);
  const { agents, model } = run;
  if (!model.needsNetwork) return <p class="note">{text.modelNoNetwork}</p>;
  if (agents === null) return <p class="note">{text.modelNotRecorded}</p>;
  return (
    <>
      {agents.positions === null ? (
        <p class="note">{text.modelNoLayout}</p>
      ) : (
        <ModelNetwork agents={agents} positions={agents.positions} />
      )}
      <ModelAgentsTable agents={agents} />
    </>
  );
}

export function ModelPage({ run }: { readonly run: ModelRun }) {
  const { scenario, model } = run;
  const text = catalogue(language.value);
  return (
    <main id="main" class="model-view">
      <div class="model-head">
        <h1>{said(scenario.title, language.value)}</h1>
        <p>{said(scenario.summary, language.value)}</p>
        <p class="note">
          {words(model.summary)} · {model.source}
        </p>
        <p class="equation">{model.equation}</p>
        {scenario.illustration && <p class="note">{text.illustration}</p>}
      </div>
      <div class="model-columns">
        <div>
          <Outcomes run={run} />
          <Facts run={run} />
        </div>
        <div>
          <Charts run={run} />
          <Agents run={run} />
        </div>
      </div>
    </main>
  );
}
