/** Cascades: a message as a tree, or two at equal size side by side, in rings and over time. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { accountNames } from '../network/marks-of.ts';
import { likenessOf } from '../run/cascade-figures.ts';
import { pairTitle, rolesOf } from '../run/cascade-sentence.ts';
import { firstPair, type Cascades as Known, type Spread } from '../run/cascades.ts';
import { KINDS } from '../run/people.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { FiguresTable } from './figures-table.tsx';
import { OverTime } from './over-time.tsx';
import { theFollowers, useCascades } from './reading.ts';
import { kindOfMessage, type Side, sideOf } from './side.ts';
import { TreePanel } from './tree-panel.tsx';

type Pair = readonly [number | null, number | null];

/** The spreads of the chosen messages, once they are read. */
function useSpreads(cascades: Known, [first, second]: Pair): readonly (Spread | null)[] {
  const [spreads, setSpreads] = useState<readonly (Spread | null)[]>([null, null]);
  useEffect(() => {
    let wanted = true;
    const read = (root: number | null) =>
      root === null ? Promise.resolve(null) : cascades.spread(root);
    Promise.all([read(first), read(second)])
      .then((found) => {
        if (wanted) setSpreads(found);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [cascades, first, second]);
  return spreads;
}

function Heading(props: {
  viewing: Viewing;
  sides: readonly Side[];
  nameOf: (row: number) => string;
}) {
  const { viewing, sides, nameOf } = props;
  const text = catalogue(language.value);
  const [first, second] = sides;
  if (first === undefined) return null;
  if (second === undefined) {
    const kind = kindOfMessage(first.post, first.veracity, text);
    const who = text.cascade.by(kind, nameOf(first.post.author));
    return (
      <div class="sentence">
        <h1>{text.cascade.passedOn(who, first.sharesInAll)}</h1>
        <p>{text.cascade.whole}</p>
      </div>
    );
  }
  const roles = rolesOf(
    { veracity: first.veracity, claim: first.post.claim },
    { veracity: second.veracity, claim: second.post.claim },
  );
  const { shares } = first.figures;
  const sameClaim = first.post.claim !== '' && first.post.claim === second.post.claim;
  const likeness = likenessOf(first.figures, second.figures);
  return (
    <div class="sentence">
      <h1>{pairTitle(roles, likeness, shares, language.value)}</h1>
      <p>
        {sameClaim && `${text.cascade.aboutClaim(viewing.names.value.claim(first.post.claim))} `}
        {text.cascade.equalSize(shares)}
      </p>
    </div>
  );
}

function Pairs({ viewing, cascades }: { viewing: Viewing; cascades: Known }) {
  const text = catalogue(language.value);
  const { run } = viewing;
  const names = viewing.names.value;
  const called = useMemo(() => accountNames(run.people, names, text, KINDS), [run, names]);
  const nameOf = useMemo(() => (row: number) => called[row] as string, [called]);
  const first = useMemo(() => firstPair(cascades, names.isFalse), [cascades, names]);
  const pair: Pair = viewing.pair.value ?? first;
  const spreads = useSpreads(cascades, pair);
  const followers = theFollowers(run);
  const sides = useMemo(() => {
    const shares = Math.min(...spreads.map((each) => each?.hours.length ?? Infinity)) - 1;
    const input = { cascades, people: run.people, followers, isFalse: names.isFalse };
    return spreads.map((each) => (each === null ? null : sideOf(each, shares, input)));
  }, [spreads, cascades, followers, names]);
  const shown = sides.filter((side) => side !== null);
  const alone = cascades.shares(pair[0] ?? -1) === 0 && sides[0] === null && pair[1] === null;
  const rings = Math.max(1, ...shown.map(({ figures }) => figures.depth));
  const common = { viewing, cascades, nameOf, rings };
  return (
    <div class="cascades">
      {alone ? (
        <div class="sentence">
          <h1>{text.cascades}</h1>
          <p role="status">{text.cascade.notPassedOn}</p>
        </div>
      ) : (
        <Heading viewing={viewing} sides={shown} nameOf={nameOf} />
      )}
      <TreePanel
        {...common}
        place={1}
        chosen={pair[0]}
        side={sides[0] ?? null}
        onChoose={(root) => {
          viewing.pair.value = [root, pair[1]];
        }}
      />
      <TreePanel
        {...common}
        place={2}
        chosen={pair[1]}
        side={sides[1] ?? null}
        onChoose={(root) => {
          viewing.pair.value = [pair[0], root];
        }}
      />
      {shown.length > 0 && <FiguresTable viewing={viewing} sides={shown} />}
      {shown.length > 0 && <OverTime viewing={viewing} sides={shown} />}
    </div>
  );
}

export function CascadesView({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const reading = useCascades(viewing.run);
  if (reading.kind === 'done' && reading.cascades.roots.length > 0) {
    return <Pairs viewing={viewing} cascades={reading.cascades} />;
  }
  const why = {
    reading: text.cascade.reading,
    missing: text.cascade.notRecorded,
    done: text.cascade.none,
  };
  return (
    <div class="cascades">
      <div class="sentence">
        <h1>{text.cascades}</h1>
        <p role="status">{why[reading.kind]}</p>
      </div>
    </div>
  );
}
