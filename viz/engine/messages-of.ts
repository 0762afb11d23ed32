/** What the messages of an explained feed say, read off the message store. */
import { type Explanation, MESSAGE_KINDS, type Simulation } from '../../sim/index.ts';
import type { ExplainedMessage } from './engine.ts';

export function messagesOf(
  { world }: Simulation,
  { items }: Explanation,
): readonly ExplainedMessage[] {
  const { messages, names } = world;
  const wanted = new Map<number, number>();
  for (let row = 0; row < messages.live.length; row++) {
    if (messages.live[row] === 1) wanted.set(messages.number[row] as number, row);
  }
  return items.map(({ number }) => {
    const row = wanted.get(number);
    if (row === undefined) {
      return {
        root: number,
        kind: 'post',
        claim: '',
        polarity: 0,
        target: '',
        valence: 0,
        issue: '',
      };
    }
    return {
      root: messages.number[messages.root[row] as number] as number,
      kind: MESSAGE_KINDS[messages.kind[row] as number] ?? 'post',
      claim: names.claims[messages.claim[row] as number] ?? '',
      polarity: messages.polarity[row] as number,
      target: names.countries[messages.target[row] as number] ?? '',
      valence: messages.valence[row] as number,
      issue: names.issues[messages.issue[row] as number] ?? '',
    };
  });
}
