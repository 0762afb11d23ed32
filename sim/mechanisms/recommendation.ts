/**
 * Recommendation: the pools from which a platform proposes messages to those who do not follow
 * their authors.
 *
 * Each hour, for each language, the messages of the last 24 hours with the highest
 * ln(1 + eng) - age / tau_pool, at most max(50, N / 40); a reader draws from the pool of its
 * primary language with weight 1 + eng.
 *
 * Source: design choice. A message is in the pool of every language it can be read in.
 */
import { flag, quantity } from '../fields.ts';
import { logOnePlus } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { BOT_ORIGIN, type Messages, REMOVED } from '../world/messages.ts';

const MOST_POINTS = 256;
const POOL_HOURS = 24;

export const recommendation = mechanism({
  name: 'recommendation',
  summary: {
    en: 'what the platform proposes beyond the accounts followed',
    fr: 'ce que la plateforme propose au-delà des comptes suivis',
  },
  equation:
    'pool = the max(50, N / 40) highest of ln(1 + eng) - age / tau_pool; drawn with weight 1 + eng',
  source: 'design choice, fitted to cascades',
  validated: true,
  kind: 'world',
  every: 'tick',
  parameters: {
    ageScale: quantity({
      default: 1.8,
      unit: 'h',
      limits: [0.05, 100],
      range: [0.5, 6],
      meaning: {
        en: 'tau_pool: age that costs a message one point on its way into the pool',
        fr: 'tau_pool : âge qui coûte un point à un message pour entrer dans la réserve',
      },
      source: 'fitted to cascades: how many posts nobody passes on',
      certainty: 'prototype',
    }),
    botAuthors: flag(false, {
      en: 'messages by bots may be recommended',
      fr: 'les messages de robots peuvent être recommandés',
    }),
  },
  reads: ['messages.engagement', 'messages.languages'],
  writes: ['pools'],
  start({ world, parameters: { ageScale, botAuthors } }) {
    const size = world.poolSize;
    const best = new Best(size);
    let eligible = new Uint32Array(1024);
    let scores = new Float64Array(1024);
    return (tick) => {
      const { messages, pools, counters, tickHours } = world;
      if (tick % Math.round(1 / tickHours) !== 0) {
        return;
      }
      const now = tick * tickHours;
      const { live, root, time, flags, languages, engagement, generation } = messages;
      const barred = botAuthors ? REMOVED : REMOVED | BOT_ORIGIN;
      const used = counters.rowsUsed[0];
      if (eligible.length < used) {
        eligible = new Uint32Array(2 * used);
        scores = new Float64Array(2 * used);
      }
      let count = 0;
      // From the last row down, where the newest mostly are: once the heap is full of them, most of
      // the others are settled by one comparison.
      for (let row = used - 1; row >= 0; row--) {
        const age = now - time[row];
        if (
          age >= 0 &&
          age <= POOL_HOURS &&
          root[row] === row &&
          live[row] === 1 &&
          (flags[row] & barred) === 0
        ) {
          scores[count] = logOnePlus(engagement[row]) - age / ageScale;
          eligible[count++] = row;
        }
      }
      for (let language = 0; language < world.sizes.language; language++) {
        best.clear(messages);
        for (let n = 0; n < count; n++) {
          const row = eligible[n];
          if (((languages[row] >>> language) & 1) === 1) {
            best.offer(row, scores[n]);
          }
        }
        for (let n = 0; n < size; n++) {
          const place = language * size + n;
          pools.used[place] = n < best.count ? 1 : 0;
          if (n < best.count) {
            const row = best.rows[n];
            const points = 1 + engagement[row];
            pools.message[place] = row;
            pools.generation[place] = generation[row];
            pools.points[place] = points > MOST_POINTS ? MOST_POINTS : points;
          }
        }
      }
      world.rebuildCircles();
    };
  },
});

/** The messages with the highest scores, in a heap with the lowest at its head. */
class Best {
  readonly rows: Uint32Array;
  count = 0;
  private readonly scores: Float64Array;
  private keyHigh = new Uint32Array(0);
  private keyLow = new Uint32Array(0);

  constructor(size: number) {
    this.rows = new Uint32Array(size);
    this.scores = new Float64Array(size);
  }

  clear({ keyHigh, keyLow }: Messages): void {
    this.count = 0;
    this.keyHigh = keyHigh;
    this.keyLow = keyLow;
  }

  offer(row: number, score: number): void {
    const { rows, scores } = this;
    const size = rows.length;
    let place = this.count;
    if (place < size) {
      this.count++;
      while (place > 0) {
        const parent = (place - 1) >>> 1;
        if (!this.comesFirst(rows[parent], scores[parent], row, score)) {
          break;
        }
        rows[place] = rows[parent];
        scores[place] = scores[parent];
        place = parent;
      }
    } else {
      if (!this.comesFirst(row, score, rows[0], scores[0])) {
        return;
      }
      place = 0;
      for (;;) {
        let child = 2 * place + 1;
        if (child >= size) {
          break;
        }
        const right = child + 1;
        if (
          right < size &&
          this.comesFirst(rows[child], scores[child], rows[right], scores[right])
        ) {
          child = right;
        }
        if (!this.comesFirst(row, score, rows[child], scores[child])) {
          break;
        }
        rows[place] = rows[child];
        scores[place] = scores[child];
        place = child;
      }
    }
    rows[place] = row;
    scores[place] = score;
  }

  /** Higher scores first; where they are the same to the bit, smaller keys. */
  private comesFirst(a: number, scoreA: number, b: number, scoreB: number): boolean {
    if (scoreA !== scoreB) {
      return scoreA > scoreB;
    }
    const { keyHigh, keyLow } = this;
    return keyHigh[a] !== keyHigh[b] ? keyHigh[a] < keyHigh[b] : keyLow[a] < keyLow[b];
  }
}
